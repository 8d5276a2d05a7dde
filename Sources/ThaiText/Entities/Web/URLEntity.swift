/// Addresses of the web: with a scheme, `https://www.thaigov.go.th/news`, or without,
/// `www.dlt.go.th`, `bit.ly/3abc`.
///
/// An address without a scheme needs `www.` or a known last label, or two letters of a country
/// after `.go`, `.co` and the like. An address holds ASCII only and ends before the punctuation
/// that closes a sentence.
enum URLEntity {
  /// Appends the address that begins with a stretch of letters, digits and dots.
  static func append(
    _ chunk: Range<Int>, in text: Span<UInt8>, to spans: inout [TokenConstraint]
  ) -> Int? {
    if text.hasPrefix("://", at: chunk.upperBound), text.byte(at: chunk.lowerBound).isASCIILetter {
      let end = end(from: chunk.upperBound + 3, in: text)
      guard end > chunk.upperBound + 3 else { return nil }
      spans.append(TokenConstraint(chunk.lowerBound..<end, .url))
      return end
    }
    guard text.byte(at: chunk.upperBound) != ASCII.atSign,
      let hostEnd = DomainName.end(of: chunk, in: text)
    else { return nil }
    let end = hasPath(at: hostEnd, in: text) ? end(from: hostEnd, in: text) : hostEnd
    spans.append(TokenConstraint(chunk.lowerBound..<end, .url))
    return end
  }

  private static func hasPath(at offset: Int, in text: Span<UInt8>) -> Bool {
    switch text.byte(at: offset) {
    case ASCII.slash, ASCII.questionMark: true
    case ASCII.colon: text.byte(at: offset + 1).isASCIIDigit
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
      if byte == ASCII.openParenthesis { openParentheses += 1 }
      if byte == ASCII.closeParenthesis { openParentheses -= 1 }
      if openParentheses < 0 { break }
      end += 1
      if !isClosing(byte) || byte == ASCII.closeParenthesis {
        lastPart = end
        parenthesesAtLastPart = openParentheses
      }
    }
    return parenthesesAtLastPart > 0 && text.byte(at: lastPart - 1) == ASCII.openParenthesis
      ? lastPart - 1 : lastPart
  }

  /// Any visible ASCII but the quotes and brackets that surround addresses.
  private static func isURLByte(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "\"", "<", ">", "\\", "^", "`", "{", "|", "}": false
    case "!"..."~": true
    default: false
    }
  }

  /// Whether a sign does not end an address.
  private static func isClosing(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "!", "'", ")", "*", ",", ".", ":", ";", "?", "]": true
    default: false
    }
  }
}
