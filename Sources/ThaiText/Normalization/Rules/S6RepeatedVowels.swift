enum RepeatedVowels {
  static func collapse(_ scalars: inout [SourceScalar]) {
    scalars.collapseRuns { ThaiLetter.isFollowingVowel($0) || ThaiLetter.isLeadingVowel($0) }
  }
}

extension NormalizationRule {
  public static let repeatedVowels = Self(
    id: "S6", summary: "A run of one vowel, written before or after the consonant, becomes one.",
    examples: [Example("จ้าาา", "จ้า"), Example("แแม่", "แม่")])
}
