/// How a normalized text corresponds to its source, in UTF-8 offsets.
///
/// Only the places that differ are stored, so a text that normalization left alone costs nothing,
/// whatever its length. Looking up a range takes O(log *e*) for *e* edits.
public struct Alignment: Hashable, Sendable {
  /// A stretch of the source and what became of it.
  public struct Segment: Hashable, Sendable {
    /// How the two sides of a segment correspond.
    public enum Kind: Hashable, Sendable {
      /// The bytes are equal.
      case same
      /// Replaced or reordered: nothing inside corresponds to anything smaller.
      case atomic
      /// Gone: the normalized range is empty.
      case deleted
    }

    /// UTF-8 offsets in the source.
    public let source: Range<Int>
    /// UTF-8 offsets in the normalized text.
    public let normalized: Range<Int>
    public let kind: Kind
  }

  /// The segments that are not ``Segment/Kind/same``, in order of both sides.
  package private(set) var edits: [Segment] = []
  /// The sizes of both texts in bytes of UTF-8.
  public private(set) var sourceCount: Int
  public private(set) var normalizedCount: Int

  /// The alignment of a text of `count` bytes with itself.
  package init(identityOf count: Int) {
    sourceCount = count
    normalizedCount = count
  }

  /// Whether both texts are the same.
  public var isIdentity: Bool { edits.isEmpty }

  /// All segments, in order. They cover both texts without gaps, and no two neighbours are of kind
  /// ``Segment/Kind/same``.
  ///
  /// - Complexity: O(*e*) for *e* edits.
  public var segments: [Segment] {
    var result: [Segment] = []
    result.reserveCapacity(edits.count * 2 + 1)
    var source = 0
    var normalized = 0
    for edit in edits {
      if source < edit.source.lowerBound {
        result.append(
          Segment(
            source: source..<edit.source.lowerBound,
            normalized: normalized..<edit.normalized.lowerBound, kind: .same))
      }
      result.append(edit)
      (source, normalized) = (edit.source.upperBound, edit.normalized.upperBound)
    }
    if source < sourceCount {
      result.append(
        Segment(
          source: source..<sourceCount, normalized: normalized..<normalizedCount, kind: .same))
    }
    return result
  }
}

// MARK: - Building

extension Alignment {
  /// The alignment of nothing with nothing, to be built in order of the source.
  package init() { self.init(identityOf: 0) }

  /// The next `count` bytes are the same.
  package mutating func keep(_ count: Int) {
    sourceCount += count
    normalizedCount += count
  }

  /// The next `count` bytes of the source are gone.
  ///
  /// Neighbouring deletions are one segment.
  package mutating func delete(_ count: Int) {
    guard count > 0 else { return }
    var source = sourceCount..<sourceCount + count
    if let last = edits.last, last.kind == .deleted, last.source.upperBound == sourceCount {
      source = last.source.lowerBound..<source.upperBound
      edits.removeLast()
    }
    edits.append(
      Segment(source: source, normalized: normalizedCount..<normalizedCount, kind: .deleted))
    sourceCount += count
  }

  /// The next `count` bytes of the source became `newCount` bytes.
  package mutating func replace(_ count: Int, with newCount: Int) {
    guard newCount > 0 else { return delete(count) }
    edits.append(
      Segment(
        source: sourceCount..<sourceCount + count,
        normalized: normalizedCount..<normalizedCount + newCount, kind: .atomic))
    sourceCount += count
    normalizedCount += newCount
  }

  package mutating func removeAll() {
    edits.removeAll(keepingCapacity: true)
    sourceCount = 0
    normalizedCount = 0
  }
}
