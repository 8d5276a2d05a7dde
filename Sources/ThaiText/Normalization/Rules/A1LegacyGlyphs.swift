/// Fonts of the 1990s put shifted and narrowed forms of Thai letters into the private use area,
/// and old documents still hold them.
enum LegacyGlyphs {
  /// The Thai letter that a glyph of U+F700–F71A shows, or the value itself.
  @inline(__always)
  static func letter(for value: UInt32) -> UInt32 {
    guard value >= first, value < first + UInt32(letters.count) else { return value }
    return letters[Int(value - first)]
  }

  static let first: UInt32 = 0xF700

  private static let letters: [UInt32] = [
    0x0E10,  // U+F700 ฐ without its lower part
    0x0E34, 0x0E35, 0x0E36, 0x0E37,  // U+F701–F704 ิ ี ึ ื, shifted left
    0x0E48, 0x0E49, 0x0E4A, 0x0E4B, 0x0E4C,  // U+F705–F709 tones and ์, low and left
    0x0E48, 0x0E49, 0x0E4A, 0x0E4B, 0x0E4C,  // U+F70A–F70E the same, low
    0x0E0D,  // U+F70F ญ without its lower part
    0x0E31,  // U+F710 ั, shifted left
    0x0E4D,  // U+F711 ํ, shifted left
    0x0E47,  // U+F712 ็, shifted left
    0x0E48, 0x0E49, 0x0E4A, 0x0E4B, 0x0E4C,  // U+F713–F717 tones and ์, left
    0x0E38, 0x0E39, 0x0E3A,  // U+F718–F71A ุ ู ฺ, low
  ]
}

extension NormalizationRule {
  public static let legacyGlyphs = Self(
    id: "A1", summary: "A legacy private-use glyph becomes the letter it shows.",
    examples: [Example("ก\u{F70A}", "ก\u{0E48}")])
}
