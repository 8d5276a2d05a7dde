#if SQLite
  import GRDB
  import Testing
  import ThaiText
  import ThaiTextGRDB

  /// The same collection through SQLite's full-text search.
  @Suite struct SQLiteTests {
    private let collection: RetrievalCollection

    init() throws {
      collection = try RetrievalCollection.load()
    }

    @Test func thaiTokenizerFindsWhatTheAnalyzerFinds() throws {
      let options = ThaiFTS5Options()
      let articles = try FTS5Articles(
        of: collection, tokenizer: ThaiFTS5Tokenizer.tokenizerDescriptor(options)
      ) { try options.matchExpression(for: $0) }
      let score = try RetrievalScore(of: articles, on: collection)
      RetrievalReport.add("FTS5, thai", score)
      let own = try RetrievalScore(
        of: AnalyzedArticles(of: collection, granularity: .search), on: collection)
      #expect(score.recall >= own.recall - 0.005)
      #expect(score.precision >= own.precision - 0.005)
    }

    @Test func trigramsAreMeasured() throws {
      let articles = try FTS5Articles(
        of: collection, tokenizer: FTS5TokenizerDescriptor(components: ["trigram"]),
        expression: FTS5Articles.allWords)
      let score = try RetrievalScore(of: articles, on: collection)
      RetrievalReport.add("FTS5, trigram", score)
      try RetrievalReport.expect(score, inRow: "FTS5, `trigram`")
    }

    @Test func unicodeWordsAreMeasured() throws {
      let articles = try FTS5Articles(
        of: collection, tokenizer: .unicode61(), expression: FTS5Articles.allWords)
      let score = try RetrievalScore(of: articles, on: collection)
      RetrievalReport.add("FTS5, unicode61", score)
      try RetrievalReport.expect(score, inRow: "FTS5, `unicode61`")
    }
  }

  /// Articles in an FTS5 table.
  private struct FTS5Articles: Retriever {
    private let database: DatabaseQueue
    private let expression: (String) throws -> String?

    init(
      of collection: RetrievalCollection, tokenizer: FTS5TokenizerDescriptor,
      expression: @escaping (String) throws -> String?
    ) throws {
      self.expression = expression
      var configuration = Configuration()
      configuration.prepareDatabase { db in try db.addThaiTokenizer() }
      database = try DatabaseQueue(configuration: configuration)
      try database.write { db in
        try db.create(virtualTable: "article", using: FTS5()) { table in
          table.tokenizer = tokenizer
          table.column("name").notIndexed()
          table.column("body")
        }
        for article in collection.articles {
          try db.execute(
            sql: "INSERT INTO article VALUES (?, ?)", arguments: [article.name, article.text])
        }
      }
    }

    func articles(matching query: String) throws -> Set<String> {
      guard let expression = try expression(query) else { return [] }
      return try database.read { db in
        try String.fetchSet(
          db, sql: "SELECT name FROM article WHERE article MATCH ?", arguments: [expression])
      }
    }

    /// The words between the spaces of a query as strings, all of which have to be there.
    static func allWords(of query: String) -> String? {
      query.split(separator: " ").map { "\"\($0)\"" }.joined(separator: " ")
    }
  }
#endif
