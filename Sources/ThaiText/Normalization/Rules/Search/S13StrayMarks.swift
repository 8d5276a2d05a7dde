extension NormalizationRule {
  package static let strayMarks = Self(
    id: "S13", summary: "A mark with no consonant before it is deleted.",
    examples: [Example(" \u{0E48}ก", " ก")],
    triggers: [.neighbours(.all.subtracting(.consonants).subtracting(.marks), .marks)],
    .rewrites { scalars, _ in StrayMarks.delete(&scalars) })
}

private enum StrayMarks {
  /// Deletes marks with no consonant before them.
  static func delete(_ scalars: inout [SourceScalar]) {
    var hasConsonant = false
    scalars.removeAll { scalar in
      if scalar.value.thai.isMark { return !hasConsonant }
      // The vowel after a consonant belongs to its cluster.
      hasConsonant =
        scalar.value.thai.isConsonant
        || hasConsonant && scalar.value.thai.followsConsonant
      return false
    }
  }
}
