/// A letter that its lowest seven bits tell from others of its kind.
protocol SevenBitLetter {
  var sevenBits: UInt8 { get }
}

extension ThaiScalar: SevenBitLetter {
  @inline(__always) var sevenBits: UInt8 { rawValue }
}

/// A set of pairs of letters, as one bit each.
struct LetterPairSet: Sendable {
  /// The pair *p*, the first letter in its lower byte, is bit *p* mod 64 of word *p* / 64.
  private var bits = [UInt64](repeating: 0, count: 512)

  mutating func insert<Letter: SevenBitLetter>(_ first: Letter, _ second: Letter) {
    let pair = Self.pair(first, second)
    bits[Int(pair >> 6)] |= 1 << UInt64(pair & 63)
  }

  @inline(__always)
  func contains<Letter: SevenBitLetter>(_ first: Letter, _ second: Letter) -> Bool {
    contains(Self.pair(first, second))
  }

  /// Whether the set has a pair, given as a number with the first letter in its lower byte.
  @inline(__always)
  func contains(_ pair: UInt16) -> Bool {
    bits[Int(pair &>> 6 & 511)] &>> UInt64(pair & 63) & 1 == 1
  }

  @inline(__always)
  private static func pair<Letter: SevenBitLetter>(_ first: Letter, _ second: Letter) -> UInt16 {
    UInt16(first.sevenBits) | UInt16(second.sevenBits) &<< 8
  }
}
