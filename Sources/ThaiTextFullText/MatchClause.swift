/// Rows of keys, any of which may stand in a text.
struct MatchClause {
  let phrases: [[String]]
  /// Whether the last key of each is the beginning of one.
  let isPrefix: Bool

  /// As an expression of FTS5.
  var fts5: String {
    let ending = isPrefix ? " *" : ""
    return "(" + phrases.map { MatchKeys.quoted($0) + ending }.joined(separator: " OR ") + ")"
  }

  /// As a `tsquery` of PostgreSQL in its written form, or `nil` where no row can be in an index.
  var tsquery: String? {
    let phrases = phrases.filter { $0.allSatisfy(Lexeme.isIndexed) }
    guard !phrases.isEmpty else { return nil }
    let ending = isPrefix ? ":*" : ""
    let rows = phrases.map { $0.map(Lexeme.quoted).joined(separator: " <-> ") + ending }
    return "(" + rows.joined(separator: " | ") + ")"
  }
}

/// The words of PostgreSQL's text search.
private enum Lexeme {
  /// In bytes; PostgreSQL indexes nothing longer.
  static let greatestSize = 2_046

  static func isIndexed(_ key: String) -> Bool {
    !key.isEmpty && key.utf8.count <= greatestSize && !key.utf8.contains(0)
  }

  static func quoted(_ key: String) -> String {
    var quoted = "'"
    for scalar in key.unicodeScalars {
      if scalar == "'" || scalar == "\\" { quoted.unicodeScalars.append(scalar) }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "'"
  }
}
