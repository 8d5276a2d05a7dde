/// Walks over the Thai character clusters of a run of UTF-8.
///
/// One step takes O(1) for each scalar of the cluster. Scalars outside the Thai block stay with
/// what they follow if they extend it, and are clusters of their own if not.
package struct ClusterCursor: Sendable {
  private let end: Int
  private var offset: Int
  /// The letters around `offset`.
  private var window: ClusterWindow

  package init(over run: Range<Int>, in text: Span<UInt8>) {
    offset = run.lowerBound
    end = run.upperBound
    window = ClusterWindow { distance in
      distance < 0 ? .none : Self.letter(distance, behind: run.lowerBound, run.upperBound, in: text)
    }
  }

  /// The UTF-8 offset where the next cluster ends, or `nil` after the last one.
  package mutating func nextEnd(in text: Span<UInt8>) -> Int? {
    guard offset < end else { return nil }
    repeat { advance(in: text) } while offset < end && !isBoundary(in: text)
    return offset
  }

  private mutating func advance(in text: Span<UInt8>) {
    if window.next != .none {
      offset &+= 3
      window.advance(to: Self.letter(2, behind: offset, end, in: text))
    } else {
      skipOther(in: text)
    }
  }

  /// Moves over a scalar outside the block, whose size letters do not have.
  private mutating func skipOther(in text: Span<UInt8>) {
    var cursor = UTF8Cursor(at: offset)
    _ = cursor.next(in: text)
    offset = min(cursor.utf8Offset, end)
    window = ClusterWindow { distance in
      switch distance {
      case -2: window.previous
      case -1: .none
      default: Self.letter(distance, behind: offset, end, in: text)
      }
    }
  }

  private func isBoundary(in text: Span<UInt8>) -> Bool {
    window.next == .none
      ? !(text.scalar(at: offset).map(ClusterWindow.isExtender) ?? false) : window.allowsBoundary
  }

  /// The letter so many letters behind an offset, or none outside the run.
  @inline(__always)
  private static func letter(
    _ distance: Int, behind offset: Int, _ end: Int, in text: Span<UInt8>
  ) -> ThaiScalar {
    let start = offset &+ 3 &* distance
    guard start &+ 3 <= end else { return .none }
    return ThaiScalar(utf8: text[start], text[start &+ 1], text[start &+ 2]) ?? .none
  }
}
