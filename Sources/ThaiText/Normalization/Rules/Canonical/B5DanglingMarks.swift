extension NormalizationRule {
  /// Marks with no consonant before them: put in order, and otherwise left as they are.
  package static let danglingMarks = Self(
    id: "B5", summary: "Marks with no consonant before them stay, in order.",
    examples: [
      Example(" \u{0E48}ก", " \u{0E48}ก"), Example(" \u{0E48}\u{0E34}", " \u{0E34}\u{0E48}"),
    ],
    triggers: markOrder.triggers + repeatedMarks.triggers,
    .arranges { cluster in
      guard !cluster.hasConsonant else { return }
      MarkOrder.sort(&cluster.marks)
      RepeatedMarks.collapse(&cluster.marks)
    })
}
