/// Characters that nobody sees and that would keep equal words apart.
enum Invisibles {
  static let zeroWidthSpace: UInt32 = 0x200B

  /// Whether a character is deleted wherever it stands.
  static func areDeleted(_ value: UInt32) -> Bool {
    switch value {
    case zeroWidthSpace,
      0x2060, 0xFEFF,  // word joiner, zero width no-break space
      0x200C,  // zero width non-joiner
      0x00AD,  // soft hyphen
      0x200E, 0x200F,  // direction marks
      0x034F:  // combining grapheme joiner
      true
    default: false
    }
  }

  /// What a deleted character says about word boundaries.
  static func hint(of value: UInt32) -> BreakHint.Kind? {
    switch value {
    case zeroWidthSpace: .forced
    case 0x2060, 0xFEFF: .forbidden
    default: nil
    }
  }
}

extension NormalizationRule {
  public static let invisibles = Self(
    id: "A2", summary: "Invisible characters are deleted; what they say of breaks is kept.",
    examples: [Example("ไทย\u{200B}แลนด์", "ไทยแลนด์"), Example("กา\u{00AD}แฟ", "กาแฟ")])
}
