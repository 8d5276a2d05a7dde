import Testing
import ThaiText
import ThaiTextEngineLaw
import ThaiTextTestSupport

/// An engine of a user's that hands on to the bundled one has all that the bundled one has.
@Suite struct WrappedEngineTests {
  @Test(arguments: [false, true])
  func givesTheSameTokens(repairing: Bool) throws {
    let engine = try StatisticalEngine()
    var plain = ThaiTokenizer.Configuration.default
    plain.thai = engine
    plain.repairsSpelling = repairing
    var wrapped = plain
    wrapped.thai = WrappedEngine(engine)
    expectEqual(ThaiTokenizer(plain), ThaiTokenizer(wrapped))
  }

  @Test func segmentsASCIIAlone() throws {
    let engine = try StatisticalEngine()
    let plain = ThaiTokenizer(.alone(engine))
    expectEqual(plain, ThaiTokenizer(.alone(WrappedEngine(engine))))
    #expect(plain.tokens(in: "18:00").count == 1)
  }

  /// A workspace that another tokenizer used gives what a new one gives.
  @Test func workspacesCanBeShared() throws {
    var workspace = SegmentationWorkspace()
    let tokenizers = [
      ThaiTokenizer(.alone(ClusterEngine())), .default, ThaiTokenizer(.alone(DictionaryEngine())),
    ]
    forEverySeed(count: 50) { seed, random in
      let text = random.mixed()
      for tokenizer in tokenizers {
        let tokens = tokenizer.tokens(in: text[...], using: &workspace)
        #expect(Array(tokens) == Array(tokenizer.tokens(in: text)), "seed \(seed)")
      }
    }
  }

  private func expectEqual(_ plain: ThaiTokenizer, _ wrapped: ThaiTokenizer) {
    forEverySeed(count: 200) { seed, random in
      for text in [random.thai(), random.syllables(), random.mixed()] {
        #expect(
          Array(plain.tokens(in: text)) == Array(wrapped.tokens(in: text)), "seed \(seed)")
      }
    }
  }
}
