enum StrayMarks {
  /// Deletes marks with no consonant before them.
  static func delete(_ scalars: inout [SourceScalar]) {
    var hasConsonant = false
    scalars.removeAll { scalar in
      if ThaiLetter.isMark(scalar.value) { return !hasConsonant }
      // The vowel after a consonant belongs to its cluster.
      hasConsonant =
        ThaiLetter.isConsonant(scalar.value)
        || hasConsonant && ThaiLetter.isFollowingVowel(scalar.value)
      return false
    }
  }
}

extension NormalizationRule {
  public static let strayMarks = Self(
    id: "S13", summary: "A mark with no consonant before it is deleted.",
    examples: [Example(" \u{0E48}ก", " ก")])
}
