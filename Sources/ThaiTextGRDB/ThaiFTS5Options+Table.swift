#if SQLite
  public import GRDB

  extension ThaiFTS5Options {
    /// The options that a table was created with, or `nil` if there is no table of that name with
    /// the tokenizer `thai`.
    public init?(ofTable table: String, in db: Database) throws {
      let sql = try String.fetchOne(
        db, sql: "SELECT sql FROM sqlite_master WHERE name = ? AND type = 'table'",
        arguments: [table])
      guard let arguments = sql.flatMap(Self.arguments(inSQL:)) else { return nil }
      try self.init(arguments: arguments)
    }

    /// The arguments behind `tokenize = thai`, in whatever quotes.
    private static func arguments(inSQL sql: String) -> [String]? {
      let pattern = #/(?i)tokenize\s*=\s*(.*)/#.dotMatchesNewlines()
      guard let match = sql.firstMatch(of: pattern) else { return nil }
      let value = match.1.prefix { $0 != "," && $0 != ")" }
      let words = value.split { $0.isWhitespace || "'\"".contains($0) }.map(String.init)
      return words.first == ThaiFTS5Tokenizer.name ? Array(words.dropFirst()) : nil
    }
  }
#endif
