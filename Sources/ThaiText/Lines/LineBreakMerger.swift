/// Brings together what UAX #14, the words, the entities and the rules of Thai say.
struct LineBreakMerger {
  private var spans: UnbrokenSpans
  private var result: [LineOpportunity] = []

  init(spans: UnbrokenSpans) { self.spans = spans }

  /// - Parameters:
  ///   - offsets: Where UAX #14 lets lines end, in order.
  ///   - boundaries: Those of the tokens of the text.
  /// - Complexity: O(*n*) for *n* offsets and tokens.
  consuming func opportunities(
    at offsets: [Int], and boundaries: [Boundary], in text: Span<UInt8>
  ) -> [LineOpportunity] {
    var rest = offsets[...]
    var start = 0
    for (index, boundary) in boundaries.enumerated() {
      let token = WordSide(range: start..<boundary.utf8Offset, kind: boundary.kind)
      while let offset = rest.first, offset <= boundary.utf8Offset {
        add(offset, endOfText: boundary.kind == .whitespace ? start : offset, in: text)
        rest.removeFirst()
      }
      start = boundary.utf8Offset
      guard result.last?.utf8Offset != start, index + 1 < boundaries.count else { continue }
      let next = WordSide(
        range: start..<boundaries[index + 1].utf8Offset, kind: boundaries[index + 1].kind)
      if WordSide.mayPart(token, next, in: text) { addBetweenWords(start, in: text) }
    }
    return result
  }

  /// Adds a place of UAX #14.
  ///
  /// - Parameter endOfText: Where the text ends that stands before it and before its white space.
  private mutating func add(_ offset: Int, endOfText: Int, in text: Span<UInt8>) {
    if offset == text.count || endsLine(before: offset, in: text) {
      result.append(LineOpportunity(utf8Offset: offset, strength: .mandatory))
      return
    }
    let isHeld = spans.hold(offset)
    guard
      LineEdge.allowsBreak(
        after: text.scalar(before: endOfText), before: text.scalar(at: offset)),
      !isHeld || endOfText < offset
    else { return }
    result.append(LineOpportunity(utf8Offset: offset, strength: isHeld ? .reluctant : .allowed))
  }

  private mutating func addBetweenWords(_ offset: Int, in text: Span<UInt8>) {
    guard !spans.hold(offset),
      LineEdge.allowsBreak(after: text.scalar(before: offset), before: text.scalar(at: offset))
    else { return }
    result.append(
      LineOpportunity(utf8Offset: offset, strength: .allowed, isBetweenWords: true))
  }

  /// Whether one of the scalars that end a line stands before an offset (rules LB4 and LB5).
  private func endsLine(before offset: Int, in text: Span<UInt8>) -> Bool {
    switch text.scalar(before: offset)?.value {
    case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}

/// A token beside a place.
private struct WordSide {
  var range: Range<Int>
  var kind: TokenKind

  /// Whether a line may end between two tokens although UAX #14 sees only letters there: between
  /// two words, of which one is Thai on the side where they meet.
  ///
  /// Numbers are left to UAX #14, which keeps them with the letters beside them: `5G`, `ข้อ2`.
  static func mayPart(_ left: Self, _ right: Self, in text: Span<UInt8>) -> Bool {
    let offset = right.range.lowerBound
    let previous = text.thaiScalar(at: offset - 3)
    let next = text.thaiScalar(at: offset)
    switch (previous.isLetterOrSign, next.isLetterOrSign) {
    case (true, true): return ClusterWindow.allowsBoundary { text.thaiScalar(at: offset + 3 * $0) }
    case (true, false): return right.isWord
    case (false, true): return left.isWord && !next.isMark
    case (false, false): return false
    }
  }

  private var isWord: Bool { kind.isWordLike && kind != .number }
}
