extension CodedText {
  /// The index of the first Thai letter that stands three times in a row, or twice where the letters
  /// end or where it is a vowel: nothing else can be lengthening. `nil` for nearly all texts.
  ///
  /// - Complexity: O(*n*) for *n* codes, 32 at a time.
  var firstRepetition: Int? {
    let span = codes.span
    for start in stride(from: 0, to: count, by: Codes.scalarCount) {
      // Known: the margin after the text is longer than two codes and a vector.
      @inline(__always) func codes(_ distance: Int) -> Codes {
        span.thirtyTwoBytes(knownAt: Self.margin &+ start &+ distance)
      }
      let first = codes(0)
      let isTwice = first .== codes(1)
      guard any(isTwice) else { continue }
      let isLengthened =
        isTwice .& Self.isLetter(first)
        .& (first .== codes(2) .| Self.isVowel(first) .| .!Self.isLetter(codes(2)))
      guard any(isLengthened) else { continue }
      let index = isLengthened.indices.first { isLengthened[$0] && start + $0 < count }
      if let index { return start + index }
    }
    return nil
  }

  private typealias Codes = SIMD32<UInt8>
  private typealias Mask = SIMDMask<SIMD32<Int8>>

  /// Letters and marks, without ฯ and ๆ.
  @inline(__always)
  private static func isLetter(_ codes: Codes) -> Mask {
    let isBefore = codes &- 1 .< ThaiScalar.paiyannoi.rawValue &- 1
    let isAfter = codes &- (ThaiScalar.paiyannoi.rawValue &+ 1) .< 11
    let isUpper = codes &- 0x40 .< 15 .& (codes .!= ThaiScalar.maiyamok.rawValue)
    return isBefore .| isAfter .| isUpper
  }

  /// ะ า ำ and the vowels before their consonant.
  @inline(__always)
  private static func isVowel(_ codes: Codes) -> Mask {
    codes &- 0x40 .< 5 .| (codes .== ThaiScalar.saraA.rawValue)
      .| (codes .== ThaiScalar.saraAa.rawValue) .| (codes .== ThaiScalar.saraAm.rawValue)
  }
}
