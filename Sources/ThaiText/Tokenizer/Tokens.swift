/// The tokens of a text, in order. Concatenated, they are the text.
///
/// Tokens are made on demand: an element costs O(1), two index computations and a retain.
public struct Tokens: RandomAccessCollection, Sendable {
  /// The text that was tokenized.
  public let text: String
  private let boundaries: [Boundary]

  package init(of text: String, boundaries: [Boundary]) {
    self.text = text
    self.boundaries = boundaries
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
      score: boundary.score)
  }
}
