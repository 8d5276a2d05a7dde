extension NormalizationRule {
  package static let spaces = Self(
    id: "S4", summary: "Spaces of every width become one space.",
    examples: [Example("10\u{00A0} \u{2009}บาท", "10 บาท")],
    triggers: [.neighbours([" "], [" "])],
    .replaces { value in
      switch value {
      case "\u{00A0}", "\u{2000}"..."\u{200A}", "\u{202F}", "\u{205F}": " "
      default: value
      }
    },
    .rewrites { scalars, _ in scalars.collapseRuns { $0 == " " } })
}
