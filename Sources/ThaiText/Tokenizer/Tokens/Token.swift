/// A piece of a text between two boundaries.
public struct Token: Hashable, Sendable {
  /// The token's text, which shares the storage of the input.
  public let text: Substring
  public let kind: TokenKind
  /// Where the token stands, in offsets of the input's UTF-8.
  public let utf8Range: Range<Int>
  /// How sure the engine is that a boundary stands at the token's end, as the logarithm of the
  /// odds; `nil` when it does not say, and at edges that no engine decided.
  public let score: Float?
  /// What a damaged token says, with ``ThaiTokenizer/Configuration/repairsSpelling``; `nil` for any other token.
  public let correction: String?

  /// Where the token stands in the input.
  public var range: Range<String.Index> { text.startIndex..<text.endIndex }
}
