/// ฯ, which says that something is left out.
enum Paiyannoi {
  static func joinToWord(_ scalars: inout [SourceScalar]) {
    scalars.removeSpaces { $0 == ThaiLetter.paiyannoi }
    guard scalars.contains(where: { $0.value == ThaiLetter.paiyannoi }) else { return }
    var kept: [SourceScalar] = []
    for scalar in scalars where !isSuperfluous(scalar.value, after: kept) {
      if scalar.value == ThaiLetter.paiyannoi { joinEtCetera(&kept) }
      kept.append(scalar)
    }
    scalars = kept
  }

  private static let lo: UInt32 = 0x0E25

  /// The spaces in ฯ ล ฯ; that before the last ฯ is gone already.
  private static func joinEtCetera(_ kept: inout [SourceScalar]) {
    let tail = kept.suffix(3).map(\.value)
    if tail == [ThaiLetter.paiyannoi, 0x20, lo] { kept.remove(at: kept.count - 2) }
  }

  /// Whether a scalar is a full stop after ฯลฯ.
  private static func isSuperfluous(_ value: UInt32, after kept: [SourceScalar]) -> Bool {
    value == 0x2E
      && kept.suffix(3).map(\.value) == [ThaiLetter.paiyannoi, lo, ThaiLetter.paiyannoi]
  }
}

extension NormalizationRule {
  public static let paiyannoi = Self(
    id: "S11", summary: "ฯ follows its word without a space, and ฯลฯ has no spaces and no stop.",
    examples: [
      Example("กรุงเทพ ฯ", "กรุงเทพฯ"), Example("ฯ ล ฯ", "ฯลฯ"), Example("ฯลฯ.", "ฯลฯ"),
    ])
}
