import Testing
import ThaiText

/// What the collection says about other ways to search: the figures that ours stand beside.
@Suite struct RivalTests {
  private let collection: RetrievalCollection

  init() throws {
    collection = try RetrievalCollection.load()
  }

  @Test func tokensByThemselves() throws {
    let score = try RetrievalScore(
      of: AdjacentTokens(of: collection) { Self.words(of: $0, by: .default) }, on: collection)
    RetrievalReport.add("tokens as they are", score)
    let own = try RetrievalScore(
      of: AnalyzedArticles(of: collection, granularity: .search), on: collection)
    #expect(score.recall < own.recall - 0.1)
  }

  #if ICU
    @Test(.enabled(if: ICUEngine.version.icu.hasPrefix("72."), "the figures are those of ICU 72"))
    func wordsOfICU() throws {
      let tokenizer = ThaiTokenizer(.alone(try ICUEngine()))
      let score = try RetrievalScore(
        of: AdjacentTokens(of: collection) { Self.words(of: $0, by: tokenizer) }, on: collection)
      RetrievalReport.add("words of ICU", score)
      try RetrievalReport.expect(score, inRow: "words of ICU 72 side by side")
    }
  #endif

  private static func words(of text: String, by tokenizer: ThaiTokenizer) -> [String] {
    tokenizer.tokens(in: text).filter(\.kind.isWordLike).map { $0.text.lowercased() }
  }
}
