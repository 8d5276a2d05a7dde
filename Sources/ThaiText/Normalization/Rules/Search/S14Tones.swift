extension NormalizationRule {
  /// Tones tell words apart, so only ``Normalizer/Options/removesTones`` switches the rule on.
  static let tones = Self(
    id: "S14", summary: "Tones are deleted, for approximate matching; off by default.",
    triggers: [.neighbours(.all, .tones)],
    .rewrites { scalars, _ in scalars.removeAll { $0.value.thai.isTone } })
}
