/// Numbers of 14 bits for two or three scalars of the Thai block, from their bytes undecoded.
///
/// Of the three bytes of a scalar seven bits tell which it is. One multiplication brings together
/// those of all the scalars.
enum LetterBits {
  /// How many numbers there are.
  static let count = 1 << 14

  /// The number of two scalars; no other pair has it.
  ///
  /// From the lowest bit: the highest bit of the second scalar, the lower six of the first, the
  /// highest of the first, the lower six of the second.
  static func pair(_ first: ThaiScalar, _ second: ThaiScalar) -> Int {
    let (first, second) = (first.rawValue, second.rawValue)
    return Int(second &>> 6) | Int(first & 0x3F) &<< 1 | Int(first &>> 6) &<< 7 | Int(second & 0x3F)
      &<< 8
  }

  /// The number of the two scalars whose bytes begin at an offset, or `nil` if these are not both of
  /// the Thai block.
  ///
  /// - Precondition: Eight bytes or more follow the offset.
  @inline(__always)
  static func pair(uncheckedAt offset: Int, in text: Span<UInt8>) -> Int? {
    let bytes = text.integer(knownAt: offset, as: UInt64.self)
    // From the lowest byte, twice: E0, B8 or B9, 80–BF.
    guard bytes & 0xC0_FE_FF_C0_FE_FF == 0x80_B8_E0_80_B8_E0 else { return nil }
    // The bits that tell stand at 8, 16–21, 32 and 40–45. Three shifts in one product bring them to
    // 57, 51–56, 50 and 58–63, where nothing else falls.
    let telling = bytes & 0x3F_01_00_3F_01_00
    return Int(truncatingIfNeeded: (telling &* (1 &<< 18 | 1 &<< 35 | 1 &<< 49)) &>> 50)
  }

  /// A hash of three scalars.
  static func triple(_ first: ThaiScalar, _ second: ThaiScalar, _ third: ThaiScalar) -> Int {
    tripleHash(telling(first) | telling(second) &<< 24 | telling(third) &<< 48)
  }

  /// The hash of the three scalars whose bytes begin at an offset; any number for other bytes.
  ///
  /// - Precondition: Nine bytes or more follow the offset.
  @inline(__always)
  static func triple(uncheckedAt offset: Int, in text: Span<UInt8>) -> Int {
    let bytes = text.integer(knownAt: offset &+ 1, as: UInt64.self)
    return tripleHash(bytes & 0x3F01_003F_0100_3F01)
  }

  /// What the last two of the three bytes of a scalar tell.
  private static func telling(_ scalar: ThaiScalar) -> UInt64 {
    UInt64(scalar.rawValue &>> 6) | UInt64(scalar.rawValue & 0x3F) &<< 8
  }

  /// Spread by multiplication with the golden ratio's fraction (Knuth, section 6.4).
  @inline(__always)
  private static func tripleHash(_ telling: UInt64) -> Int {
    Int(truncatingIfNeeded: (telling &* 0x9E37_79B9_7F4A_7C15) &>> 50)
  }
}
