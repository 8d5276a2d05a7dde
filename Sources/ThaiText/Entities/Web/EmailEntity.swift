/// E-mail addresses: `saraban@thaigov.go.th`.
enum EmailEntity {
  /// Appends the address whose local part is a stretch of letters, digits and signs.
  static func append(
    _ local: Range<Int>, in text: Span<UInt8>, to spans: inout [TokenConstraint]
  ) -> Int? {
    guard text.byte(at: local.upperBound) == ASCII.atSign else { return nil }
    let start = local.upperBound + 1
    var end = start
    while isDomainByte(text.byte(at: end)) { end += 1 }
    guard let end = DomainName.end(of: start..<end, in: text) else { return nil }
    spans.append(TokenConstraint(local.lowerBound..<end, .email))
    return end
  }

  private static func isDomainByte(_ byte: UInt8) -> Bool {
    byte.isASCIIAlphanumeric || byte == ASCII.fullStop || byte == ASCII.hyphen
  }
}
