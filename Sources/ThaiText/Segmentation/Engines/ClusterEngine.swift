/// Takes each Thai character cluster for a word.
///
/// A baseline that needs no data, and the template for a new engine.
public struct ClusterEngine: SegmentationEngine {
  public init() {}

  public func appendWordEnds(
    of runs: TextRuns, in utf8: Span<UInt8>, _ coded: CodedText, to ends: inout [WordEnd],
    using scratch: inout Void
  ) {
    for run in runs {
      var clusters = ClusterCursor(over: run.utf8Range, in: utf8)
      while let end = clusters.nextEnd(in: utf8) {
        ends.append(WordEnd(utf8Offset: end))
      }
    }
  }
}
