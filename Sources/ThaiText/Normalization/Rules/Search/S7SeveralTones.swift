extension NormalizationRule {
  package static let severalTones = Self(
    id: "S7", summary: "Of different tones on one consonant the last stays.",
    examples: [Example("ก\u{0E48}\u{0E49}", "ก\u{0E49}")],
    // Beside a mark of another script the marks of a consonant keep the order that they have.
    triggers: [.neighbours(.tones, .marks), .neighbours(.followingVowels, .marks)],
    .rewrites { scalars, _ in SeveralTones.keepLast(&scalars) })
}

private enum SeveralTones {
  /// Leaves the last tone of each consonant.
  static func keepLast(_ scalars: inout [SourceScalar]) {
    var isLast = true
    var kept: [SourceScalar] = []
    kept.reserveCapacity(scalars.count)
    // Backwards, since the last tone of a cluster is the first one met.
    for index in scalars.indices.reversed() {
      let scalar = scalars[index]
      if scalar.value.thai.isTone {
        if isLast { kept.append(scalar) }
        isLast = false
      } else {
        kept.append(scalar)
        if !continuesCluster(at: index, of: scalars) { isLast = true }
      }
    }
    guard kept.count < scalars.count else { return }
    scalars = kept.reversed()
  }

  /// Whether a scalar stands between the marks of a consonant: a mark, or a following vowel.
  private static func continuesCluster(at index: Int, of scalars: [SourceScalar]) -> Bool {
    let value = scalars[index].value
    return value.thai.isMark || value.thai.followsConsonant
  }
}
