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
  }

  #if ICU
    @Test func wordsOfICU() throws {
      let tokenizer = ThaiTokenizer(.alone(try ICUEngine()))
      let score = try RetrievalScore(
        of: AdjacentTokens(of: collection) { Self.words(of: $0, by: tokenizer) }, on: collection)
      RetrievalReport.add("words of ICU", score)
    }
  #endif

  private static func words(of text: String, by tokenizer: ThaiTokenizer) -> [String] {
    tokenizer.tokens(in: text).filter(\.kind.isWordLike).map { $0.text.lowercased() }
  }
}
