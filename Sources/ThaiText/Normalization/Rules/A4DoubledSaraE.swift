/// Two เ look like one แ, and are often typed for it.
enum DoubledSaraE {
  /// What a run of `count` เ becomes.
  static func replacement(forRunOf count: Int) -> UInt32 {
    count > 1 ? ThaiLetter.saraAe : ThaiLetter.saraE
  }
}

extension NormalizationRule {
  public static let doubledSaraE = Self(
    id: "A4", summary: "Two or more เ in a row become แ.",
    examples: [Example("เเปลก", "แปลก")])
}
