/// Divides Thai into words of a dictionary, choosing the division that is most likely as a whole.
///
///     let engine = DictionaryEngine(lexicons: [.bundled, try Lexicon(["ตากลม"])])
///
/// All ways to cover a run with words of the lexicons, ending between Thai character clusters, are
/// weighed, and the one of least cost is chosen; of equal ones that with fewer words, then that
/// with the longer first word. Text that no word covers is a word of its own, at a cost high
/// enough that known words win where there are any.
///
/// Time is O(*n*) for *n* bytes of any text, times the length of the longest word at worst.
public struct DictionaryEngine: SegmentationEngine {
  private let decoder: ViterbiDecoder

  /// - Parameter lexicons: Where to look for words. One that is in several has the lowest of its
  ///   costs.
  public init(lexicons: [Lexicon] = [.bundled]) {
    decoder = ViterbiDecoder(lexicons: lexicons)
  }

  public func appendWordEnds(
    of runs: [Range<Int>], in text: Span<UInt8>, to ends: inout [WordEnd],
    using workspace: inout SegmentationWorkspace
  ) {
    for run in runs {
      workspace.symbolRun.read(run, in: text)
      decoder.appendWordEnds(of: workspace.symbolRun, to: &ends, using: &workspace.pathSteps)
    }
  }
}
