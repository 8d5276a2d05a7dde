/// The characters of Windows-874, by the mapping table `CP874.TXT` of Unicode. The lower half is
/// ASCII, A1 to FB is TIS-620.
enum Windows874 {
  /// The UTF-8 of each byte; U+FFFD where the table has nothing.
  static let utf8: [[UInt8]] = (0...UInt8.max).map { byte in
    Array(String(scalar(of: byte) ?? "\u{FFFD}").utf8)
  }

  /// The character of a byte, if it has one.
  static func scalar(of byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case 0..<0x80: Unicode.Scalar(byte)
    case 0xA1...0xDA: Unicode.Scalar(0x0E01 + UInt32(byte - 0xA1))  // ก to ฺ
    case 0xDF...0xFB: Unicode.Scalar(0x0E3F + UInt32(byte - 0xDF))  // ฿ to ๛
    default: punctuation[byte]
    }
  }

  /// What Windows has beyond TIS-620.
  private static let punctuation: [UInt8: Unicode.Scalar] = [
    0x80: "\u{20AC}",  // EURO SIGN
    0x85: "\u{2026}",  // HORIZONTAL ELLIPSIS
    0x91: "\u{2018}",  // LEFT SINGLE QUOTATION MARK
    0x92: "\u{2019}",  // RIGHT SINGLE QUOTATION MARK
    0x93: "\u{201C}",  // LEFT DOUBLE QUOTATION MARK
    0x94: "\u{201D}",  // RIGHT DOUBLE QUOTATION MARK
    0x95: "\u{2022}",  // BULLET
    0x96: "\u{2013}",  // EN DASH
    0x97: "\u{2014}",  // EM DASH
    0xA0: "\u{00A0}",  // NO-BREAK SPACE
  ]
}
