/// Reads words between bars: `ไป|โรง|เรียน`, one line a line.
///
/// U+241E marks a place where it is unknown whether a boundary stands there.
package enum BarsReader {
  package static let bar: Unicode.Scalar = "|"
  package static let unknownMark: Unicode.Scalar = "\u{241E}"

  /// The words of a line, empty ones included.
  ///
  /// By scalars: a mark after a bar makes one character of both.
  static func words(of line: some StringProtocol) -> [String] {
    line.unicodeScalars.split(separator: bar, omittingEmptySubsequences: false)
      .map { String(String.UnicodeScalarView($0)) }
  }

  /// Whether a text holds a bar, also one that a mark after it joins to one character.
  package static func hasBar(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.contains(bar)
  }

  package static func lines(of text: some StringProtocol) -> [LabelledLine] {
    text.nonEmptyLines.map { line(of: $0) }.filter { !$0.isEmpty }
  }

  package static func line(of text: some StringProtocol) -> LabelledLine {
    var line = LabelledLine()
    append(text, to: &line, edge: .boundary)
    return line
  }

  /// Appends segmented text to a line.
  ///
  /// - Parameter edge: The label before the first scalar, unless a mark before it says another.
  static func append(
    _ text: some StringProtocol, to line: inout LabelledLine, edge: BoundaryLabel
  ) {
    var label = edge
    for scalar in text.unicodeScalars {
      switch scalar {
      case bar: label = .boundary
      case unknownMark: label = .unknown
      case "\r": continue
      default:
        line.append(String(scalar), edge: label)
        label = .inside
      }
    }
  }
}
