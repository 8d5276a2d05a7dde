import Testing

/// That the collection says what it means.
@Suite struct CollectionTests {
  private let collection: RetrievalCollection

  init() throws {
    collection = try RetrievalCollection.load()
  }

  @Test func isLargeEnough() {
    #expect(collection.articles.count >= 60)
    #expect(collection.queries.count >= 150)
  }

  @Test func judgementsNameArticlesOnce() {
    let names = Set(collection.articles.map(\.name))
    #expect(names.count == collection.articles.count)
    for query in collection.queries {
      let judged = [query.expected, query.traps, query.open]
      #expect(judged.allSatisfy(names.isSuperset(of:)), "\(query.text)")
      let union = judged.reduce(into: Set<String>()) { $0.formUnion($1) }
      #expect(union.count == judged.map(\.count).reduce(0, +), "\(query.text)")
    }
  }

  @Test func noQueryStandsTwice() {
    let texts = collection.queries.map { Array($0.text.utf8) }
    #expect(Set(texts).count == texts.count)
  }
}
