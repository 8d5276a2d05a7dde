extension NormalizationRule {
  /// Full-width forms, which East Asian keyboards type.
  package static let width = Self(
    id: "S1", summary: "Full-width ASCII and the ideographic space become ASCII.",
    examples: [Example("ＡＰＥＣ", "apec")],
    .replaces { value in
      value == "\u{3000}" ? " " : value.moved(from: "\u{FF01}"..."\u{FF5E}", to: "!")
    })
}
