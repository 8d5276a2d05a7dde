/// E-mail addresses: `saraban@thaigov.go.th`, `info@ตลาดสด.com`, `ข้อมูล@ตลาดสด.ไทย`.
enum EmailEntity {
  /// Appends the address whose local part is a stretch of letters, digits and signs.
  static func append(
    _ local: Range<Int>, in text: Span<UInt8>, to spans: inout [TokenConstraint]
  ) -> Int? {
    guard text.byte(at: local.upperBound) == ASCII.atSign else { return nil }
    guard let end = domainEnd(from: local.upperBound + 1, in: text) else { return nil }
    spans.append(TokenConstraint(local.lowerBound..<end, .email))
    return end
  }

  /// Appends the address whose local part is Thai and ends at `@`.
  static func append(thaiAt at: Int, in text: Span<UInt8>, to spans: inout [TokenConstraint])
    -> Int?
  {
    let start = ThaiAddress.lettersStart(before: at, in: text)
    guard start < at, start >= spans.floor, ThaiAddress.mayBegin(at: start, in: text),
      let end = domainEnd(from: at + 1, in: text)
    else { return nil }
    spans.append(TokenConstraint(start..<end, .email))
    return end
  }

  private static func domainEnd(from start: Int, in text: Span<UInt8>) -> Int? {
    if text.thaiLetter(at: start) != .none {
      return ThaiAddress.domainEnd(from: start, in: text)
    }
    var end = start
    while isDomainByte(text.byte(at: end)) { end += 1 }
    return ThaiAddress.hostEnd(after: start..<end, in: text)
      ?? DomainName.end(of: start..<end, in: text)
  }

  private static func isDomainByte(_ byte: UInt8) -> Bool {
    byte.isASCIIAlphanumeric || byte == ASCII.fullStop || byte == ASCII.hyphen
  }
}
