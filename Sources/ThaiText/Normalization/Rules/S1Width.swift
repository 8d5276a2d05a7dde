/// Full-width forms, which East Asian keyboards type.
enum WidthFolding {
  @inline(__always)
  static func fold(_ value: UInt32) -> UInt32 {
    switch value {
    case 0xFF01...0xFF5E: value - 0xFF01 + 0x21
    case 0x3000: 0x20
    default: value
    }
  }
}

extension NormalizationRule {
  public static let width = Self(
    id: "S1", summary: "Full-width ASCII and the ideographic space become ASCII.",
    examples: [Example("ＡＰＥＣ", "apec")])
}
