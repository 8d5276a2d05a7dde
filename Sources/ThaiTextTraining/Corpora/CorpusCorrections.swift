/// Corrections of a gold file that was segmented by somebody else or lies elsewhere.
///
/// A line of the file of corrections has a line number of the gold file, counted from 1, the words as they
/// stand there and the words as they ought to be, with tabs between. Both are whole words that spell the
/// same text. Lines that begin with `#` are comments.
///
///     12	กล่าว|โทษ	กล่าวโทษ
package struct CorpusCorrections: Sendable {
  private let rows: [Row]
  private let file: String

  private struct Row: Sendable {
    /// Where the row stands in the file of corrections, counted from 1.
    var number: Int
    /// A line of the gold file, counted from 1.
    var line: Int
    var old: String
    var new: String
  }

  /// - Parameter file: What messages call the file of corrections.
  /// - Throws: ``CorpusError`` for a row that is none, or that changes the text itself.
  package init(parsing text: some StringProtocol, named file: String) throws(CorpusError) {
    self.file = file
    var rows: [Row] = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.endsLine)
      .enumerated() where !line.isEmpty && !line.hasPrefix("#")
    {
      rows.append(try Self.row(String(line), at: index + 1, of: file))
    }
    self.rows = rows
  }

  private static func row(
    _ text: String, at number: Int, of file: String
  ) throws(CorpusError) -> Row {
    let columns = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard columns.count == 3, let line = Int(columns[0]), line > 0 else {
      throw CorpusError(
        file: file, line: number,
        reason: "a correction is a line number, the old and the new words, with tabs between")
    }
    let (old, new) = (columns[1], columns[2])
    guard old != new, spelling(of: old) == spelling(of: new) else {
      throw CorpusError(
        file: file, line: number, reason: "'\(old)' and '\(new)' have to spell the same text")
    }
    return Row(number: number, line: line, old: old, new: new)
  }

  private static func spelling(of words: String) -> String {
    String(String.UnicodeScalarView(words.unicodeScalars.filter { $0 != BarsReader.bar }))
  }

  /// The lines of a gold file, corrected.
  ///
  /// Each correction holds for every place of its line.
  ///
  /// - Throws: ``CorpusError`` when the words of a correction do not stand in its line.
  package func corrected(_ lines: [String]) throws(CorpusError) -> [String] {
    var lines = lines
    for row in rows {
      guard lines.indices.contains(row.line - 1),
        let line = Self.replacing(row.old, by: row.new, in: lines[row.line - 1])
      else {
        throw CorpusError(
          file: file, line: row.number,
          reason: "the words '\(row.old)' do not stand in line \(row.line) of the gold file")
      }
      lines[row.line - 1] = line
    }
    return lines
  }

  /// A line with some whole words replaced, or `nil` where they do not stand in it.
  private static func replacing(_ old: String, by new: String, in line: String) -> String? {
    let words = BarsReader.words(of: line)
    let wanted = BarsReader.words(of: old)
    var result: [String] = []
    var isFound = false
    var index = 0
    while index < words.count {
      if words[index...].starts(with: wanted) {
        result.append(new)
        index += wanted.count
        isFound = true
      } else {
        result.append(words[index])
        index += 1
      }
    }
    return isFound ? result.joined(separator: "|") : nil
  }
}
