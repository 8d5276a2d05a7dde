/// Lower-casing of Latin letters, one for one.
enum CaseFolding {
  @inline(__always)
  static func fold(_ value: UInt32) -> UInt32 {
    if value < 0x80 { return (0x41...0x5A).contains(value) ? value + 0x20 : value }
    return isLatin(value) ? simpleLowercase(of: value) : value
  }

  private static func isLatin(_ value: UInt32) -> Bool {
    switch value {
    case 0x00C0...0x024F, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF: true
    default: false
    }
  }

  /// The first scalar of the full mapping is the simple one: İ becomes i, without its dot.
  private static func simpleLowercase(of value: UInt32) -> UInt32 {
    Unicode.Scalar(value)?.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
  }
}

extension NormalizationRule {
  public static let letterCase = Self(
    id: "S3", summary: "Latin letters become lower-case.", examples: [Example("Walmart", "walmart")]
  )
}
