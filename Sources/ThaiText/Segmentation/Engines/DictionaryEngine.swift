/// Segments Thai into words of a dictionary; of all segmentations it takes the likeliest one.
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

  public struct Scratch: Sendable {
    fileprivate var run = SymbolRun()
    fileprivate var steps: [PathStep] = []
  }

  public func makeScratch() -> Scratch { Scratch() }

  public func appendWordEnds(
    of runs: TextRuns, in utf8: Span<UInt8>, _ coded: CodedText, to ends: inout [WordEnd],
    using scratch: inout Scratch
  ) {
    for run in runs {
      scratch.run.read(run.utf8Range, in: utf8)
      decoder.appendWordEnds(of: scratch.run, to: &ends, using: &scratch.steps)
    }
  }
}
