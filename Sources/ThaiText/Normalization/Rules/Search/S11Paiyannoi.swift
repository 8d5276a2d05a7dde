extension NormalizationRule {
  /// ฯ, which says that something is left out.
  package static let paiyannoi = Self(
    id: "S11", summary: "ฯ follows its word without a space, and ฯลฯ has no spaces and no stop.",
    examples: [
      Example("กรุงเทพ ฯ", "กรุงเทพฯ"), Example("ฯ ล ฯ", "ฯลฯ"), Example("ฯลฯ.", "ฯลฯ"),
    ],
    // ฯลฯ may stand with spaces inside: ฯ ล ฯ.
    triggers: [
      .neighbours([" ", "ล"], ["ฯ"]),
      .neighbours(["ฯ"], ["."]),
    ],
    .rewrites { scalars, _ in Paiyannoi.joinToWord(&scalars) })
}

private enum Paiyannoi {
  static func joinToWord(_ scalars: inout [SourceScalar]) {
    scalars.removeSpaces { $0 == "ฯ" }
    guard scalars.contains(where: { $0.value == "ฯ" }) else { return }
    var kept: [SourceScalar] = []
    for scalar in scalars where !isSuperfluous(scalar.value, after: kept) {
      if scalar.value == "ฯ" { joinEtCetera(&kept) }
      kept.append(scalar)
    }
    scalars = kept
  }

  /// The spaces in ฯ ล ฯ; that before the last ฯ is gone already.
  private static func joinEtCetera(_ kept: inout [SourceScalar]) {
    let tail = kept.suffix(3).map(\.value)
    if tail == ["ฯ", " ", "ล"] { kept.remove(at: kept.count - 2) }
  }

  /// Whether a scalar is a full stop after ฯลฯ.
  private static func isSuperfluous(_ value: TextScalar, after kept: [SourceScalar]) -> Bool {
    value == "." && kept.suffix(3).map(\.value) == ["ฯ", "ล", "ฯ"]
  }
}
