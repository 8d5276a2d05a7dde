/// Typographic punctuation, as word processors set it.
enum PunctuationFolding {
  @inline(__always)
  static func fold(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x2018, 0x2019: 0x27  // '
    case 0x201C, 0x201D: 0x22  // "
    case 0x2010...0x2015, 0x2212: 0x2D  // -
    default: value
    }
  }

  static let ellipsis: UInt32 = 0x2026

  /// Three full stops for each ellipsis.
  static func expandEllipses(_ scalars: inout [SourceScalar]) {
    guard scalars.contains(where: { $0.value == ellipsis }) else { return }
    scalars = scalars.flatMap { scalar in
      scalar.value == ellipsis
        ? Array(repeating: SourceScalar(0x2E, from: scalar.source, isChanged: true), count: 3)
        : [scalar]
    }
  }
}

extension NormalizationRule {
  public static let punctuation = Self(
    id: "S5", summary: "Typographic quotes, dashes and ellipses become ASCII.",
    examples: [Example("2025–2026", "2025-2026"), Example("“ไทย”…", "\"ไทย\"...")])
}
