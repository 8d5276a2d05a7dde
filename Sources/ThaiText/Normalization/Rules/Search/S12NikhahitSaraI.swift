extension NormalizationRule {
  /// Sara i with a nikhahit, which looks like sara ue.
  package static let nikhahitSaraI = Self(
    id: "S12", summary: "A nikhahit and sara i, in either order, become sara ue.",
    examples: [
      Example("ล\u{0E34}\u{0E4D}ก", "ล\u{0E36}ก"), Example("ล\u{0E4D}\u{0E34}ก", "ล\u{0E36}ก"),
    ],
    triggers: [.neighbours(["\u{0E34}"], ["\u{0E4D}"])],
    .rewrites { scalars, _ in NikhahitSaraI.compose(&scalars) })
}

private enum NikhahitSaraI {
  static func compose(_ scalars: inout [SourceScalar]) {
    guard scalars.contains(where: { $0.value == "\u{0E4D}" }) else { return }
    var kept: [SourceScalar] = []
    for scalar in scalars {
      if scalar.value == "\u{0E4D}", let last = kept.last, last.value == "\u{0E34}" {
        let source = last.source.lowerBound..<scalar.source.upperBound
        kept[kept.count - 1] = SourceScalar("\u{0E36}", from: source, isChanged: true)
      } else {
        kept.append(scalar)
      }
    }
    scalars = kept
  }
}
