/// Buffers that segmentation uses and reuses.
///
/// Make one for each task and pass it to every call: in a steady state nothing is allocated any
/// more. What a workspace holds never changes a result.
public struct SegmentationWorkspace: ~Copyable, Sendable {
  // Each stage has its buffers here, named after it. A stage clears what it uses.

  /// What is decided before the text is split, in order, not overlapping.
  package var fixedSpans: [FixedSpan] = []

  /// ``UserDictionary``.
  package var userWords = UserWordBuffers()

  /// ``AcronymReader``: the places that may hold an acronym.
  package var acronymPlaces: [Range<Int>] = []

  /// The codes of the text.
  package var coded = CodedText()

  /// All runs of the text, and the ranges of those that go to engines which read bytes.
  package var runs: [TextRun] = []
  package var thaiRuns: [Range<Int>] = []
  package var otherRuns: [Range<Int>] = []

  /// What each engine answered.
  package var thaiEnds: [WordEnd] = []
  package var otherEnds: [WordEnd] = []

  /// ``WordBreakEngine`` and ``ICUEngine``.
  package var wordBreaks: [WordBreakScalar] = []
  package var icuEnds: [UInt32] = []

  /// ``StatisticalEngine``.
  package var statistical: StatisticalBuffers?

  /// ``DictionaryEngine``.
  package var symbolRun = SymbolRun()
  package var pathSteps: [PathStep] = []

  /// ``Repairer``: what it undid, in offsets of the text, and the sara ae that were two sara e.
  package var repairs: [Repair] = []
  package var doubledSaraE: [Int] = []

  public init() {}
}
