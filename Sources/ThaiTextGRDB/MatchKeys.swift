#if SQLite
  /// Strings of an FTS5 expression that are keys already, and not text to be analyzed.
  enum MatchKeys {
    /// U+001F, the unit separator of ASCII, which no text that people type has.
    private static let separator: Character = "\u{1F}"

    /// The string of an expression for a row of keys, with its quotes.
    ///
    /// SQLite ends an expression at a NUL, so none gets into it; a key with one is not found.
    static func quoted(_ keys: [String]) -> String {
      let text = keys.map { "\(separator)\($0)" }.joined()
      let bytes = text.utf8.flatMap { byte in
        switch byte {
        case UInt8(ascii: "\""): [byte, byte]
        case 0: Array("\u{FFFD}".utf8)
        default: [byte]
        }
      }
      return "\"" + String(decoding: bytes, as: UTF8.self) + "\""
    }

    /// The keys of such a string, or `nil` if the text is for the analyzer.
    static func keys(in text: String) -> [String]? {
      guard text.first == separator else { return nil }
      return text.split(separator: separator).map(String.init)
    }

    /// The key of the positions after the first that a term covers.
    static func continuation(of key: String) -> String { "…" + key }

    /// A key that covers some positions, as a phrase.
    static func phrase(of key: String, length: Int) -> [String] {
      [key] + Array(repeating: continuation(of: key), count: max(length, 1) - 1)
    }
  }
#endif
