/// A span that is one token whatever an engine would say: an entity, or a word of the user's.
///
/// Fixed spans are decided before the text is split into runs, so every engine obeys them, and
/// there is a boundary at both their edges.
package struct TokenConstraint: Hashable, Sendable {
  /// Not empty; both bounds lie between scalars.
  package var utf8Range: Range<Int>
  package var kind: TokenKind

  package init(_ utf8Range: Range<Int>, _ kind: TokenKind) {
    self.utf8Range = utf8Range
    self.kind = kind
  }
}
