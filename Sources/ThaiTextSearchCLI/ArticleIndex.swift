#if SQLite
  internal import ArgumentParser
  internal import Foundation
  internal import GRDB
  internal import ThaiTextGRDB

  /// Articles in an SQLite database, with a full-text index.
  struct ArticleIndex {
    struct Article {
      let path: String
      let title: String
      /// A piece of the text, or all of it, with the words that were found marked.
      let text: String
    }

    /// The articles that answer a query, the best first.
    struct Answer {
      fileprivate let expression: String
      fileprivate let rows: [Int64]
      /// How many there are, of which `rows` are those to show.
      let count: Int

      fileprivate static let empty = Answer(expression: "", rows: [], count: 0)
    }

    private let database: DatabaseQueue
    private let options: ThaiFTS5Options

    private static var configuration: Configuration {
      var configuration = Configuration()
      configuration.prepareDatabase { db in try db.addThaiTokenizer() }
      return configuration
    }

    /// Makes an index of files in a database, in the place of one that is there.
    ///
    /// One transaction: who is stopped in the middle leaves the index that was there.
    static func create(at path: String, of files: [TextFile], _ options: ThaiFTS5Options) throws {
      let database = try DatabaseQueue(path: path, configuration: configuration)
      try database.write { db in
        try db.execute(sql: "DROP TABLE IF EXISTS article")
        try db.create(virtualTable: "article", using: FTS5()) { table in
          table.tokenizer = ThaiFTS5Tokenizer.tokenizerDescriptor(options)
          table.column("path").notIndexed()
          table.column("title")
          table.column("body")
        }
        try add(files, to: db)
      }
    }

    private static func add(_ files: [TextFile], to db: Database) throws {
      let insertion = try db.makeStatement(
        sql: "INSERT INTO article (path, title, body) VALUES (?, ?, ?)")
      for file in files {
        let article = try file.article()
        try insertion.execute(arguments: [file.path, article.title, article.body])
      }
    }

    /// The index in a database.
    ///
    /// It is opened for writing where that is allowed, because what a stopped run left behind has to
    /// be rolled back before anyone can read.
    static func opening(_ path: String) throws -> Self {
      guard FileManager.default.fileExists(atPath: path) else {
        throw ValidationError(
          "There is no database \(path); make one with 'thaitext-search index'.")
      }
      let database = try DatabaseQueue(path: path, configuration: configuration)
      let options = try database.read { db in try ThaiFTS5Options(ofTable: "article", in: db) }
      guard let options else {
        throw ValidationError("\(path) holds no index; make one with 'thaitext-search index'.")
      }
      return Self(database: database, options: options)
    }

    /// - Parameters:
    ///   - isExpression: Whether the query is one of FTS5's own language.
    ///   - limit: How many articles to show.
    func answer(to query: String, isExpression: Bool, limit: Int) throws -> Answer {
      let expression = isExpression ? query : try options.matchExpression(for: query)
      guard let expression else { return .empty }
      return try database.read { db in
        let rows = try Int64.fetchAll(
          db, sql: "SELECT rowid FROM article WHERE article MATCH ? ORDER BY rank LIMIT ?",
          arguments: [expression, limit])
        let count = try Int.fetchOne(
          db, sql: "SELECT count(*) FROM article WHERE article MATCH ?", arguments: [expression])
        return Answer(expression: expression, rows: rows, count: count ?? 0)
      }
    }

    /// The articles of an answer with what was found in them marked.
    ///
    /// For each of them SQLite has its text segmented again.
    func articles(
      of answer: Answer, marks: HighlightMarks, full: Bool
    ) throws -> [Article] {
      try database.read { db in
        let statement = try db.makeStatement(sql: Self.sql(full: full))
        return try answer.rows.compactMap { row in
          try Row.fetchOne(
            statement,
            arguments: [
              "before": marks.before, "after": marks.after, "query": answer.expression, "row": row,
            ]
          ).map(Article.init)
        }
      }
    }

    private static func sql(full: Bool) -> String {
      let text =
        full
        ? "highlight(article, 2, :before, :after)"
        : "snippet(article, 2, :before, :after, '…', \(snippetLength))"
      return """
        SELECT path, highlight(article, 1, :before, :after) AS title, \(text) AS text
        FROM article WHERE article MATCH :query AND rowid = :row
        """
    }

    /// In tokens; FTS5 allows 64.
    private static let snippetLength = 40
  }

  extension ArticleIndex.Article {
    fileprivate init(_ row: Row) {
      self.init(path: row["path"], title: row["title"], text: row["text"])
    }
  }
#endif
