/// The tokens of a text, in order. Concatenated, they are the text.
///
/// Tokens are made on demand: an element costs O(1), two index computations and a retain.
public struct Tokens: RandomAccessCollection, Sendable {
  /// The text that was tokenized.
  public let text: String
  let boundaries: [Boundary]

  /// In order; each covers one token.
  let repairs: [Repair]

  package init(of text: String, boundaries: [Boundary], repairs: [Repair] = []) {
    self.text = text
    self.boundaries = boundaries
    self.repairs = repairs
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { boundaries.count }

  public subscript(position: Int) -> Token {
    let start = position == 0 ? 0 : boundaries[position - 1].utf8Offset
    let boundary = boundaries[position]
    let lower = text.utf8.index(text.startIndex, offsetBy: start)
    let upper = text.utf8.index(lower, offsetBy: boundary.utf8Offset - start)
    return Token(
      text: text[lower..<upper], kind: boundary.kind, utf8Range: start..<boundary.utf8Offset,
      score: boundary.score, correction: correction(of: start..<boundary.utf8Offset))
  }

  /// What a damaged token says.
  ///
  /// - Complexity: O(log *k*) for *k* repairs, of which most texts have none.
  private func correction(of token: Range<Int>) -> String? {
    var low = 0
    var high = repairs.count
    while low < high {
      let middle = (low + high) / 2
      if repairs[middle].utf8Range.lowerBound < token.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < repairs.count, token.contains(repairs[low].utf8Range.lowerBound) else { return nil }
    return repairs[low].text
  }
}
