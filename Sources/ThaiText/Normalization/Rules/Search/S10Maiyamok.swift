extension NormalizationRule {
  /// ๆ, which says that the word before it is said twice.
  package static let maiyamok = Self(
    id: "S10", summary: "A word and its ๆ are one key, without the space.",
    examples: [Example("ต่าง ๆ", "ต่างๆ"), Example("ต่างๆ", "ต่างๆ")],
    triggers: [.neighbours([" "], ["ๆ"])],
    .rewrites { scalars, _ in scalars.removeSpaces { $0 == "ๆ" } })
}
