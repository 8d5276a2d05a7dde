extension NormalizationRule {
  /// U+200D ZERO WIDTH JOINER makes one emoji of several, and means nothing in Thai.
  package static let joiners = Self(
    id: "A3", summary: "Zero-width joiners beside a Thai letter are deleted.",
    examples: [Example("ก\u{200D}ข", "กข"), Example("👨\u{200D}👩", "👨\u{200D}👩")],
    .deletesRun(of: "\u{200D}") { previous, next in
      previous.thai != .none || next.thai != .none
    })
}
