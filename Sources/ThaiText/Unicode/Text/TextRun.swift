/// A stretch of text that one engine handles, or that is one token whatever an engine would say.
public struct TextRun: Hashable, Sendable {
  /// Who divides a run.
  package enum Kind: UInt8, Sendable {
    /// Thai letters and marks, with extending and format scalars after them: for the Thai engine.
    case thai
    /// Text of other scripts, digits, punctuation and symbols: for the fallback engine.
    case fallback
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

  /// Where the run stands in the text, in UTF-8 offsets; it begins and ends between scalars.
  public var utf8Range: Range<Int> {
    @inline(__always) get { Range(knownFrom: Int(start), to: Int(end)) }
  }

  /// The indices of its codes in the coded text.
  public var codes: Range<Int> {
    @inline(__always) get { Range(knownFrom: Int(firstCode), to: Int(codeEnd)) }
  }

  /// Makes one run of kind ``Kind/thai`` of Thai runs and the runs beside them that have ASCII text alone.
  /// There stays a boundary between a Thai letter and a Latin one or a digit.
  ///
  /// - Complexity: O(*n*) for *n* codes of other runs.
  package static func joinASCII(in runs: inout [TextRun], of coded: CodedText) {
    let count = joinASCII(in: runs.mutableSpan, of: coded)
    if count < runs.count { runs.removeSubrange(count...) }
  }

  /// Returns how many runs are left, which stand first.
  private static func joinASCII(in runs: consuming MutableSpan<TextRun>, of coded: CodedText) -> Int
  {
    var count = 0
    for index in runs.indices {
      var run = runs[index]
      if run.kind == .fallback, !coded.hasFoldedCode(in: run.codes) { run.kind = .thai }
      if run.kind == .thai, count > 0, runs[count &- 1].kind == .thai,
        coded.mayJoin(at: run.codes.lowerBound)
      {
        runs[count &- 1].end = run.end
        runs[count &- 1].codeEnd = run.codeEnd
      } else {
        runs[count] = run
        count &+= 1
      }
    }
    return count
  }
}

/// The runs of a text that one engine segments, in order.
public struct TextRuns: Sequence, Sendable {
  /// All runs of the text.
  package let all: [TextRun]
  /// Which of them are meant.
  package let kind: TextRun.Kind

  package init(_ all: [TextRun], of kind: TextRun.Kind) {
    self.all = all
    self.kind = kind
  }

  public func makeIterator() -> Iterator { Iterator(rest: all[...], kind: kind) }

  public struct Iterator: IteratorProtocol {
    fileprivate var rest: ArraySlice<TextRun>
    fileprivate let kind: TextRun.Kind

    public mutating func next() -> TextRun? {
      while let run = rest.popFirst() {
        if run.kind == kind { return run }
      }
      return nil
    }
  }
}
