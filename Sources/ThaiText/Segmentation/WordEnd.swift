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
