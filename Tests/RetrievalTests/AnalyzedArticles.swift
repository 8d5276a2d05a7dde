import ThaiText

/// The library's own search, in memory.
struct AnalyzedArticles: Retriever {
  private let analyzer: SearchAnalyzer
  private let articles: [(name: String, matcher: SearchMatcher)]

  init(of collection: RetrievalCollection, granularity: Granularity) {
    var options = SearchAnalyzer.Options()
    options.granularity = granularity
    let analyzer = SearchAnalyzer(options)
    self.analyzer = analyzer
    articles = collection.articles.map { article in
      (article.name, SearchMatcher(analyzer.terms(in: article.text)))
    }
  }

  func articles(matching query: String) -> Set<String> {
    let query = analyzer.query(query)
    return Set(articles.filter { $0.matcher.matches(query) }.map(\.name))
  }
}
