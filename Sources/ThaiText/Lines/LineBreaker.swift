/// Finds where the lines of a text may end.
///
/// Text that is not Thai is broken by UAX #14, Unicode Line Breaking Algorithm. In Thai text a line
/// may end between words as well. ๆ, ฯ and closing marks are never first on a line, opening marks
/// never last, and nothing is broken inside an entity or a Thai character cluster.
///
/// When the package is built without its `ICU` trait, UAX #14 is only approximated: lines end after
/// white space, hyphens, slashes and line ends.
package struct LineBreaker: Sendable {
  /// What decides the words of Thai text, and whether there are entities.
  package let tokenizer: ThaiTokenizer
  private let unicode = UnicodeLineBreaks.shared

  package init(tokenizer: ThaiTokenizer = .default) { self.tokenizer = tokenizer }

  /// All places of a text, those for too long lines included, in order. The last is the end of the
  /// text, and mandatory; an empty text has none.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package func opportunities(
    in text: Span<UInt8>, using workspace: inout SegmentationWorkspace
  ) -> [LineOpportunity] {
    var boundaries: [Boundary] = []
    let analysis = tokenizer.analyze(
      text, for: .numbers, appendingTo: &boundaries, using: &workspace)
    return opportunities(in: text, boundaries, analysis)
  }

  /// All places of an analyzed text, for which ``TextAnalysis/Needs/numbers`` were asked.
  ///
  /// - Parameter boundaries: Those of the tokens of the text.
  func opportunities(
    in text: Span<UInt8>, _ boundaries: [Boundary], _ analysis: TextAnalysis
  ) -> [LineOpportunity] {
    var offsets: [Int] = []
    unicode.appendOffsets(in: text, to: &offsets)
    return LineBreakMerger(spans: UnbrokenSpans(analysis, of: text)).opportunities(
      at: offsets, and: boundaries, in: text)
  }
}
