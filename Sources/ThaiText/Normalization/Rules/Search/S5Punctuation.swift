extension NormalizationRule {
  /// Typographic punctuation, as word processors set it.
  package static let punctuation = Self(
    id: "S5", summary: "Typographic quotes, dashes and ellipses become ASCII.",
    examples: [Example("2025–2026", "2025-2026"), Example("“ไทย”…", "\"ไทย\"...")],
    triggers: [.scalar(Ellipsis.value)],
    .replaces { value in
      switch value {
      case "\u{2018}", "\u{2019}": "'"
      case "\u{201C}", "\u{201D}": "\""
      case "\u{2010}"..."\u{2015}", "\u{2212}": "-"
      default: value
      }
    },
    .rewrites { scalars, _ in Ellipsis.expand(&scalars) })
}

private enum Ellipsis {
  static let value: TextScalar = "…"

  /// Three full stops for each ellipsis.
  static func expand(_ scalars: inout [SourceScalar]) {
    guard scalars.contains(where: { $0.value == value }) else { return }
    scalars = scalars.flatMap { scalar in
      scalar.value == value
        ? Array(repeating: SourceScalar(".", from: scalar.source, isChanged: true), count: 3)
        : [scalar]
    }
  }
}
