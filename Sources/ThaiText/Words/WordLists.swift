internal import CThaiTextData

/// The lists of words in a file of `Dictionaries`: lines of the name of a list, a tab, and words
/// with spaces between them. A list may have several lines.
struct WordLists {
  private var lines: [String: [[String]]] = [:]

  init(_ file: thaitext_image) {
    file.withSpan { table in
      TableLines.forEach(in: table) { line in
        let name = TableLines.firstColumn(of: line, in: table)
        let words = TableLines.column(after: name, of: line, in: table)
        lines[TableLines.string(name, in: table), default: []].append(
          TableLines.items(of: words, separatedBy: ASCII.space, in: table)
            .map { TableLines.string($0, in: table) })
      }
    }
  }

  /// The words of each line of a list.
  func rows(_ name: String) -> [[String]] {
    guard let rows = lines[name] else { preconditionFailure("there is no list '\(name)'") }
    return rows
  }

  func words(_ name: String) -> [String] { Array(rows(name).joined()) }

  func set(_ name: String) -> WordSet { WordSet(words(name)) }

  /// The words of a list, with the number of their line.
  func numberedSet(_ name: String) -> WordSet { WordSet(rows: rows(name)) }
}

extension WordSet {
  /// The words in the first columns of bundled tables.
  init(firstColumnsOf files: thaitext_image...) {
    var entries: [Trie.Entry] = []
    for file in files {
      file.withSpan { table in
        TableLines.forEach(in: table) { line in
          let word = TableLines.firstColumn(of: line, in: table)
          entries.append((TrieSymbol.symbols(of: table.extracting(word)), 0))
        }
      }
    }
    self.init(entries)
  }
}

/// The lines of a bundled table.
enum TableLines {
  /// Calls `body` with the range of each line that is neither empty nor a comment.
  static func forEach(in table: Span<UInt8>, _ body: (Range<Int>) -> Void) {
    var start = 0
    while start < table.count {
      let end = firstIndex(of: ASCII.lineFeed, in: table, start..<table.count)
      if start < end, table[start] != ASCII.numberSign { body(start..<end) }
      start = end + 1
    }
  }

  static func firstColumn(of line: Range<Int>, in table: Span<UInt8>) -> Range<Int> {
    line.lowerBound..<firstIndex(of: ASCII.tab, in: table, line)
  }

  /// The column behind another one of its line; empty if there is none.
  static func column(
    after column: Range<Int>, of line: Range<Int>, in table: Span<UInt8>
  ) -> Range<Int> {
    let start = min(column.upperBound + 1, line.upperBound)
    return start..<firstIndex(of: ASCII.tab, in: table, start..<line.upperBound)
  }

  /// The items of a column, without the spaces around them; none for `-`.
  static func items(
    of column: Range<Int>, separatedBy separator: UInt8, in table: Span<UInt8>
  ) -> [Range<Int>] {
    if column.count == 1, table[column.lowerBound] == ASCII.hyphen { return [] }
    var items: [Range<Int>] = []
    var start = column.lowerBound
    while start < column.upperBound {
      let end = firstIndex(of: separator, in: table, start..<column.upperBound)
      let item = trimmed(start..<end, in: table)
      if !item.isEmpty { items.append(item) }
      start = end + 1
    }
    return items
  }

  private static func trimmed(_ range: Range<Int>, in table: Span<UInt8>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, table[start] == ASCII.space { start += 1 }
    while start < end, table[end - 1] == ASCII.space { end -= 1 }
    return start..<end
  }

  static func string(_ range: Range<Int>, in table: Span<UInt8>) -> String {
    String(decoding: table.extracting(range))
  }

  /// Where a byte first stands in a range, or the range's end.
  static func firstIndex(of byte: UInt8, in table: Span<UInt8>, _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, table[index] != byte { index += 1 }
    return index
  }
}
