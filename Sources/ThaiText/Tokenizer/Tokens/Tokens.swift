/// The tokens of a text, in order. Concatenated, they are the text.
///
/// Tokens are made on demand: an element costs O(1), two index computations and a retain.
public struct Tokens: RandomAccessCollection, Sendable {
  /// The text that was tokenized, with the indices of the caller's string.
  let source: Substring
  let boundaries: [Boundary]

  /// In order; each covers one token.
  let repairs: [Repair]

  package init(of source: Substring, boundaries: [Boundary], repairs: [Repair] = []) {
    self.source = source
    self.boundaries = boundaries
    self.repairs = repairs
  }

  /// The text that was tokenized.
  public var text: String { String(source) }

  public var startIndex: Int { 0 }
  public var endIndex: Int { boundaries.count }

  public subscript(position: Int) -> Token {
    let start = position == 0 ? 0 : boundaries[position - 1].utf8Offset
    let boundary = boundaries[position]
    return Token(
      text: source.part(atUTF8: start..<boundary.utf8Offset), kind: boundary.kind,
      utf8Range: start..<boundary.utf8Offset,
      score: boundary.score, correction: correction(of: start..<boundary.utf8Offset))
  }

  /// The token at a place of the text, or `nil` at its end or outside.
  ///
  /// - Complexity: O(log *n*) for *n* tokens.
  public func token(at index: String.Index) -> Token? {
    guard index >= source.startIndex, index < source.endIndex else { return nil }
    let offset = source.utf8.distance(from: source.startIndex, to: index)
    return self[TokenIndex(boundaries).tokens(covering: offset..<offset + 1).lowerBound]
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
