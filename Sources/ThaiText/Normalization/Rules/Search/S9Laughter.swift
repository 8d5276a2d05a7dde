/// 5 is read `ha`, so a row of them is laughter, of whatever length, unless it is a number.
enum Laughter {
  static let key = "555"

  /// Whether a text is three or more 5, in digits of Latin or Thai.
  static func mayBe(_ text: String) -> Bool {
    text.unicodeScalars.count >= 3
      && text.unicodeScalars.allSatisfy { $0 == "5" || $0 == "๕" }
  }
}

extension NormalizationRule {
  /// ``SearchAnalyzer`` applies the rule, since the tokens around decide.
  package static let laughter = Self(
    id: "S9", summary: "Laughter of any length becomes 555; off by default.")
}
