/// What a scalar of the Thai block does in a syllable.
///
/// The classes are those of the specification's section 1, which follows TIS 620 and WTT 2.0.
public enum ThaiCharacterClass: UInt8, Sendable {
  /// Not assigned, or outside the Thai block.
  case none
  /// ก–ฮ, with ฤ and ฦ.
  case consonant
  /// เ แ โ ใ ไ, written before the consonant they are spoken after.
  case leadingVowel
  /// ะ า ำ ๅ, written after the consonant.
  case followingVowel
  /// Vowels above the consonant.
  case aboveVowel
  /// Vowels below the consonant, and phinthu.
  case belowVowel
  /// The four tone marks.
  case tone
  /// Thanthakhat, which silences its consonant.
  case thanthakhat
  /// Nikhahit and yamakkan.
  case otherMark
  /// Paiyannoi ฯ and maiyamok ๆ.
  case wordSign
  /// ๐–๙.
  case digit
  /// ฿.
  case currency
  /// ๏ ๚ ๛.
  case punctuation

  /// The class of a scalar.
  ///
  /// - Complexity: O(1).
  public init(_ scalar: Unicode.Scalar) {
    let offset = Int(scalar.value) - ThaiBlock.first
    self = ThaiBlock.classes.indices.contains(offset) ? ThaiBlock.classes[offset] : .none
  }

  /// Whether the scalar is a nonspacing mark, which stands above or below a consonant.
  public var isMark: Bool {
    switch self {
    case .aboveVowel, .belowVowel, .tone, .thanthakhat, .otherMark: true
    default: false
    }
  }

  /// Whether the scalar belongs to Thai runs: a letter, a vowel, a mark, ฯ or ๆ.
  public var isLetterOrMark: Bool {
    switch self {
    case .none, .digit, .currency, .punctuation: false
    default: true
    }
  }
}

/// The Thai block of Unicode, U+0E00 to U+0E7F.
enum ThaiBlock {
  static let first = 0x0E00

  /// The class of each scalar up to the last assigned one, to be read against the code chart.
  static let classes: [ThaiCharacterClass] = [
    .none,  // U+0E00
    .consonant,  // U+0E01 ก KO KAI
    .consonant,  // U+0E02 ข KHO KHAI
    .consonant,  // U+0E03 ฃ KHO KHUAT
    .consonant,  // U+0E04 ค KHO KHWAI
    .consonant,  // U+0E05 ฅ KHO KHON
    .consonant,  // U+0E06 ฆ KHO RAKHANG
    .consonant,  // U+0E07 ง NGO NGU
    .consonant,  // U+0E08 จ CHO CHAN
    .consonant,  // U+0E09 ฉ CHO CHING
    .consonant,  // U+0E0A ช CHO CHANG
    .consonant,  // U+0E0B ซ SO SO
    .consonant,  // U+0E0C ฌ CHO CHOE
    .consonant,  // U+0E0D ญ YO YING
    .consonant,  // U+0E0E ฎ DO CHADA
    .consonant,  // U+0E0F ฏ TO PATAK
    .consonant,  // U+0E10 ฐ THO THAN
    .consonant,  // U+0E11 ฑ THO NANGMONTHO
    .consonant,  // U+0E12 ฒ THO PHUTHAO
    .consonant,  // U+0E13 ณ NO NEN
    .consonant,  // U+0E14 ด DO DEK
    .consonant,  // U+0E15 ต TO TAO
    .consonant,  // U+0E16 ถ THO THUNG
    .consonant,  // U+0E17 ท THO THAHAN
    .consonant,  // U+0E18 ธ THO THONG
    .consonant,  // U+0E19 น NO NU
    .consonant,  // U+0E1A บ BO BAIMAI
    .consonant,  // U+0E1B ป PO PLA
    .consonant,  // U+0E1C ผ PHO PHUNG
    .consonant,  // U+0E1D ฝ FO FA
    .consonant,  // U+0E1E พ PHO PHAN
    .consonant,  // U+0E1F ฟ FO FAN
    .consonant,  // U+0E20 ภ PHO SAMPHAO
    .consonant,  // U+0E21 ม MO MA
    .consonant,  // U+0E22 ย YO YAK
    .consonant,  // U+0E23 ร RO RUA
    .consonant,  // U+0E24 ฤ RU
    .consonant,  // U+0E25 ล LO LING
    .consonant,  // U+0E26 ฦ LU
    .consonant,  // U+0E27 ว WO WAEN
    .consonant,  // U+0E28 ศ SO SALA
    .consonant,  // U+0E29 ษ SO RUSI
    .consonant,  // U+0E2A ส SO SUA
    .consonant,  // U+0E2B ห HO HIP
    .consonant,  // U+0E2C ฬ LO CHULA
    .consonant,  // U+0E2D อ O ANG
    .consonant,  // U+0E2E ฮ HO NOKHUK
    .wordSign,  // U+0E2F ฯ PAIYANNOI
    .followingVowel,  // U+0E30 ะ SARA A
    .aboveVowel,  // U+0E31 ั MAI HAN-AKAT
    .followingVowel,  // U+0E32 า SARA AA
    .followingVowel,  // U+0E33 ำ SARA AM
    .aboveVowel,  // U+0E34 ิ SARA I
    .aboveVowel,  // U+0E35 ี SARA II
    .aboveVowel,  // U+0E36 ึ SARA UE
    .aboveVowel,  // U+0E37 ื SARA UEE
    .belowVowel,  // U+0E38 ุ SARA U
    .belowVowel,  // U+0E39 ู SARA UU
    .belowVowel,  // U+0E3A ฺ PHINTHU
    .none,  // U+0E3B
    .none,  // U+0E3C
    .none,  // U+0E3D
    .none,  // U+0E3E
    .currency,  // U+0E3F ฿ BAHT
    .leadingVowel,  // U+0E40 เ SARA E
    .leadingVowel,  // U+0E41 แ SARA AE
    .leadingVowel,  // U+0E42 โ SARA O
    .leadingVowel,  // U+0E43 ใ SARA AI MAIMUAN
    .leadingVowel,  // U+0E44 ไ SARA AI MAIMALAI
    .followingVowel,  // U+0E45 ๅ LAKKHANGYAO
    .wordSign,  // U+0E46 ๆ MAIYAMOK
    .aboveVowel,  // U+0E47 ็ MAITAIKHU
    .tone,  // U+0E48 ่ MAI EK
    .tone,  // U+0E49 ้ MAI THO
    .tone,  // U+0E4A ๊ MAI TRI
    .tone,  // U+0E4B ๋ MAI CHATTAWA
    .thanthakhat,  // U+0E4C ์ THANTHAKHAT
    .otherMark,  // U+0E4D ํ NIKHAHIT
    .otherMark,  // U+0E4E ๎ YAMAKKAN
    .punctuation,  // U+0E4F ๏ FONGMAN
    .digit,  // U+0E50 ๐
    .digit,  // U+0E51 ๑
    .digit,  // U+0E52 ๒
    .digit,  // U+0E53 ๓
    .digit,  // U+0E54 ๔
    .digit,  // U+0E55 ๕
    .digit,  // U+0E56 ๖
    .digit,  // U+0E57 ๗
    .digit,  // U+0E58 ๘
    .digit,  // U+0E59 ๙
    .punctuation,  // U+0E5A ๚ ANGKHANKHU
    .punctuation,  // U+0E5B ๛ KHOMUT
  ]

  /// The place in the block of the scalar that three bytes stand for, or `nil` when they stand
  /// for another scalar, or for none.
  @inline(__always)
  static func scalarOffset(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt8? {
    guard first == 0xE0, second & 0xFE == 0xB8, third & 0xC0 == 0x80 else { return nil }
    return (second & 1) &<< 6 | (third & 0x3F)
  }

  /// The same for the three bytes at an offset, read together with the one after them.
  ///
  /// - Precondition: Four bytes or more follow the offset.
  @inline(__always)
  static func scalarOffset(uncheckedAt offset: Int, in text: RawSpan) -> UInt8? {
    let bytes = unsafe text.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt32.self)
    let word = UInt32(littleEndian: bytes)
    // From the lowest byte: E0, B8 or B9, 80–BF.
    guard word & 0xC0_FE_FF == 0x80_B8_E0 else { return nil }
    return UInt8(truncatingIfNeeded: (word &>> 2) & 0x40 | (word &>> 16) & 0x3F)
  }

  /// The places in the block of the four scalars at an offset, one a byte, the first one lowest;
  /// `nil` unless all four are of the block.
  ///
  /// - Precondition: Twelve bytes or more follow the offset.
  @inline(__always)
  static func fourScalarOffsets(uncheckedAt offset: Int, in text: RawSpan) -> UInt32? {
    let head = UInt64(
      littleEndian: unsafe text.unsafeLoadUnaligned(
        fromUncheckedByteOffset: offset, as: UInt64.self))
    let tail = UInt32(
      littleEndian: unsafe text.unsafeLoadUnaligned(
        fromUncheckedByteOffset: offset &+ 8, as: UInt32.self))
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

  /// The places in the block of the eight scalars at an offset, one a byte, the first one lowest;
  /// `nil` unless all eight are of the block.
  ///
  /// - Precondition: 26 bytes or more follow the offset.
  @inline(__always)
  static func eightScalarOffsets(uncheckedAt offset: Int, in text: RawSpan) -> UInt64? {
    @inline(__always) func sixBytes(_ offset: Int) -> UInt64 {
      UInt64(
        littleEndian: unsafe text.unsafeLoadUnaligned(
          fromUncheckedByteOffset: offset, as: UInt64.self))
    }
    let (first, second) = (sixBytes(offset), sixBytes(offset &+ 6))
    let (third, fourth) = (sixBytes(offset &+ 12), sixBytes(offset &+ 18))
    guard (otherBits(first) | otherBits(second)) | (otherBits(third) | otherBits(fourth)) == 0
    else { return nil }
    return twoOffsets(first) | twoOffsets(second) &<< 16
      | twoOffsets(third) &<< 32 | twoOffsets(fourth) &<< 48
  }

  /// What two scalars in six bytes have in other bits than those of the block; 0 if they are of it.
  @inline(__always)
  private static func otherBits(_ sixBytes: UInt64) -> UInt64 {
    // From the lowest byte, twice: E0, B8 or B9, 80–BF.
    (sixBytes & 0xC0_FE_FF__C0_FE_FF) ^ 0x80_B8_E0__80_B8_E0
  }

  /// The places in the block of two scalars in six bytes, in the lowest two bytes.
  @inline(__always)
  private static func twoOffsets(_ sixBytes: UInt64) -> UInt64 {
    let apart = sixBytes &>> 2 & 0x40_000040 | sixBytes &>> 16 & 0x3F_00003F
    return (apart | apart &>> 16) & 0xFFFF
  }

  /// How many of eight places, one a byte, are of ``isLetterOrMark(_:)``, up to the first other one.
  @inline(__always)
  static func letterOrMarkCount(amongFirstOf offsets: UInt64) -> Int {
    // Adding to a byte below 0x80 what its limit lacks to 0x80 sets its top bit from the limit on.
    let fromFirst = offsets &+ 0x7F7F_7F7F_7F7F_7F7F
    let fromGap = offsets &+ 0x4545_4545_4545_4545
    let fromLeadingVowels = offsets &+ 0x4040_4040_4040_4040
    let fromSigns = offsets &+ 0x3131_3131_3131_3131
    let isOther = ~fromFirst | fromGap & ~fromLeadingVowels | fromSigns
    return (isOther & 0x8080_8080_8080_8080).trailingZeroBitCount &>> 3
  }

  /// Whether the scalar at a place of the block belongs to Thai runs: U+0E01–0E3A, U+0E40–0E4E.
  @inline(__always)
  static func isLetterOrMark(_ offset: UInt8) -> Bool {
    // 0x40–0x4E, or 0x01–0x3A.
    offset &- 0x40 < 0x0F || offset &- 1 < 0x3A
  }
}
