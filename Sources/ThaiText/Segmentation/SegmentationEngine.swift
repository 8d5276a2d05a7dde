/// A strategy for finding words in runs of text.
///
/// **The law of an engine.** For each run an engine appends strictly increasing ends, all inside
/// the run, the last equal to the run's end; each lies between two scalars and, for an engine of
/// Thai, between two Thai character clusters. The ends of a run come before those of the next.
/// The same text and runs give the same ends. Time is linear in the length of the runs.
///
/// To write an engine, copy ``ClusterEngine``, which is the smallest one.
public protocol SegmentationEngine: Sendable {
  /// Appends the ends of the words of each run.
  ///
  /// All runs of a text that are for one engine come in one call, so that an engine may look at
  /// the text around them, and prepare once what it does for all.
  ///
  /// - Parameters:
  ///   - runs: Ranges of UTF-8 offsets in `text`: not empty, in order, not overlapping, beginning
  ///     and ending between scalars.
  ///   - text: The whole text, in UTF-8. Runs are well-formed; what lies around them may not be.
  ///   - ends: Where to append. What it holds already stays as it is.
  ///   - workspace: Buffers to use.
  func appendWordEnds(
    of runs: [Range<Int>], in text: Span<UInt8>, to ends: inout [WordEnd],
    using workspace: inout SegmentationWorkspace)
}

/// The end of a word, and how sure the engine is of it.
public struct WordEnd: Hashable, Sendable {
  private var offset: UInt32
  private var quantizedScore: Int16

  /// Where the word ends, as an offset in the UTF-8 of the text.
  @inline(__always)
  public var utf8Offset: Int { Int(offset) }

  /// The logarithm of the odds, as the engine sees them, that a boundary stands here; `nil` when
  /// the engine does not say.
  public var score: Float? { quantizedScore == .min ? nil : Float(quantizedScore) / Self.unit }

  /// - Parameter utf8Offset: An offset below 2³².
  @inline(__always)
  public init(utf8Offset: Int) {
    offset = UInt32(truncatingIfNeeded: utf8Offset)
    quantizedScore = .min
  }

  public init(utf8Offset: Int, score: Float) {
    self.init(utf8Offset: utf8Offset, quantizedScore: Int16(clamping: Int(score * Self.unit)))
  }

  /// - Parameter quantizedScore: The score in 64ths.
  @inline(__always)
  package init(utf8Offset: Int, quantizedScore: Int16) {
    offset = UInt32(truncatingIfNeeded: utf8Offset)
    self.quantizedScore = max(quantizedScore, -.max)
  }

  /// The same end at another place of another form of the text.
  package func moved(to utf8Offset: Int) -> Self {
    Self(utf8Offset: utf8Offset, storedScore: quantizedScore)
  }

  private init(utf8Offset: Int, storedScore: Int16) {
    offset = UInt32(truncatingIfNeeded: utf8Offset)
    quantizedScore = storedScore
  }

  package static let unit: Float = 64
}
