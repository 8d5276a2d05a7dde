#if SQLite
  public import GRDB
  internal import ThaiText

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

    private let analyzer: SearchAnalyzer
    /// FTS5 gives each connection a tokenizer of its own.
    private var cache = TokenCache()

    public init(db: Database, arguments: [String]) throws {
      do {
        analyzer = try ThaiFTS5Options(arguments: arguments).analyzer()
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
      let text = unsafe SourceText(bytes).text
      for token in tokens(of: text, for: tokenization) {
        let code = unsafe send(token, to: tokenCallback, context)
        guard code == Self.success else { return code }
      }
      return Self.success
    }

    private func tokens(of text: String, for tokenization: FTS5Tokenization) -> [FTS5Token] {
      if tokenization.contains(.aux) {
        return cache.tokens(of: text) { tokens(ofDocument: text) }
      }
      guard tokenization.contains(.query) else { return tokens(ofDocument: text) }
      if let keys = MatchKeys.keys(in: text) { return keys.map(FTS5Token.init) }
      let terms = analyzer.terms(in: text)
      guard tokenization.contains(.prefix) else { return FlatTerms(ofQuery: terms).tokens }
      return PrefixPhrase(of: terms).likeliest.map(FTS5Token.init)
    }

    private func tokens(ofDocument text: String) -> [FTS5Token] {
      FlatTerms(ofDocument: analyzer.terms(in: text)).tokens
    }

    private func send(
      _ token: FTS5Token, to callback: FTS5TokenCallback, _ context: UnsafeMutableRawPointer?
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
