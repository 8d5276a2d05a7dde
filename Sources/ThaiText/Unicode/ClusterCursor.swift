/// Walks over the Thai character clusters of a run of UTF-8.
///
/// One step takes O(1) for each scalar of the cluster. Scalars outside the Thai block stay with
/// what they follow if they extend it, and are clusters of their own if not.
package struct ClusterCursor: Sendable {
  private let end: Int
  private var offset: Int
  /// Letters around `offset`, as ``ClusterRules`` wants them; the window looks two letters ahead.
  private var beforePrevious: UInt8 = 0
  private var previous: UInt8 = 0

  package init(over run: Range<Int>, in text: Span<UInt8>) {
    offset = run.lowerBound
    end = run.upperBound
  }

  /// The UTF-8 offset where the next cluster ends, or `nil` after the last one.
  package mutating func nextEnd(in text: Span<UInt8>) -> Int? {
    guard offset < end else { return nil }
    repeat { advance(in: text) } while offset < end && !isBoundary(in: text)
    return offset
  }

  private mutating func advance(in text: Span<UInt8>) {
    beforePrevious = previous
    previous = letter(at: offset, in: text)
    offset = scalarEnd(after: offset, in: text)
  }

  private func isBoundary(in text: Span<UInt8>) -> Bool {
    let next = letter(at: offset, in: text)
    if next == 0 { return !isExtender(at: offset, in: text) }
    let second = letter(at: offset + 3, in: text)
    // The rules look past a letter only.
    let third = second == 0 ? 0 : letter(at: offset + 6, in: text)
    return ClusterRules.allowsBoundary(beforePrevious, previous, next, second, third)
  }

  /// The letter at an offset, or 0 for what is not of the Thai block or outside the run.
  @inline(__always)
  private func letter(at offset: Int, in text: Span<UInt8>) -> UInt8 {
    guard offset &+ 3 <= end else { return 0 }
    return ThaiBlock.scalarOffset(text[offset], text[offset &+ 1], text[offset &+ 2]) ?? 0
  }

  @inline(__always)
  private func scalarEnd(after offset: Int, in text: Span<UInt8>) -> Int {
    guard previous == 0 else { return offset &+ 3 }
    var cursor = UTF8Cursor(at: offset)
    _ = cursor.next(in: text)
    return min(cursor.utf8Offset, end)
  }

  private func isExtender(at offset: Int, in text: Span<UInt8>) -> Bool {
    var cursor = UTF8Cursor(at: offset)
    guard case .scalar(let scalar)? = cursor.next(in: text) else { return false }
    return ClusterRules.isExtender(scalar)
  }
}
