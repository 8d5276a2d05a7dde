import Testing
import ThaiText
import ThaiTextEngineLaw
import ThaiTextTestSupport

/// The law of an engine, on every engine of the package.
@Suite struct EngineLawTests {
  @Test func clusterEngineKeepsTheLaw() { check(EngineLaw(of: ClusterEngine())) }

  @Test func wordBreakEngineKeepsTheLaw() {
    check(EngineLaw(of: WordBreakEngine(), for: .fallback, keepsClusters: false))
  }

  #if ICU
    /// As on a system where the data of ICU is missing.
    @Test func wordBreakEngineKeepsTheLawWithoutICU() {
      let engine = WordBreakEngine(icu: nil)
      check(EngineLaw(of: engine, for: .fallback, keepsClusters: false))
      var configuration = ThaiTokenizer.Configuration.default
      configuration.fallback = engine
      let tokens = ThaiTokenizer(configuration).tokens(in: "ไป Zürich 2 วัน")
      #expect(tokens.map(\.text) == ["ไป", " ", "Zürich", " ", "2", " ", "วัน"])
    }

    @Test func icuEngineKeepsTheLaw() throws {
      check(EngineLaw(of: try ICUEngine(), keepsClusters: false))
      check(EngineLaw(of: try ICUEngine(), for: .fallback, keepsClusters: false))
    }
  #endif

  @Test func statisticalEngineKeepsTheLaw() throws {
    let engine = try StatisticalEngine()
    check(EngineLaw(of: engine), count: 100)
    check(EngineLaw(of: engine, for: .ascii), count: 100)
  }

  private func check(_ law: EngineLaw, count: Int = 500) {
    forEverySeed(count: count) { seed, random in
      for text in [random.thai(), random.syllables(), random.mixed(), random.withoutThai()] {
        #expect(law.violation(in: text) == nil, "seed \(seed)")
      }
      let bytes = random.damaged()
      #expect(law.violation(in: bytes.span) == nil, "seed \(seed)")
    }
  }
}

/// The law names what is wrong with engines that break it.
@Suite struct EngineLawViolationTests {
  @Test(arguments: [
    (BrokenEngine.Fault.cutsClusters, "inside a cluster"),
    (.forgetsLastEnd, "does not end with a word"), (.repeatsEnds, "do not increase"),
    (.goesOn, "outside the runs"), (.clearsEnds, "was changed"), (.remembers, "scratch space"),
  ])
  func namesTheFault(_ fault: BrokenEngine.Fault, _ words: String) {
    let violation = EngineLaw(of: BrokenEngine(fault: fault)).violation(in: "น้ำใจ น้ำ")
    #expect(violation?.contains(words) == true, "\(violation ?? "nothing")")
  }

  struct BrokenEngine: SegmentationEngine {
    enum Fault: Sendable {
      case cutsClusters, forgetsLastEnd, repeatsEnds, goesOn, clearsEnds, remembers
    }

    let fault: Fault

    func makeScratch() -> Int { 0 }

    func appendWordEnds(
      of runs: TextRuns, in utf8: Span<UInt8>, _ coded: CodedText, to ends: inout [WordEnd],
      using calls: inout Int
    ) {
      calls += 1
      if fault == .clearsEnds { ends.removeAll() }
      for run in runs {
        let end = run.utf8Range.upperBound
        switch fault {
        case .cutsClusters: ends.append(WordEnd(utf8Offset: run.utf8Range.lowerBound + 3))
        case .forgetsLastEnd: continue
        case .repeatsEnds: ends.append(WordEnd(utf8Offset: end))
        case .remembers where calls > 1: ends.append(WordEnd(utf8Offset: end - 6))
        default: break
        }
        ends.append(WordEnd(utf8Offset: end))
      }
      if fault == .goesOn { ends.append(WordEnd(utf8Offset: utf8.count + 1)) }
    }
  }
}
