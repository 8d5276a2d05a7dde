/// A letter that its lowest seven bits tell from others of its kind.
protocol SevenBitLetter {
  var sevenBits: UInt8 { get }
}

extension ThaiScalar: SevenBitLetter {
  @inline(__always) var sevenBits: UInt8 { rawValue }
}

/// A set of pairs of letters, as one bit each.
struct LetterPairSet: Sendable {
  /// The numbers of the pairs: the first letter is in the lower byte.
  private(set) var pairs = BitSet(limit: limit)
  static let limit = 1 << 15

  init() {}

  /// - Parameter pairs: The numbers of the pairs.
  init(_ pairs: BitSet) { self.pairs = pairs }

  mutating func insert<Letter: SevenBitLetter>(_ first: Letter, _ second: Letter) {
    pairs.insert(Int(Self.pair(first, second)))
  }

  @inline(__always)
  func contains<Letter: SevenBitLetter>(_ first: Letter, _ second: Letter) -> Bool {
    contains(Self.pair(first, second))
  }

  /// Whether the set has a pair, given as a number with the first letter in its lower byte.
  @inline(__always)
  func contains(_ pair: UInt16) -> Bool {
    pairs.contains(Int(pair & 0x7FFF))
  }

  @inline(__always)
  private static func pair<Letter: SevenBitLetter>(_ first: Letter, _ second: Letter) -> UInt16 {
    UInt16(first.sevenBits) | UInt16(second.sevenBits) &<< 8
  }
}
