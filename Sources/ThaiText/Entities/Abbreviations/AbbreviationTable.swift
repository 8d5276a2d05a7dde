internal import CThaiTextData

/// Abbreviations with dots and what they stand for.
///
///     AbbreviationTable.bundled.expansions(of: "ครม.")    // ["คณะรัฐมนตรี"]
///
/// A look-up takes O(*n*) steps for *n* letters, whatever the size of the table.
package struct AbbreviationTable: Sendable {
  /// The table that comes with the library, read at its first use.
  package static let bundled = thaitext_abbreviations().withSpan { AbbreviationTable($0) }

  private let words: WordSet
  private let entries: [Entry]
  /// The table's file; expansions are read when they are asked for.
  private let text: [UInt8]

  /// An abbreviation's line in the table.
  private struct Entry: Sendable {
    /// The column of expansions, in bytes of the table's file.
    var expansions: Range<Int>
    var category: Category
  }

  /// What an abbreviation is about, as far as its recognition asks.
  enum Category: Sendable {
    /// Stands before a name of a place: จ., อ., ต.
    case place
    /// Stands before a name of a person: ดร., พล.อ.
    case title
    /// Stands after a number: น., กม.
    case unit
    /// Stands before a number: No.
    case number
    case other

    /// - Parameter name: Where the table has the name of the category.
    init(_ name: Range<Int>, in table: Span<UInt8>) {
      if name.count == 5, table.hasPrefix("place", at: name.lowerBound) {
        self = .place
      } else if name.count == 5, table.hasPrefix("title", at: name.lowerBound) {
        self = .title
      } else if name.count == 4, table.hasPrefix("unit", at: name.lowerBound) {
        self = .unit
      } else if name.count == 6, table.hasPrefix("number", at: name.lowerBound) {
        self = .number
      } else {
        self = .other
      }
    }
  }

  /// - Parameter table: Lines of an abbreviation, its expansions with ` / ` between them, and its
  ///   category, with tabs between the columns.
  init(_ table: Span<UInt8>) {
    var words: [Trie.Entry] = []
    var entries: [Entry] = []
    TableLines.forEach(in: table) { line in
      let key = TableLines.firstColumn(of: line, in: table)
      let expansions = TableLines.column(after: key, of: line, in: table)
      let category = TableLines.column(after: expansions, of: line, in: table)
      words.append((TrieSymbol.symbols(of: table.extracting(key)), entries.count))
      entries.append(Entry(expansions: expansions, category: Category(category, in: table)))
    }
    self.words = WordSet(words)
    self.entries = entries
    text = Array(copying: table)
  }

  /// What an abbreviation stands for, most usual first; empty for one that is not in the table.
  package func expansions(of abbreviation: some StringProtocol) -> [String] {
    let bytes = Array(abbreviation.utf8)
    return expansions(of: 0..<bytes.count, in: bytes.span)
  }

  func expansions(of range: Range<Int>, in text: Span<UInt8>) -> [String] {
    guard let entry = entry(range, in: text) else { return [] }
    let table = self.text.span
    return TableLines.items(of: entry.expansions, separatedBy: ASCII.slash, in: table)
      .map { TableLines.string($0, in: table) }
  }

  /// How many abbreviations the table holds.
  package var count: Int { words.count }

  func contains(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    words.contains(range, in: text)
  }

  /// Whether the table has what the bytes and a full stop spell.
  func contains(addingFullStopTo range: Range<Int>, in text: Span<UInt8>) -> Bool {
    words.contains(range, followedBy: TrieSymbol(byte: ASCII.fullStop), in: text)
  }

  /// Where the longest abbreviation ends that begins at an offset and has a full stop at its end,
  /// if that is not after a limit.
  func longestEnd(from start: Int, upTo limit: Int, in text: Span<UInt8>) -> Int? {
    var result: Int?
    words.forEachWord(at: start, upTo: limit, in: text) { end, _ in
      if text[end - 1] == ASCII.fullStop { result = end }
    }
    return result
  }

  func category(of range: Range<Int>, in text: Span<UInt8>) -> Category? {
    entry(range, in: text)?.category
  }

  private func entry(_ range: Range<Int>, in text: Span<UInt8>) -> Entry? {
    words.number(of: range, in: text).map { entries[$0] }
  }
}
