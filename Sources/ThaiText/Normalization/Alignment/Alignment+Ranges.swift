extension Alignment {
  /// Where a range of the normalized text comes from.
  ///
  /// A bound inside an atomic segment widens to the segment's bound. Deleted text at the bounds is
  /// not included; deleted text inside is. An empty range has an empty answer, except inside an
  /// atomic segment.
  ///
  /// - Complexity: O(log *e*) for *e* edits.
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    precondition(range.upperBound <= normalizedCount, "the range ends after the normalized text")
    return Self.map(range, over: edits, from: .normalized, to: .source)
  }

  /// What a range of the source became.
  ///
  /// A bound inside an atomic segment widens to the segment's bound. A range of deleted text alone
  /// gives an empty range at its place.
  ///
  /// - Complexity: O(log *e*) for *e* edits.
  public func normalizedRange(of range: Range<Int>) -> Range<Int> {
    precondition(range.upperBound <= sourceCount, "the range ends after the source")
    return Self.map(range, over: edits, from: .source, to: .normalized)
  }

  fileprivate enum Side { case source, normalized }

  private static func map(
    _ range: Range<Int>, over edits: [Segment], from here: Side, to there: Side
  ) -> Range<Int> {
    let lower = lowerBound(of: range.lowerBound, over: edits, from: here, to: there)
    guard !range.isEmpty else {
      let edit = lastEdit(at: range.lowerBound, in: edits, on: here)
      return edit.flatMap { widened($0, around: range.lowerBound, from: here, to: there) }
        ?? lower..<lower
    }
    return lower..<upperBound(of: range.upperBound, over: edits, from: here, to: there)
  }

  /// Where the byte at an offset begins on the other side.
  private static func lowerBound(
    of offset: Int, over edits: [Segment], from here: Side, to there: Side
  ) -> Int {
    guard let edit = lastEdit(at: offset, in: edits, on: here) else { return offset }
    let rest = offset - edit.range(on: here).upperBound
    return rest < 0 ? edit.range(on: there).lowerBound : edit.range(on: there).upperBound + rest
  }

  /// Where the byte before an offset ends on the other side.
  private static func upperBound(
    of offset: Int, over edits: [Segment], from here: Side, to there: Side
  ) -> Int {
    guard let edit = lastEdit(at: offset - 1, in: edits, on: here) else { return offset }
    return edit.range(on: there).upperBound + max(0, offset - edit.range(on: here).upperBound)
  }

  /// The other side of an edit, if the offset lies strictly inside it.
  private static func widened(
    _ edit: Segment, around offset: Int, from here: Side, to there: Side
  ) -> Range<Int>? {
    let range = edit.range(on: here)
    return range.lowerBound < offset && offset < range.upperBound ? edit.range(on: there) : nil
  }

  /// The last edit that begins at or before an offset.
  private static func lastEdit(at offset: Int, in edits: [Segment], on side: Side) -> Segment? {
    let next = edits.partitioningIndex { $0.range(on: side).lowerBound > offset }
    return next > 0 ? edits[next - 1] : nil
  }
}

/// Leads offsets of the normalized text back to the source, in order.
///
/// - Complexity: O(*n* + *e*) for *n* offsets and *e* edits.
package struct SourceOffsets {
  private let edits: [Alignment.Segment]
  /// The number of edits that begin before the last offset asked for.
  private var count = 0
  /// The offsets strictly between the edits around, and how far the source is ahead there.
  private var between = 0..<0
  private var shift = 0

  package init(_ alignment: Alignment) {
    edits = alignment.edits
    noteNeighbours()
  }

  /// The same offset in the source, if it lies between the edits that the last offset asked for lay
  /// between, and at none of them.
  @inline(__always)
  package func offset(betweenEdits offset: Int) -> Int? {
    between.contains(offset) ? offset &+ shift : nil
  }

  /// Where the byte at an offset begins in the source.
  package mutating func start(of offset: Int) -> Int {
    guard let edit = lastEdit(at: offset) else { return offset }
    let rest = offset - edit.normalized.upperBound
    return rest < 0 ? edit.source.lowerBound : edit.source.upperBound + rest
  }

  /// Where the byte before an offset ends in the source.
  package mutating func end(of offset: Int) -> Int {
    guard let edit = lastEdit(at: offset - 1) else { return offset }
    return edit.source.upperBound + max(0, offset - edit.normalized.upperBound)
  }

  private mutating func lastEdit(at offset: Int) -> Alignment.Segment? {
    let former = count
    while count < edits.count, edits[count].normalized.lowerBound <= offset { count += 1 }
    if count != former { noteNeighbours() }
    return count > 0 ? edits[count - 1] : nil
  }

  private mutating func noteNeighbours() {
    let last = count > 0 ? edits[count - 1] : nil
    let start = last.map { $0.normalized.upperBound + 1 } ?? 0
    let end = count < edits.count ? edits[count].normalized.lowerBound : Int.max
    between = start..<max(start, end)
    shift = last.map { $0.source.upperBound - $0.normalized.upperBound } ?? 0
  }
}

extension Alignment.Segment {
  fileprivate func range(on side: Alignment.Side) -> Range<Int> {
    switch side {
    case .source: source
    case .normalized: normalized
    }
  }
}
