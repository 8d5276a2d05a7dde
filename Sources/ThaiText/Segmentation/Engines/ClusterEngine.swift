/// Takes each Thai character cluster for a word.
///
/// A baseline that needs no data, and the template for a new engine.
public struct ClusterEngine: SegmentationEngine {
  public init() {}

  public func appendWordEnds(
    of runs: [Range<Int>], in text: Span<UInt8>, to ends: inout [WordEnd],
    using workspace: inout SegmentationWorkspace
  ) {
    for run in runs {
      var clusters = ClusterCursor(over: run, in: text)
      while let end = clusters.nextEnd(in: text) {
        ends.append(WordEnd(utf8Offset: end))
      }
    }
  }
}
