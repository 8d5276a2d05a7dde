/// A span inside a Thai run that is one token if the evidence against it is weaker than its bonus.
///
/// Accepting a candidate costs what the scores of the boundaries say against it: those inside it,
/// which go, and its two edges, which become boundaries. An acronym spelled in Thai letters or a
/// repaired spelling competes this way, instead of being matched blindly.
package struct SpanCandidate: Hashable, Sendable {
  /// Not empty, inside one Thai run; both bounds lie between Thai character clusters.
  package var utf8Range: Range<Int>
  /// The evidence for the span, in the unit of scores: 64ths of a nat.
  package var bonus: Int32

  package init(_ utf8Range: Range<Int>, bonus: Int32) {
    self.utf8Range = utf8Range
    self.bonus = bonus
  }
}

/// An engine that weighs candidates against scores of its own.
///
/// For other engines the tokenizer weighs them against ``SpanSelector/assumedMargin``.
package protocol CandidateWeighingEngine: SegmentationEngine {
  /// Appends the ends of the words of each run, like ``SegmentationEngine``, with those of the
  /// candidates that win as words.
  ///
  /// - Parameter candidates: In order of their lower bounds; they may overlap.
  func appendWordEnds(
    of runs: [Range<Int>], weighing candidates: [SpanCandidate], in text: Span<UInt8>,
    to ends: inout [WordEnd], using workspace: inout SegmentationWorkspace)
}
