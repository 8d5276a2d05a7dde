extension NormalizationRule {
  /// The rules of ``NormalizationProfile/canonical``, in the order of their passes.
  public static let canonicalRules: [Self] = [
    // Pass A, scalar by scalar.
    .legacyGlyphs,
    .invisibles,
    .joiners,
    .doubledSaraE,
    .lakkhangyao,
    // Pass B, cluster by cluster.
    .saraAm,
    .lateTone,
    .markOrder,
    .repeatedMarks,
    .danglingMarks,
  ]

  /// The rules of ``NormalizationProfile/search``, which follow the canonical ones.
  public static let searchRules: [Self] = [
    .width,
    .thaiDigits,
    .letterCase,
    .spaces,
    .punctuation,
    .repeatedVowels,
    .severalTones,
    .lengthening,
    .laughter,
    .maiyamok,
    .paiyannoi,
    .nikhahitSaraI,
    .strayMarks,
  ]
}
