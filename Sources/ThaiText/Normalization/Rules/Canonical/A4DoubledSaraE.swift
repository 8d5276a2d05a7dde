extension NormalizationRule {
  /// Two เ look like one แ, and are often typed for it.
  package static let doubledSaraE = Self(
    id: "A4", summary: "Two or more เ in a row become แ.",
    examples: [Example("เเปลก", "แปลก")],
    .replacesRun(of: "เ", with: "แ"))
}
