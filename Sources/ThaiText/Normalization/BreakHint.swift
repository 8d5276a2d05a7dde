/// What an invisible character said about word boundaries before it was deleted.
public struct BreakHint: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// A boundary stands here: U+200B ZERO WIDTH SPACE.
    case forced
    /// No boundary stands here: U+2060 WORD JOINER or U+FEFF ZERO WIDTH NO-BREAK SPACE.
    case forbidden
  }

  /// The place, as an offset in the UTF-8 of the normalized text.
  public var utf8Offset: Int
  public var kind: Kind

  package init(_ kind: Kind, at utf8Offset: Int) {
    self.kind = kind
    self.utf8Offset = utf8Offset
  }
}
