internal import CThaiTextData

/// Words that say little by themselves: particles, prepositions, auxiliaries.
struct StopWords: Sendable {
  private var words: Set<String> = []
  private var connectives: Set<String> = []

  /// The list that comes with the package.
  static let bundled = thaitext_stop_words().withSpan { StopWords(table: $0) }

  /// Lines of words; a tab and `connective` follow those that hold a phrase together.
  private init(table: Span<UInt8>) {
    TableLines.forEach(in: table) { line in
      let column = TableLines.firstColumn(of: line, in: table)
      let word = String(decoding: table.extracting(column))
      words.insert(word)
      if column != line { connectives.insert(word) }
    }
  }

  func contains(_ key: String) -> Bool { words.contains(key) }

  /// Whether a word only holds a phrase together: with it or without it the phrase says the same.
  func isConnective(_ key: String) -> Bool { connectives.contains(key) }
}
