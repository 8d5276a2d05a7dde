#if SQLite
  public import GRDB
  internal import ThaiText
  internal import ThaiTextFullText

  /// The tokenizer `thai` of SQLite's full-text search.
  ///
  ///     try db.addThaiTokenizer()
  ///     try db.create(virtualTable: "article", using: FTS5()) { table in
  ///       table.tokenizer = ThaiFTS5Tokenizer.tokenizerDescriptor(ThaiFTS5Options())
  ///       table.column("body")
  ///     }
  ///
  /// In SQL the arguments stand behind the name: `tokenize = 'thai stop_words 1'`. See
  /// ``ThaiFTS5Options/init(arguments:)`` for what they are; SQLite itself says of a wrong one only
  /// that the constructor failed, and the whole sentence goes to `Database.logError`.
  ///
  /// A document has the words at consecutive places, and at the place of a word all that is as good:
  /// the compound that begins there, the other forms of an acronym, the value of a number or date.
  /// A query is a phrase of its words. ``ThaiFTS5Options/matchExpression(for:)`` makes of what
  /// people type an expression that finds more.
  public final class ThaiFTS5Tokenizer: FTS5CustomTokenizer {
    public static let name = "thai"

    /// FTS5 gives each connection a tokenizer of its own.
    private var tokenizer: IndexTokenizer

    public init(db: Database, arguments: [String]) throws {
      do {
        tokenizer = try IndexTokenizer(ThaiFTS5Options(arguments: arguments))
      } catch {
        // FTS5 has its own sentence for the user and drops ours.
        unsafe Database.logError?(.SQLITE_ERROR, "\(error)")
        throw DatabaseError(resultCode: .SQLITE_ERROR, message: "\(error)")
      }
    }

    /// What makes a table use this tokenizer.
    public static func tokenizerDescriptor(_ options: ThaiFTS5Options) -> FTS5TokenizerDescriptor {
      tokenizerDescriptor(arguments: options.arguments)
    }

    public func tokenize(
      context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization,
      pText: UnsafePointer<CChar>?, nText: CInt, tokenCallback: @escaping FTS5TokenCallback
    ) -> CInt {
      guard nText > 0, let pText = unsafe pText else { return Self.success }
      let bytes = unsafe UnsafeRawBufferPointer(start: pText, count: Int(nText))
      let text = unsafe String(keepingOffsetsOf: Array(bytes))
      for token in tokenizer.tokens(of: text, for: Self.purpose(of: tokenization)) {
        let code = unsafe send(token, to: tokenCallback, context)
        guard code == Self.success else { return code }
      }
      return Self.success
    }

    private static func purpose(of tokenization: FTS5Tokenization) -> IndexTokenizer.Purpose {
      if tokenization.contains(.aux) { return .marks }
      guard tokenization.contains(.query) else { return .document }
      return tokenization.contains(.prefix) ? .prefix : .query
    }

    private func send(
      _ token: IndexToken, to callback: FTS5TokenCallback, _ context: UnsafeMutableRawPointer?
    ) -> CInt {
      let flags = token.isColocated ? FTS5TokenFlags.colocated.rawValue : 0
      var key = token.key
      return key.withUTF8 { bytes in
        unsafe bytes.withMemoryRebound(to: CChar.self) { key in
          unsafe callback(
            context, flags, key.baseAddress, CInt(key.count), CInt(token.utf8Range.lowerBound),
            CInt(token.utf8Range.upperBound))
        }
      }
    }

    private static let success: CInt = 0
  }
#endif
