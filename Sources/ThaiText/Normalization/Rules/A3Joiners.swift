/// U+200D ZERO WIDTH JOINER makes one emoji of several, and means nothing in Thai.
enum Joiners {
  static let zeroWidthJoiner: UInt32 = 0x200D

  /// Whether a run of joiners between two characters goes.
  static func areDeleted(between previous: UInt32, and next: UInt32) -> Bool {
    ThaiLetter.isThai(previous) || ThaiLetter.isThai(next)
  }
}

extension NormalizationRule {
  public static let joiners = Self(
    id: "A3", summary: "Zero-width joiners beside a Thai letter are deleted.",
    examples: [Example("ก\u{200D}ข", "กข"), Example("👨\u{200D}👩", "👨\u{200D}👩")])
}
