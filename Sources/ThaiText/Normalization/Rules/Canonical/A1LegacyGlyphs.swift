/// Fonts of the 1990s put shifted and narrowed forms of Thai letters into the private use area,
/// and old documents still hold them.
enum LegacyGlyphs {
  /// The Thai letter that a glyph of U+F700–F71A shows, or the value itself.
  @inline(__always)
  static func letter(for value: TextScalar) -> TextScalar {
    guard range.contains(value) else { return value }
    return letters[Int(value.value - range.lowerBound.value)]
  }

  private static let range: ClosedRange<TextScalar> = "\u{F700}"..."\u{F71A}"

  private static let letters: [TextScalar] = [
    "\u{0E10}",  // U+F700 ฐ without its lower part
    "\u{0E34}", "\u{0E35}", "\u{0E36}", "\u{0E37}",  // U+F701–F704 ิ ี ึ ื, shifted left
    "\u{0E48}", "\u{0E49}", "\u{0E4A}", "\u{0E4B}", "\u{0E4C}",  // U+F705–F709 tones, ์, low left
    "\u{0E48}", "\u{0E49}", "\u{0E4A}", "\u{0E4B}", "\u{0E4C}",  // U+F70A–F70E the same, low
    "\u{0E0D}",  // U+F70F ญ without its lower part
    "\u{0E31}",  // U+F710 ั, shifted left
    "\u{0E4D}",  // U+F711 ํ, shifted left
    "\u{0E47}",  // U+F712 ็, shifted left
    "\u{0E48}", "\u{0E49}", "\u{0E4A}", "\u{0E4B}", "\u{0E4C}",  // U+F713–F717 tones and ์, left
    "\u{0E38}", "\u{0E39}", "\u{0E3A}",  // U+F718–F71A ุ ู ฺ, low
  ]
}

extension NormalizationRule {
  package static let legacyGlyphs = Self(
    id: "A1", summary: "A legacy private-use glyph becomes the letter it shows.",
    examples: [Example("ก\u{F70A}", "ก\u{0E48}")],
    .replaces(LegacyGlyphs.letter(for:)))
}
