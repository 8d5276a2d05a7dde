extension NormalizationRule {
  package static let repeatedVowels = Self(
    id: "S6", summary: "A run of one vowel, written before or after the consonant, becomes one.",
    examples: [Example("จ้าาา", "จ้า"), Example("แแม่", "แม่")],
    triggers: LetterSet.leadingVowels.union(.followingVowels).singles.map { .neighbours($0, $0) },
    .rewrites { scalars, _ in
      scalars.collapseRuns { $0.thai.followsConsonant || $0.thai.isLeadingVowel }
    })
}
