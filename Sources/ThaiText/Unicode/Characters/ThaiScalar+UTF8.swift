/// Reading Thai scalars from UTF-8, where each has three bytes: E0, B8 or B9, 80–BF.
extension ThaiScalar {
  /// The scalar that three bytes stand for, or `nil` when they stand for another one, or for none.
  @inline(__always)
  package init?(utf8 first: UInt8, _ second: UInt8, _ third: UInt8) {
    guard first == Self.firstByte, second & 0xFE == 0xB8, third & 0xC0 == 0x80 else { return nil }
    rawValue = (second & 1) &<< 6 | (third & 0x3F)
  }

  /// The first byte of every scalar of the block; also that of others, up to U+0FFF.
  package static let firstByte: UInt8 = 0xE0

  /// The three bytes of the scalar.
  var utf8: [UInt8] { [Self.firstByte, 0xB8 | rawValue &>> 6, 0x80 | rawValue & 0x3F] }

  /// The scalar that the three bytes at an offset stand for, read together with the one after them.
  ///
  /// - Precondition: Four bytes or more follow the offset.
  @inline(__always)
  init?(uncheckedAt offset: Int, in text: Span<UInt8>) {
    let word = text.integer(knownAt: offset, as: UInt32.self)
    // From the lowest byte: E0, B8 or B9, 80–BF.
    guard word & 0xC0_FE_FF == 0x80_B8_E0 else { return nil }
    rawValue = UInt8(truncatingIfNeeded: (word &>> 2) & 0x40 | (word &>> 16) & 0x3F)
  }

  /// The raw values of the four scalars at an offset, one a byte, the first one lowest;
  /// `nil` unless all four are of the block.
  ///
  /// - Precondition: Twelve bytes or more follow the offset.
  @inline(__always)
  static func four(uncheckedAt offset: Int, in text: Span<UInt8>) -> UInt32? {
    let head = text.integer(knownAt: offset, as: UInt64.self)
    let tail = text.integer(knownAt: offset &+ 8, as: UInt32.self)
    // From the lowest byte, three times and four: E0, B8 or B9, 80–BF.
    guard head & 0xFE_FF__C0_FE_FF__C0_FE_FF == 0xB8_E0__80_B8_E0__80_B8_E0,
      tail & 0xC0_FE_FF__C0 == 0x80_B8_E0__80
    else { return nil }
    let lowBits =
      (head &>> 16) & 0x3F | (head &>> 32) & 0x3F00
      | UInt64(tail &<< 16) & 0x3F_0000 | UInt64(tail) & 0x3F00_0000
    let highBits =
      (head &>> 2) & 0x40 | (head &>> 18) & 0x4000
      | (head &>> 34) & 0x40_0000 | UInt64(tail) &<< 14 & 0x4000_0000
    return UInt32(truncatingIfNeeded: lowBits | highBits)
  }

  /// The raw values of the eight scalars at an offset, one a byte, the first one lowest;
  /// `nil` unless all eight are of the block.
  ///
  /// - Precondition: 26 bytes or more follow the offset.
  @inline(__always)
  static func eight(uncheckedAt offset: Int, in text: Span<UInt8>) -> UInt64? {
    @inline(__always) func sixBytes(_ offset: Int) -> UInt64 {
      text.integer(knownAt: offset, as: UInt64.self)
    }
    let (first, second) = (sixBytes(offset), sixBytes(offset &+ 6))
    let (third, fourth) = (sixBytes(offset &+ 12), sixBytes(offset &+ 18))
    guard (otherBits(first) | otherBits(second)) | (otherBits(third) | otherBits(fourth)) == 0
    else { return nil }
    return two(first) | two(second) &<< 16
      | two(third) &<< 32 | two(fourth) &<< 48
  }

  /// What two scalars in six bytes have in other bits than those of the block; 0 if they are of it.
  @inline(__always)
  private static func otherBits(_ sixBytes: UInt64) -> UInt64 {
    // From the lowest byte, twice: E0, B8 or B9, 80–BF.
    (sixBytes & 0xC0_FE_FF__C0_FE_FF) ^ 0x80_B8_E0__80_B8_E0
  }

  /// The raw values of two scalars in six bytes, in the lowest two bytes.
  @inline(__always)
  private static func two(_ sixBytes: UInt64) -> UInt64 {
    let apart = sixBytes &>> 2 & 0x40_000040 | sixBytes &>> 16 & 0x3F_00003F
    return (apart | apart &>> 16) & 0xFFFF
  }

  /// How many of eight raw values, one a byte, are letters or signs, up to the first other one.
  @inline(__always)
  static func countOfLettersAndSigns(amongFirstOf scalars: UInt64) -> Int {
    // Adding to a byte below 0x80 what its limit lacks to 0x80 sets its top bit from the limit on.
    let fromFirst = scalars &+ 0x7F7F_7F7F_7F7F_7F7F
    let fromGap = scalars &+ 0x4545_4545_4545_4545
    let fromLeadingVowels = scalars &+ 0x4040_4040_4040_4040
    let fromSigns = scalars &+ 0x3131_3131_3131_3131
    let isOther = ~fromFirst | fromGap & ~fromLeadingVowels | fromSigns
    return (isOther & 0x8080_8080_8080_8080).trailingZeroBitCount &>> 3
  }
}
