/// The end of a token: where it is, and what the token is.
///
/// 8 bytes; texts are below 4 GiB.
public struct Boundary: Hashable, Sendable {
  private var end: WordEnd
  private var rawKind: UInt8

  /// Where the token ends, as an offset in the UTF-8 of the text.
  public var utf8Offset: Int { end.utf8Offset }

  public var kind: TokenKind { TokenKind(rawValue: rawKind) }

  /// How sure the engine is that a boundary stands here; see ``WordEnd/score``.
  public var score: Float? { end.score }

  @inline(__always)
  package init(_ end: WordEnd, _ kind: TokenKind) {
    self.end = end
    rawKind = kind.rawValue
  }

  /// The same end at another place of another form of the text.
  func moved(to utf8Offset: Int, _ kind: TokenKind) -> Self {
    Self(end.moved(to: utf8Offset), kind)
  }
}
