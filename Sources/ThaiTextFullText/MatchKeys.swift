/// Strings of an FTS5 expression that are keys already, and not text to be analyzed.
enum MatchKeys {
  /// U+001F, the unit separator of ASCII, which no text that people type has.
  private static let separator: Character = "\u{1F}"

  /// The string of an expression for a row of keys, with its quotes.
  static func quoted(_ keys: [String]) -> String {
    let text = keys.map { "\(separator)\(storable($0))" }.joined()
    let bytes = text.utf8.flatMap { $0 == UInt8(ascii: "\"") ? [$0, $0] : [$0] }
    return "\"" + String(decoding: bytes, as: UTF8.self) + "\""
  }

  /// A key with U+FFFD for each NUL, at which SQLite ends expressions and keys: an index with a NUL
  /// in a key is broken.
  static func storable(_ key: String) -> String {
    guard key.utf8.contains(0) else { return key }
    return String(String.UnicodeScalarView(key.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }))
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
