import Testing
import ThaiText
import ThaiTextTestSupport

/// The law of an engine, on every engine of the package.
@Suite struct EngineLawTests {
  @Test func clusterEngineKeepsTheLaw() {
    check(ClusterEngine(), kind: .thai, grain: .clusters)
  }

  @Test func wordBreakEngineKeepsTheLaw() throws {
    check(try WordBreakEngine(), kind: .other, grain: .scalars)
  }

  #if ICU
    @Test func icuEngineKeepsTheLaw() throws {
      let engine = try ICUEngine()
      check(engine, kind: .thai, grain: .scalars)
      check(engine, kind: .other, grain: .scalars)
    }
  #endif

  private func check(
    _ engine: some SegmentationEngine, kind: TextRun.Kind, grain: CheckEngine.Grain
  ) {
    forEverySeed(count: 500) { seed in
      for text in texts(seed: seed) {
        let violation = CheckEngine.violation(of: engine, on: text, kind: kind, grain: grain)
        #expect(violation == nil, "seed \(seed): \(String(decoding: text, as: UTF8.self))")
      }
    }
  }

  private func texts(seed: UInt64) -> [[UInt8]] {
    [
      Array(RandomText.thai(seed: seed).utf8), Array(RandomText.clusters(seed: seed).utf8),
      Array(RandomText.mixed(seed: seed).utf8), RandomText.bytes(seed: seed),
    ]
  }
}
