/// Where the words come from that compete with acronyms.
package protocol WordSource: Sendable {
  /// Calls `body` with the end and the cost, in nats, of each word that begins at a position.
  ///
  /// - Parameter limit: No word ends after it; all that stands between is Thai letters.
  /// - Complexity: O(*n*) for the longest word of *n* letters.
  func forEachWord(
    at start: Int, limit: Int, in text: FoldedText, _ body: (Int, Float) -> Void)
}

extension WordSource {
  package func isWord(_ range: Range<Int>, in text: FoldedText) -> Bool {
    var result = false
    forEachWord(at: range.lowerBound, limit: range.upperBound, in: text) { end, _ in
      result = result || end == range.upperBound
    }
    return result
  }
}
