/// A pair of brackets.
package struct BracketPair: Hashable, Sendable {
  /// The positions of the opening and the closing bracket.
  package var open: Int
  package var close: Int
  /// Where the text to the left of the pair begins that stands in the same bracket or line.
  package var leftEdge: Int

  package var content: Range<Int> { open + 1..<close }
}

/// Matches brackets with a stack.
///
/// No pair crosses a line break, is nested more than eight deep or holds more than 120 characters.
/// The three scripts of brackets are `( )`, `（ ）` and `[ ]`; folded text has the first for the
/// second.
package enum BracketMatcher {
  package static let maximumDepth = 8
  package static let maximumLength = 120

  /// The pairs of a text in order of their closing brackets.
  ///
  /// - Complexity: O(*n*) for *n* units.
  package static func pairs(in text: FoldedText) -> [BracketPair] {
    var pairs: [BracketPair] = []
    var open: [(position: Int, unit: FoldedUnit, leftEdge: Int)] = []
    var depth = 0
    var edge = 0
    for (position, unit) in text.units.enumerated() {
      switch unit {
      case "(", "[":
        depth += 1
        if depth <= maximumDepth { open.append((position, unit, edge)) }
        edge = position + 1
      case ")", "]":
        if depth > 0, depth <= maximumDepth, let last = open.popLast() {
          if last.unit == (unit == ")" ? "(" : "["),
            position - last.position <= maximumLength + 1
          {
            pairs.append(BracketPair(open: last.position, close: position, leftEdge: last.leftEdge))
            edge = position + 1
          }
        }
        depth = max(0, depth - 1)
      case _ where unit.isNewline:
        open.removeAll(keepingCapacity: true)
        depth = 0
        edge = position + 1
      default: break
      }
    }
    return pairs
  }
}
