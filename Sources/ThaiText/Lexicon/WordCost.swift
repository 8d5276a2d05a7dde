/// The cost of a word: the negative logarithm of how likely it is, as a whole number.
///
/// Computed in whole numbers, so that every machine gives the same lexicon.
package enum WordCost {
  /// How many units of cost make a nat.
  package static let unit = 256

  /// The cost of a word whose count is not known: that of one in 3,000 words of a text, as the
  /// name of a neighbouring country is in the news.
  static let ofUncounted = 8 * unit

  /// What it costs to call text an unknown word, and each cluster of it besides.
  static let ofUnknownWord = 15 * unit
  static let ofUnknownCluster = 5 * unit

  /// −ln(`count` / `total`); a count of zero is one that is not known.
  ///
  /// - Precondition: `total` is at least `count`.
  static func cost(ofCount count: Int, in total: Int) -> Int {
    guard count > 0 else { return ofUncounted }
    let bits = log2(UInt64(total)) - log2(UInt64(count))
    return Int((bits * UInt64(unit) * naturalLogarithmOfTwo + (1 << 31)) >> 32)
  }

  /// ln 2, and logarithms to base 2, as multiples of 2⁻¹⁶.
  private static let naturalLogarithmOfTwo: UInt64 = 45_426

  /// The logarithm, bit by bit: squaring a number between 1 and 2 doubles its logarithm, and where
  /// the square passes 2 the next bit of the logarithm is 1.
  private static func log2(_ number: UInt64) -> UInt64 {
    let whole = UInt64(UInt64.bitWidth - 1 - number.leadingZeroBitCount)
    var fraction = whole > 31 ? number >> (whole - 31) : number << (31 - whole)
    var result = whole
    for _ in 0..<16 {
      fraction = (fraction * fraction) >> 31
      let bit = fraction >> 32
      fraction >>= bit
      result = result << 1 | bit
    }
    return result
  }
}
