internal import CThaiTextData

/// The tables that the recognisers of entities and of sentences use, read at their first use.
enum BundledTables {
  static let abbreviations = AbbreviationTable.bundled
  static let titles = PackedWordSet(bundled: thaitext_titles())
  /// How titles written out begin.
  static let titleBeginnings: BeginningFilter = {
    var filter = BeginningFilter()
    for image in [thaitext_titles(), thaitext_compound_titles()] {
      image.withSpan { table in
        TableLines.forEach(in: table) { line in
          let title = TableLines.firstColumn(of: line, in: table)
          guard title.count >= 9 else { return }
          filter.insert(
            stride(from: title.lowerBound, to: title.upperBound, by: 3)
              .map { table.thaiLetter(at: $0) }.prefix { $0 != .none })
        }
      }
    }
    return filter
  }()
  static let compoundTitles = PackedWordSet(bundled: thaitext_compound_titles())
  /// The titles and the compound titles.
  static let allTitles = PackedWordSet(bundled: thaitext_titles(), thaitext_compound_titles())
  static let notGivenNameBeginnings = PackedWordSet(
    bundled: thaitext_not_given_name_beginnings())
  static let notGivenNames = PackedWordSet(bundled: thaitext_not_given_names())
  static let notSurnames = PackedWordSet(bundled: thaitext_not_surnames())
  static let notInNames = PackedWordSet(bundled: thaitext_not_in_names())
  static let wordsBeforeNames = PackedWordSet(bundled: thaitext_words_before_names())
  static let wordsAfterNames = PackedWordSet(bundled: thaitext_words_after_names())
  static let wordsBeforeAbbreviations = PackedWordSet(
    bundled: thaitext_words_before_abbreviations())
  static let letterNames = PackedWordSet(bundled: thaitext_letter_names())
  static let notAbbreviations = PackedWordSet(bundled: thaitext_not_abbreviations())
  static let sentenceBeginnings = PackedWordSet(bundled: thaitext_sentence_beginnings())
  static let sentenceContinuations = PackedWordSet(bundled: thaitext_sentence_continuations())
  static let sentenceEnds = PackedWordSet(bundled: thaitext_sentence_ends())
  static let sentenceOpenings = PackedWordSet(bundled: thaitext_sentence_openings())
}

extension PackedWordSet {
  fileprivate init(bundled images: thaitext_image...) {
    self.init()
    for image in images { image.withSpan { insert(firstColumnOf: $0) } }
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
    table.extracting(range).withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// Where a byte first stands in a range, or the range's end.
  static func firstIndex(of byte: UInt8, in table: Span<UInt8>, _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, table[index] != byte { index += 1 }
    return index
  }
}
