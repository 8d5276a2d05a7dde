enum ThaiDigits {
  @inline(__always)
  static func fold(_ value: UInt32) -> UInt32 {
    (0x0E50...0x0E59).contains(value) ? value - 0x0E50 + 0x30 : value
  }
}

extension NormalizationRule {
  public static let thaiDigits = Self(
    id: "S2", summary: "Thai digits become 0 to 9.", examples: [Example("๒๕๖๗", "2567")])
}
