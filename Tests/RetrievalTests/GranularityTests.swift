import Testing
import ThaiText

/// What each granularity finds.
@Suite struct GranularityTests {
  private let collection: RetrievalCollection

  init() throws {
    collection = try RetrievalCollection.load()
  }

  @Test func searchFindsMoreThanFineAtNoLessPrecision() throws {
    let search = try score(.search)
    let fine = try score(.fine)
    #expect(search.recall >= 0.98)
    #expect(search.precision >= fine.precision)
    #expect(search.recall >= fine.recall)
  }

  @Test func coarseIsMeasured() throws {
    let coarse = try score(.coarse)
    #expect(coarse.recall <= 1)
  }

  private func score(_ granularity: Granularity) throws -> RetrievalScore {
    let articles = AnalyzedArticles(of: collection, granularity: granularity)
    let score = try RetrievalScore(of: articles, on: collection)
    RetrievalReport.add("\(granularity)", score)
    return score
  }
}
