enum SpaceFolding {
  @inline(__always)
  static func fold(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x00A0, 0x2000...0x200A, 0x202F, 0x205F: 0x20
    default: value
    }
  }

  /// Leaves one space of each run.
  static func collapseRuns(_ scalars: inout [SourceScalar]) {
    scalars.collapseRuns { $0 == 0x20 }
  }
}

extension NormalizationRule {
  public static let spaces = Self(
    id: "S4", summary: "Spaces of every width become one space.",
    examples: [Example("10\u{00A0} \u{2009}บาท", "10 บาท")])
}
