/// Buffers that segmentation uses and reuses.
///
/// Make one for each task and pass it to every call: in a steady state nothing is allocated any
/// more. What a workspace holds never changes a result.
package struct SegmentationWorkspace: ~Copyable, Sendable {
  // No stage reads here what another one left, but what the caller of both hands on.

  /// What is decided before the text is split, in order, not overlapping.
  package var tokenConstraints: [TokenConstraint] = []

  /// The numbers that are not decided because engines find them, in order.
  package var plainNumbers: [TokenConstraint] = []

  /// ``UserDictionary``.
  package var userWords = UserWordBuffers()

  /// ``AcronymReader``: the places that may hold an acronym.
  package var acronymPlaces: [AcronymPlace] = []

  /// The codes of the text.
  package var coded = CodedText()

  /// What canonical form, runs and kinds of tokens see in scalars that codes do not tell apart.
  var canonicalMemo = ScalarMemo()
  var roleMemo = ScalarMemo()
  var kindMemo = ScalarMemo()

  /// Where normalization and recognisers of entities may have something to do.
  package var scan = PairScan()

  /// All runs of the text.
  package var runs: [TextRun] = []

  /// The engines of the tokenizer that used the workspace last, with their scratch space.
  var sessions: TokenizerEngines.Sessions?

  /// What each engine answered.
  package var thaiEnds: [WordEnd] = []
  package var fallbackEnds: [WordEnd] = []

  package init() {}
}
