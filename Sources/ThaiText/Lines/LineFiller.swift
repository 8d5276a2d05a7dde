/// Fills the lines of a paragraph, one piece after the other.
struct LineFiller {
  private(set) var lines: [WrappedLine] = []
  private let paragraph: Paragraph
  private let width: Int
  private let breaksLongWords: Bool

  /// Where the line begins that is being filled, its columns so far, and whether it holds nothing
  /// but white space.
  private var lineStart: Int
  private var columns = 0
  private var isBlank = true

  init(_ paragraph: Paragraph, width: Int, breaksLongWords: Bool) {
    self.paragraph = paragraph
    self.width = width
    self.breaksLongWords = breaksLongWords
    lineStart = paragraph.content.lowerBound
  }

  /// - Parameter opportunities: Those inside the paragraph, in order.
  mutating func fill(breakingAt opportunities: ArraySlice<LineOpportunity>, in text: Span<UInt8>) {
    var start = paragraph.content.lowerBound
    var reluctant: [Int] = []
    for opportunity in opportunities {
      if opportunity.strength == .reluctant {
        reluctant.append(opportunity.utf8Offset)
        continue
      }
      place(start..<opportunity.utf8Offset, orBreakingAt: reluctant, in: text)
      reluctant.removeAll(keepingCapacity: true)
      start = opportunity.utf8Offset
    }
    place(start..<paragraph.content.upperBound, orBreakingAt: reluctant, in: text)
    let end = trimmedEnd(of: lineStart..<paragraph.content.upperBound, in: text)
    lines.append(WrappedLine(content: lineStart..<end, lineEnd: paragraph.lineEnd, inserted: nil))
  }

  /// Puts a piece on this line or the next; one that is too wide for any line is broken further.
  private mutating func place(
    _ piece: Range<Int>, orBreakingAt reluctant: [Int], in text: Span<UInt8>
  ) {
    if takeHereOrNext(piece, in: text) { return }
    var start = piece.lowerBound
    for offset in reluctant + [piece.upperBound] {
      placeWhole(start..<offset, in: text)
      start = offset
    }
  }

  /// Does the same with a piece that has no place for a break inside.
  private mutating func placeWhole(_ piece: Range<Int>, in text: Span<UInt8>) {
    if takeHereOrNext(piece, in: text) { return }
    guard breaksLongWords else { return accept(piece, in: text) }
    var clusters = ClusterCursor(over: piece, in: text)
    var start = piece.lowerBound
    while let end = clusters.nextEnd(in: text) {
      guard end == piece.upperBound || mayBreak(at: end, in: text) else { continue }
      if !takeHereOrNext(start..<end, in: text) { accept(start..<end, in: text) }
      start = end
    }
  }

  private func mayBreak(at offset: Int, in text: Span<UInt8>) -> Bool {
    LineEdge.allowsBreak(after: text.scalar(before: offset), before: text.scalar(at: offset))
  }

  /// Puts a piece on the line or, where there is no room, on the next, if it fits there.
  private mutating func takeHereOrNext(_ piece: Range<Int>, in text: Span<UInt8>) -> Bool {
    if take(piece, in: text) { return true }
    guard !isBlank else { return false }
    endLine(before: piece.lowerBound, in: text)
    return take(piece, in: text)
  }

  /// Puts a piece on the line if it fits, the white space at its end left out.
  private mutating func take(_ piece: Range<Int>, in text: Span<UInt8>) -> Bool {
    let end = trimmedEnd(of: piece, in: text)
    var columns = DisplayColumns(count: columns)
    columns.advance(over: piece.lowerBound..<end, in: text)
    guard columns.count <= width || end == piece.lowerBound else { return false }
    isBlank = isBlank && end == piece.lowerBound
    columns.advance(over: end..<piece.upperBound, in: text)
    self.columns = columns.count
    return true
  }

  /// Puts a piece on the line although it sticks out.
  private mutating func accept(_ piece: Range<Int>, in text: Span<UInt8>) {
    var columns = DisplayColumns(count: columns)
    columns.advance(over: piece, in: text)
    self.columns = columns.count
    isBlank = false
  }

  private mutating func endLine(before offset: Int, in text: Span<UInt8>) {
    let end = trimmedEnd(of: lineStart..<offset, in: text)
    lines.append(
      WrappedLine(
        content: lineStart..<end, lineEnd: offset..<offset, inserted: paragraph.innerLineEnd))
    lineStart = offset
    columns = 0
    isBlank = true
  }

  /// Where a piece ends without the white space at its end.
  private func trimmedEnd(of piece: Range<Int>, in text: Span<UInt8>) -> Int {
    var end = piece.upperBound
    while end > piece.lowerBound, let scalar = text.scalar(before: end),
      Self.vanishes(scalar)
    {
      end -= UTF8.width(scalar)
    }
    return end
  }

  /// Whether a scalar is white space that may stand between two lines: no-break spaces may not,
  /// and a zero-width space has nothing to hide.
  private static func vanishes(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09: true
    case 0..<0x1680, 0x2007, 0x202F: false
    default: scalar.properties.isWhitespace
    }
  }
}
