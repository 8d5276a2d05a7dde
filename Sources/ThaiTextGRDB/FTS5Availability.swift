#if SQLite
  public import GRDB

  /// The SQLite of this system has no full-text search.
  public struct FTS5Missing: Error, Hashable, Sendable, CustomStringConvertible {
    /// The version of that SQLite, such as `3.40.1`.
    public let version: String

    public var description: String {
      "SQLite \(version) of this system was built without FTS5, which full-text search needs; "
        + "install an SQLite that has it, as Debian's package libsqlite3-0 does."
    }
  }

  extension Database {
    /// Makes the tokenizer `thai` known to this connection; see ``ThaiFTS5Tokenizer``.
    ///
    /// Every connection needs it, those that only read too:
    ///
    ///     var configuration = Configuration()
    ///     configuration.prepareDatabase { db in try db.addThaiTokenizer() }
    ///
    /// It costs some microseconds; the data of the analyzer is read once in the process.
    ///
    /// - Throws: ``FTS5Missing``, and what SQLite says when the connection is broken.
    public func addThaiTokenizer() throws {
      guard hasFTS5 else {
        let version = try String.fetchOne(self, sql: "SELECT sqlite_version()")
        throw FTS5Missing(version: version ?? "of unknown version")
      }
      add(tokenizer: ThaiFTS5Tokenizer.self)
    }

    /// Whether the function is there from which FTS5 hands out its interface.
    private var hasFTS5: Bool {
      (try? makeStatement(sql: "SELECT fts5(NULL)")) != nil
    }
  }
#endif
