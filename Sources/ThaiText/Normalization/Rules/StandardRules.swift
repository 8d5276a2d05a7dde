extension NormalizationRule {
  /// The rules of ``NormalizationProfile/canonical``, in the order in which they run.
  public static let canonicalRules: [Self] = [
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

  /// The rules of ``NormalizationProfile/search``, in the order in which they run. They follow the
  /// canonical ones.
  public static let searchRules: [Self] = [
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
