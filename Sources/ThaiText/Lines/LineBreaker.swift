/// Finds where the lines of a text may end.
///
///     let breaker = LineBreaker()
///     breaker.breaks(in: "แม่น้ำเจ้าพระยา 372 กม.").map(\.utf8Offset)    // [18, 45, 55, 66]
///
/// Text that is not Thai is broken by UAX #14, Unicode Line Breaking Algorithm. In Thai text a line
/// may end between words as well. ๆ, ฯ and closing marks are never first on a line, opening marks
/// never last, and nothing is broken inside an entity or a Thai character cluster.
///
/// When the package is built without its `ICU` trait, UAX #14 is only approximated: lines end after
/// white space, hyphens and line ends.
public struct LineBreaker: Sendable {
  /// What decides the words of Thai text, and whether there are entities.
  public let tokenizer: ThaiTokenizer
  private let unicode = UnicodeLineBreaks.shared

  public init(tokenizer: ThaiTokenizer = .default) { self.tokenizer = tokenizer }

  /// The places where lines may end, in order. The last is the end of the text, and mandatory; an
  /// empty text has none.
  ///
  /// - Complexity: O(*n*) for *n* bytes of UTF-8.
  public func breaks(in text: String) -> [LineBreak] {
    var text = text
    var breaks: [LineBreak] = []
    var workspace = SegmentationWorkspace()
    text.withUTF8Span { appendBreaks(in: $0, to: &breaks, using: &workspace) }
    return breaks
  }

  /// Appends the places where the lines of UTF-8 text may end: the way for callers that hold bytes.
  ///
  /// - Parameters:
  ///   - utf8: The text, any bytes, below 4 GiB.
  ///   - breaks: Where to append, in order.
  ///   - workspace: Memory to use; it grows with the text and is used again.
  public func appendBreaks(
    in utf8: Span<UInt8>, to breaks: inout [LineBreak],
    using workspace: inout SegmentationWorkspace
  ) {
    for place in opportunities(in: utf8, using: &workspace) where place.strength != .reluctant {
      let kind: LineBreak.Kind = place.strength == .mandatory ? .mandatory : .allowed
      breaks.append(LineBreak(utf8Offset: place.utf8Offset, kind: kind))
    }
  }

  /// All places of a text, those for too long lines included.
  func opportunities(
    in text: Span<UInt8>, using workspace: inout SegmentationWorkspace
  ) -> [LineOpportunity] {
    var offsets: [Int] = []
    unicode.appendOffsets(in: text, to: &offsets)
    var boundaries: [Boundary] = []
    let analysis = tokenizer.analyze(
      text, for: .numbers, appendingTo: &boundaries, using: &workspace)
    return LineBreakMerger(spans: UnbrokenSpans(analysis, of: text)).opportunities(
      at: offsets, and: boundaries, in: text)
  }
}
