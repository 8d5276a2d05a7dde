extension NormalizationRule {
  package static let thaiDigits = Self(
    id: "S2", summary: "Thai digits become 0 to 9.", examples: [Example("๒๕๖๗", "2567")],
    .replaces { value in value.moved(from: "๐"..."๙", to: "0") })
}
