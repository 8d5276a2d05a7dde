extension NormalizationRule {
  /// The rules of ``Normalizer/Form/canonical``, in the order in which they run.
  package static let canonicalRules: [Self] = [
    // Scalar by scalar.
    .legacyGlyphs,
    .invisibles,
    .joiners,
    .doubledSaraE,
    .lakkhangyao,
    // Cluster by cluster.
    .saraAm,
    .lateTone,
    .markOrder,
    .repeatedMarks,
    .danglingMarks,
  ]

  /// The rules of ``Normalizer/Form/search``, in the order in which they run. They follow the
  /// canonical ones.
  package static let searchRules: [Self] = [
    // What a stray mark kept apart may be a run for the rules after it.
    .strayMarks,
    .width,
    .thaiDigits,
    .letterCase,
    .spaces,
    .punctuation,
    .repeatedVowels,
    .severalTones,
    .maiyamok,
    .paiyannoi,
    .nikhahitSaraI,
    .lengthening,
    .laughter,
  ]

  /// The rules of search keys without tones, see ``Normalizer/Options/removesTones``.
  static let tonelessSearchRules = [.tones] + searchRules
}
