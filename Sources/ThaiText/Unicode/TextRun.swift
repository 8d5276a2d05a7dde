/// A stretch of text that one engine handles, or that is one token whatever an engine would say.
package struct TextRun: Hashable, Sendable {
  /// Who divides a run.
  package enum Kind: UInt8, Sendable {
    /// Thai letters and marks, with extending and format scalars after them: for the Thai engine.
    case thai
    /// Text of other scripts, digits, punctuation and symbols: for the other engine.
    case other
    /// White space on a line, zero-width spaces included: one token.
    case whitespace
    /// One line break (CR LF counts as one): one token.
    case newline
    /// Bytes that are no UTF-8: one token.
    case illFormed
    /// A span decided before (an entity or a user's word): one token.
    case fixed
  }

  package var utf8Range: Range<Int>
  package var kind: Kind

  package init(_ utf8Range: Range<Int>, _ kind: Kind) {
    self.utf8Range = utf8Range
    self.kind = kind
  }
}
