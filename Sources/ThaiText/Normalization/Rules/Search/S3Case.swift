/// Lower-casing of Latin letters, one for one.
enum CaseFolding {
  static func fold(_ value: TextScalar) -> TextScalar {
    if value < "\u{80}" { return value.moved(from: "A"..."Z", to: "a") }
    return isLatin(value) ? simpleLowercase(of: value) : value
  }

  private static func isLatin(_ value: TextScalar) -> Bool {
    switch value {
    case "\u{00C0}"..."\u{024F}", "\u{1E00}"..."\u{1EFF}", "\u{2C60}"..."\u{2C7F}",
      "\u{A720}"..."\u{A7FF}":
      true
    default: false
    }
  }

  /// The first scalar of the full mapping is the simple one: İ becomes i, without its dot.
  private static func simpleLowercase(of value: TextScalar) -> TextScalar {
    let lowercase = Unicode.Scalar(value.value)?.properties.lowercaseMapping.unicodeScalars.first
    return lowercase.map { TextScalar($0) } ?? value
  }
}

extension NormalizationRule {
  package static let letterCase = Self(
    id: "S3", summary: "Latin letters become lower-case.",
    examples: [Example("Walmart", "walmart")],
    .replaces(CaseFolding.fold))
}
