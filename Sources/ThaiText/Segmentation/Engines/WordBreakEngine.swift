/// Divides text that is not Thai into the words of UAX #29, Unicode Text Segmentation.
///
/// Runs of common scalars (Latin letters, digits, punctuation) are divided here by the rules of
/// the standard; a run with any other scalar goes to ICU. When the package is built without its
/// `ICU` trait, such a run is divided by the same rules over properties that only approximate
/// the standard's.
///
/// Time is O(*n*) for *n* bytes.
public struct WordBreakEngine: SegmentationEngine {
  #if ICU
    private let icu: ICUEngine

    /// - Throws: ``ICUError`` when ICU cannot open an iterator.
    public init() throws(ICUError) { icu = try ICUEngine(locale: "en") }
  #else
    public init() {}
  #endif

  public func appendWordEnds(
    of runs: [Range<Int>], in text: Span<UInt8>, to ends: inout [WordEnd],
    using workspace: inout SegmentationWorkspace
  ) {
    for run in runs {
      if appendSingleEnd(of: run, in: text, to: &ends) { continue }
      workspace.wordBreaks.removeAll(keepingCapacity: true)
      let isCommon = WordBreakScalar.append(of: run, in: text, to: &workspace.wordBreaks)
      #if ICU
        guard isCommon else {
          icu.appendWordEnds(of: [run], in: text, to: &ends, using: &workspace)
          continue
        }
      #endif
      WordBreakRules.appendWordEnds(of: workspace.wordBreaks, to: &ends)
    }
  }

  /// Most runs of real text are one ASCII mark: `(`, `"`, `-`.
  @inline(__always)
  private func appendSingleEnd(
    of run: Range<Int>, in text: Span<UInt8>, to ends: inout [WordEnd]
  ) -> Bool {
    guard run.count == 1 else { return false }
    ends.append(WordEnd(utf8Offset: run.upperBound))
    return true
  }
}
