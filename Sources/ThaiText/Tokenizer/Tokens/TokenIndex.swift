/// Finds tokens by where they stand.
struct TokenIndex {
  private let boundaries: [Boundary]

  init(_ boundaries: [Boundary]) { self.boundaries = boundaries }

  /// The tokens that a range touches.
  ///
  /// - Complexity: O(log *n*) for *n* tokens.
  func tokens(covering range: Range<Int>) -> Range<Int> {
    let first = index(endingAfter: range.lowerBound)
    let last = index(endingAfter: max(range.lowerBound, range.upperBound - 1))
    return first..<min(last + 1, boundaries.count)
  }

  /// Where a row of tokens stands, of which there is one at least.
  func utf8Range(of tokens: Range<Int>) -> Range<Int> {
    let start = tokens.lowerBound == 0 ? 0 : boundaries[tokens.lowerBound - 1].utf8Offset
    return start..<boundaries[tokens.upperBound - 1].utf8Offset
  }

  /// The first token that ends after an offset.
  private func index(endingAfter offset: Int) -> Int {
    var low = 0
    var high = boundaries.count
    while low < high {
      let middle = (low + high) / 2
      if boundaries[middle].utf8Offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
