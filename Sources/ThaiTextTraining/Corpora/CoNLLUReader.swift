/// Reads CoNLL-U, the format of Universal Dependencies: one word a line, ten columns, sentences
/// between empty lines.
///
/// A word is followed by a space, which is a word of its own, unless its last column says
/// `SpaceAfter=No`. Of a word that is annotated as several (`1-2`), the whole is taken; empty nodes
/// (`1.1`) are no text.
package enum CoNLLUReader {
  package static func lines(of text: some StringProtocol) -> [LabelledLine] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.endsLine)
      .split(whereSeparator: \.isEmpty)
      .map { LabelledLine(words: words(of: $0)) }
      .filter { !$0.isEmpty }
  }

  private static func words(of sentence: some Sequence<some StringProtocol>) -> [String] {
    var words: [String] = []
    var lastPart = 0
    for row in sentence.compactMap({ Row($0) }) {
      if let part = row.number, part <= lastPart { continue }
      lastPart = row.lastPart ?? lastPart
      words.append(row.form)
      if row.isFollowedBySpace { words.append(" ") }
    }
    if words.last == " " { words.removeLast() }
    return words
  }

  private struct Row {
    let form: String
    let isFollowedBySpace: Bool
    /// The number of a word, or `nil` for several words in one.
    let number: Int?
    /// The number of the last word of several in one.
    let lastPart: Int?

    /// `nil` for comments, empty nodes and what is no row.
    init?(_ line: some StringProtocol) {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count == 10, !columns[0].contains("."), !columns[1].isEmpty else { return nil }
      let numbers = columns[0].split(separator: "-").map { Int($0) }
      guard let first = numbers.first, first != nil else { return nil }
      number = numbers.count == 1 ? first : nil
      lastPart = numbers.count == 2 ? numbers[1] : nil
      form = String(columns[1])
      isFollowedBySpace = !columns[9].split(separator: "|").contains {
        $0.hasPrefix("SpaceAfter=No")
      }
    }
  }
}
