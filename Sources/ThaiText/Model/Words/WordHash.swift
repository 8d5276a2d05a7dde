/// A number that stands for a word, or for two words in a row, in the tables of counts.
///
/// Words are compared by their codes, so all numbers of as many digits are one word, and only up
/// to ``longestWord`` codes. Trainer and engine must agree on every bit.
package struct WordHash: Hashable, Comparable, Sendable {
  package let rawValue: UInt64

  /// Words are cut to this many codes.
  package static let longestWord = 30

  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The hash of a Thai word.
  package init(of letters: some Sequence<ThaiScalar>) {
    let codes = letters.prefix(Self.longestWord).map { CharacterCode($0).rawValue }
    var state = Self.start(codes.count)
    for start in stride(from: 0, to: codes.count, by: 8) {
      let block = codes[start..<min(start + 8, codes.count)].reversed()
        .reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      state = Self.fold(state ^ block, Self.wordFactor)
    }
    rawValue = state
  }

  /// The hash of two words in a row.
  @inline(__always)
  package init(_ first: WordHash, _ second: WordHash) {
    rawValue = Self.fold(first.rawValue ^ Self.firstMask, second.rawValue ^ Self.secondMask)
  }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// Where hashing a word of `count` codes begins.
  @inline(__always)
  package static func start(_ count: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: count) &* lengthFactor ^ seed
  }

  /// The two halves of the product, one laid over the other: one multiplication spreads each bit
  /// of both factors over the whole result.
  @inline(__always)
  package static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }

  // Odd numbers without a pattern: the fractions of the golden ratio and of the square roots of
  // 2, 3, 5 and 7, in 64 bits.
  package static let wordFactor: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let seed: UInt64 = 0x6A09_E667_F3BC_C909
  private static let lengthFactor: UInt64 = 0xBB67_AE85_84CA_A73B
  private static let firstMask: UInt64 = 0x3C6E_F372_FE94_F82B
  private static let secondMask: UInt64 = 0xA54F_F53A_5F1D_36F1
}
