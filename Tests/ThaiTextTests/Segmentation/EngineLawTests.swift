import Testing
import ThaiText
import ThaiTextTestSupport

/// The law of an engine, on every engine of the package.
@Suite struct EngineLawTests {
  @Test func clusterEngineKeepsTheLaw() {
    check(CheckEngine(ClusterEngine()))
  }

  @Test func wordBreakEngineKeepsTheLaw() throws {
    check(CheckEngine(try WordBreakEngine(), of: .other, keepsClusters: false))
  }

  #if ICU
    @Test func icuEngineKeepsTheLaw() throws {
      check(CheckEngine(try ICUEngine(), keepsClusters: false))
      check(CheckEngine(try ICUEngine(), of: .other, keepsClusters: false))
    }
  #endif

  private func check(_ law: CheckEngine) {
    forEverySeed(count: 500) { seed, random in
      for text in [random.thai(), random.syllables(), random.mixed(), random.withoutThai()] {
        #expect(law.violation(in: text) == nil, "seed \(seed)")
      }
      let bytes = random.damaged()
      #expect(law.violation(in: bytes.span) == nil, "seed \(seed)")
    }
  }
}
