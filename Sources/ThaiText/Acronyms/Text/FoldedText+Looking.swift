extension FoldedText {
  /// Whether a word may begin or end at a position, as far as the Thai letters around it say.
  ///
  /// - Complexity: O(1).
  package func allowsWordBoundary(at position: Int) -> Bool {
    ClusterWindow.allowsBoundary { self[position + $0].thaiLetter }
  }

  /// Whether a word may begin or end at each position of a range.
  ///
  /// - Complexity: O(*n*) for *n* positions.
  func wordBoundaries(in range: Range<Int>) -> [Bool] {
    var window = ClusterWindow { self[range.lowerBound + $0].thaiLetter }
    return range.map { position in
      defer { window.advance(to: self[position + 3].thaiLetter) }
      return window.allowsBoundary
    }
  }

  /// The end of the Thai letters that begin at a position, but no later than `limit`.
  package func thaiEnd(from position: Int, limit: Int = .max) -> Int {
    var end = position
    while end < limit, self[end].isThaiLetter { end += 1 }
    return end
  }

  /// The start of the Thai letters that end at a position.
  package func thaiStart(before position: Int, floor: Int = 0) -> Int {
    var start = position
    while start > floor, self[start - 1].isThaiLetter { start -= 1 }
    return start
  }

  package func skippingSpaces(from position: Int) -> Int {
    var position = position
    while self[position].isSpace { position += 1 }
    return position
  }

  package func skippingSpaces(before position: Int) -> Int {
    var position = position
    while self[position - 1].isSpace { position -= 1 }
    return position
  }

  /// A range without the spaces and quotation marks at its edges.
  package func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, units[lower].isSpace || units[lower].isQuotationMark { lower += 1 }
    while lower < upper, units[upper - 1].isSpace || units[upper - 1].isQuotationMark { upper -= 1 }
    return lower..<upper
  }

  package func hasPrefix(_ prefix: [FoldedUnit], at position: Int) -> Bool {
    guard position >= 0, position + prefix.count <= count else { return false }
    for index in prefix.indices where units[position + index] != prefix[index] { return false }
    return true
  }
}
