#if SQLite
  import GRDB
  import ThaiTextGRDB

  /// A table with the tokenizer `thai` in memory.
  struct SearchTable {
    let database: DatabaseQueue
    let options: ThaiFTS5Options

    init(_ texts: String..., options: ThaiFTS5Options = ThaiFTS5Options()) throws {
      self.options = options
      database = try DatabaseQueue(configuration: Self.configuration)
      try database.write { db in
        try db.create(virtualTable: "article", using: FTS5()) { table in
          table.tokenizer = ThaiFTS5Tokenizer.tokenizerDescriptor(options)
          table.column("body")
        }
      }
      for text in texts { try add(text) }
    }

    static var configuration: Configuration {
      var configuration = Configuration()
      configuration.prepareDatabase { db in try db.addThaiTokenizer() }
      return configuration
    }

    func add(_ text: some DatabaseValueConvertible) throws {
      try database.write { db in
        try db.execute(sql: "INSERT INTO article VALUES (?)", arguments: [text])
      }
    }

    /// The numbers, from 1, of the texts that an expression of FTS5 finds.
    func rows(matching expression: String) throws -> [Int] {
      try database.read { db in
        try Int.fetchAll(
          db, sql: "SELECT rowid FROM article WHERE article MATCH ? ORDER BY rowid",
          arguments: [expression])
      }
    }

    /// The numbers of the texts that answer what people type.
    func rows(answering query: String) throws -> [Int] {
      guard let expression = try options.matchExpression(for: query) else { return [] }
      return try rows(matching: expression)
    }

    /// The texts that answer a query, with brackets around what was found.
    func highlights(_ query: String) throws -> [String] {
      guard let expression = try options.matchExpression(for: query) else { return [] }
      return try highlights(matching: expression)
    }

    func highlights(matching expression: String) throws -> [String] {
      try texts("highlight(article, 0, '[', ']')", matching: expression)
    }

    func snippets(_ query: String, tokens: Int) throws -> [String] {
      guard let expression = try options.matchExpression(for: query) else { return [] }
      return try texts("snippet(article, 0, '[', ']', '…', \(tokens))", matching: expression)
    }

    private func texts(_ function: String, matching expression: String) throws -> [String] {
      try database.read { db in
        try String.fetchAll(
          db, sql: "SELECT \(function) FROM article WHERE article MATCH ? ORDER BY rowid",
          arguments: [expression])
      }
    }
  }
#endif
