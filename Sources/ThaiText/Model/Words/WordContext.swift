/// The words around a position that is decided by its words: the second stage's view of a line.
///
///     … │ before │   left   ·   right   │ after │ …
///       a₀       a          i           b       b₀
///
/// `i` is the position in question, `a` and `b` are the nearest boundaries, as decided so far, on
/// either side of it, `a₀` and `b₀` the ones beyond. `left` and `right` are the words if `i` is a
/// boundary, `joined` is the word if it is not. A word is looked for over ``reach`` codes at most,
/// and taken to end there if it is longer; at the line's edge, `before` or `after` is empty.
package struct WordContext: Hashable, Sendable {
  package var beforeStart: Int
  package var start: Int
  package var position: Int
  package var end: Int
  package var afterEnd: Int

  /// The number of codes over which the end of a word is looked for.
  package static let reach = 32

  package var before: Range<Int> { beforeStart..<start }
  package var left: Range<Int> { start..<position }
  package var right: Range<Int> { position..<end }
  package var joined: Range<Int> { start..<end }
  package var after: Range<Int> { end..<afterEnd }
  package var beforeWithJoined: Range<Int> { beforeStart..<end }
  package var joinedWithAfter: Range<Int> { start..<afterEnd }

  package init(beforeStart: Int, start: Int, position: Int, end: Int, afterEnd: Int) {
    self.beforeStart = beforeStart
    self.start = start
    self.position = position
    self.end = end
    self.afterEnd = afterEnd
  }

  /// The context of a position inside a piece of a chunk, in places of the chunk.
  ///
  /// - Parameter boundaries: With those at both ends of the piece.
  /// - Complexity: O(1).
  @inline(__always)
  package init(around position: Int, of piece: Range<Int>, in boundaries: PlaceSet) {
    self.position = position
    start = Self.boundary(before: position, of: piece, in: boundaries)
    end = Self.boundary(after: position, of: piece, in: boundaries)
    beforeStart =
      start == piece.lowerBound ? start : Self.boundary(before: start, of: piece, in: boundaries)
    afterEnd =
      end == piece.upperBound ? end : Self.boundary(after: end, of: piece, in: boundaries)
  }

  @inline(__always)
  private static func boundary(
    before position: Int, of piece: Range<Int>, in boundaries: PlaceSet
  ) -> Int {
    let limit = max(piece.lowerBound, position &- reach)
    return boundaries.last(in: limit..<position) ?? limit
  }

  @inline(__always)
  private static func boundary(
    after position: Int, of piece: Range<Int>, in boundaries: PlaceSet
  ) -> Int {
    let limit = min(piece.upperBound, position &+ reach)
    return boundaries.first(in: position &+ 1..<limit) ?? limit
  }
}
