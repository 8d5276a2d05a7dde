/// Addresses of the web: with a scheme, `https://www.thaigov.go.th/news`, or without,
/// `www.dlt.go.th`, `bit.ly/3abc`.
///
/// An address without a scheme needs `www.` or a known last label, or two letters of a country
/// after `.go`, `.co` and the like. An address holds ASCII only and ends before the punctuation
/// that closes a sentence.
enum URLEntity {
  /// Appends the address that begins with a stretch of letters, digits and dots.
  static func append(
    _ chunk: Range<Int>, in text: Span<UInt8>, to spans: inout [FixedSpan]
  ) -> Int? {
    if text.hasPrefix("://", at: chunk.upperBound), text.byte(at: chunk.lowerBound).isASCIILetter {
      let end = end(from: chunk.upperBound + 3, in: text)
      guard end > chunk.upperBound + 3 else { return nil }
      spans.append(FixedSpan(chunk.lowerBound..<end, .url))
      return end
    }
    guard text.byte(at: chunk.upperBound) != 0x40,
      let hostEnd = DomainName.end(of: chunk, in: text)
    else { return nil }
    let end = hasPath(at: hostEnd, in: text) ? end(from: hostEnd, in: text) : hostEnd
    spans.append(FixedSpan(chunk.lowerBound..<end, .url))
    return end
  }

  private static func hasPath(at offset: Int, in text: Span<UInt8>) -> Bool {
    switch text.byte(at: offset) {
    case 0x2F, 0x3F: true  // / ?
    case 0x3A: text.byte(at: offset + 1).isASCIIDigit  // :
    default: false
    }
  }

  /// Where an address ends, without the punctuation after it.
  private static func end(from offset: Int, in text: Span<UInt8>) -> Int {
    var end = offset
    var openParentheses = 0
    var parenthesesAtLastPart = 0
    var lastPart = offset
    while isURLByte(text.byte(at: end)) {
      let byte = text.byte(at: end)
      if byte == 0x28 { openParentheses += 1 }
      if byte == 0x29 { openParentheses -= 1 }
      if openParentheses < 0 { break }
      end += 1
      if !isClosing(byte) || byte == 0x29 {
        lastPart = end
        parenthesesAtLastPart = openParentheses
      }
    }
    return parenthesesAtLastPart > 0 && text.byte(at: lastPart - 1) == 0x28
      ? lastPart - 1 : lastPart
  }

  /// Any visible ASCII but the quotes and brackets that surround addresses.
  private static func isURLByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x7E: ![0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D].contains(byte)
    default: false
    }
  }

  /// ! ' ) * , . : ; ? ] _ do not end an address.
  private static func isClosing(_ byte: UInt8) -> Bool {
    [0x21, 0x27, 0x29, 0x2A, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D].contains(byte)
  }
}
