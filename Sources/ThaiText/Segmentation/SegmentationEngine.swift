/// A strategy for finding words in runs of text.
///
///     struct Halves: SegmentationEngine {
///       func appendWordEnds(
///         of runs: TextRuns, in utf8: Span<UInt8>, _ coded: CodedText, to ends: inout [WordEnd],
///         using scratch: inout Void
///       ) {
///         for run in runs { ends.append(WordEnd(utf8Offset: run.utf8Range.upperBound)) }
///       }
///     }
///
/// **The law of an engine.** For each run an engine appends strictly increasing ends, all inside
/// the run, the last equal to the run's end; each lies between two scalars and, for an engine of
/// Thai, between two Thai character clusters. The ends of a run come before those of the next.
/// The same text and runs give the same ends, whatever the scratch space holds. Time is linear in
/// the length of the runs. `EngineLaw`, of the product `ThaiTextEngineLaw`, checks this.
///
/// All engines are equal: the bundled one uses nothing that an engine of yours cannot have, and a
/// wrapper around it is as fast as it is.
public protocol SegmentationEngine: Sendable {
  /// Memory that the engine uses and reuses. The caller keeps it from call to call, so that in a
  /// steady state nothing is allocated.
  associatedtype Scratch: Sendable = Void

  func makeScratch() -> Scratch

  /// Whether the engine segments ASCII text, too. Its runs have Latin letters, digits and signs beside
  /// Thai letters then.
  var segmentsASCII: Bool { get }

  /// Appends the ends of the words of each run.
  ///
  /// All runs of a text that are for one engine come in one call, so that an engine may look at
  /// the text around them, and prepare once what it does for all.
  ///
  /// - Parameters:
  ///   - runs: What to segment: not empty, in order, not overlapping.
  ///   - utf8: The whole text. Runs are well-formed; what lies around them may not be.
  ///   - coded: The same text, one code for each scalar.
  ///   - ends: Where to append. What it holds already stays as it is.
  ///   - scratch: Memory to use, made by ``makeScratch()``.
  func appendWordEnds(
    of runs: TextRuns, in utf8: Span<UInt8>, _ coded: CodedText, to ends: inout [WordEnd],
    using scratch: inout Scratch)
}

extension SegmentationEngine {
  public var segmentsASCII: Bool { false }

  /// The ends of the words of some ranges of a text, for callers that have no tokenizer.
  ///
  /// - Parameters:
  ///   - ranges: UTF-8 offsets, as ``TextRun/utf8Range`` has them.
  ///   - utf8: The whole text.
  /// - Complexity: O(*n*) for *n* bytes of text.
  public func wordEnds(of ranges: [Range<Int>], in utf8: Span<UInt8>) -> [WordEnd] {
    var session = EngineSession(self)
    return session.wordEnds(of: ranges, in: utf8)
  }
}

extension SegmentationEngine where Scratch == Void {
  public func makeScratch() {}
}
