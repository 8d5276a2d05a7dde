/// Words by themselves, as a convention cuts them: `เลขหมาย`, `โรง|เรียน`.
package struct Vocabulary: Sendable {
  private let entries: [String]

  /// - Parameter entries: Words, with bars inside where the convention has several.
  package init(_ entries: [String]) { self.entries = entries }

  package var isEmpty: Bool { entries.isEmpty }

  /// Each entry as a line.
  package var lines: [LabelledLine] { entries.map { BarsReader.line(of: $0) } }

  /// The entries that are one word.
  package var words: [String] { entries.filter { !$0.unicodeScalars.contains(BarsReader.bar) } }
}
