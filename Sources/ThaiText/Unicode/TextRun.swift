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

  package private(set) var kind: Kind
  // Texts are below 4 GiB.
  private var start: UInt32
  private var end: UInt32
  private var firstCode: UInt32
  private var codeEnd: UInt32

  /// - Parameter codes: The indices of its codes in a ``CodedText``.
  @inline(__always)
  package init(_ utf8Range: Range<Int>, codes: Range<Int>, _ kind: Kind) {
    self.kind = kind
    start = UInt32(truncatingIfNeeded: utf8Range.lowerBound)
    end = UInt32(truncatingIfNeeded: utf8Range.upperBound)
    firstCode = UInt32(truncatingIfNeeded: codes.lowerBound)
    codeEnd = UInt32(truncatingIfNeeded: codes.upperBound)
  }

  package var utf8Range: Range<Int> {
    @inline(__always) get { unsafe Range(uncheckedBounds: (Int(start), Int(end))) }
  }

  /// The indices of its codes in the coded text.
  package var codes: Range<Int> {
    @inline(__always) get { unsafe Range(uncheckedBounds: (Int(firstCode), Int(codeEnd))) }
  }

  /// This run and one that follows it, as one.
  func joined(to next: TextRun, _ kind: Kind) -> TextRun {
    TextRun(
      utf8Range.lowerBound..<next.utf8Range.upperBound,
      codes: codes.lowerBound..<next.codes.upperBound, kind)
  }
}
