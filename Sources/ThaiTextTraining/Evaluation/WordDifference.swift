/// A stretch of a line that two segmentations segment differently.
///
///     reference  โคลง|เรือ
///     found      โค|ลงเรือ          crossing
///
/// It lies between two places where both have a boundary, and has no such place inside.
package struct WordDifference: Hashable, Sendable {
  /// The words of the segmentation to compare with, such as gold's. UTF-8 offsets, in order.
  package private(set) var reference: [Range<Int>]
  /// The words of the other segmentation.
  package private(set) var found: [Range<Int>]

  /// How two segmentations of a stretch differ.
  package enum Kind: String, CaseIterable, Sendable {
    /// One word of the reference was found as several.
    case overSplit = "over-split"
    /// Several words of the reference were found as one.
    case underSplit = "under-split"
    /// Several words were found as several others.
    case crossing
  }

  package var kind: Kind {
    if reference.count == 1 { return .overSplit }
    return found.count == 1 ? .underSplit : .crossing
  }

  /// The whole stretch.
  package var utf8Range: Range<Int> {
    (reference.first?.lowerBound ?? 0)..<(reference.last?.upperBound ?? 0)
  }

  /// The first stretch that the words make, up to the first common end.
  ///
  /// - Returns: `nil` at the end of the words. One word on either side is no difference.
  init?(_ reference: inout WordsInTurn, _ found: inout WordsInTurn) {
    guard var word = reference.next(), var other = found.next() else { return nil }
    self.reference = [word]
    self.found = [other]
    while word.upperBound != other.upperBound {
      let isReferenceBehind = word.upperBound < other.upperBound
      guard let next = isReferenceBehind ? reference.next() : found.next() else { return nil }
      if isReferenceBehind {
        word = next
        self.reference.append(word)
      } else {
        other = next
        self.found.append(other)
      }
    }
  }
}

/// Words one after the other, given where they end.
struct WordsInTurn: IteratorProtocol {
  private var ends: ArraySlice<Int>
  private var start = 0

  init(endingAt ends: [Int]) { self.ends = ends[...] }

  mutating func next() -> Range<Int>? {
    guard let end = ends.popFirst() else { return nil }
    defer { start = end }
    return start..<end
  }
}
