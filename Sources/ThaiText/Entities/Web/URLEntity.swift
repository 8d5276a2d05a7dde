/// Addresses of the web: with a scheme, `https://www.thaigov.go.th/news`, or without,
/// `www.dlt.go.th`, `bit.ly/3abc`, `www.ตลาดสด.com`, `ตลาดสด.ไทย/สินค้า`.
///
/// An address without a scheme needs `www.` or a known last label, or two letters of a country
/// after `.go`, `.co` and the like. It ends before the punctuation that closes a sentence; where one
/// with Thai letters ends, ``ThaiAddress`` tells.
enum URLEntity {
  /// Appends the address that begins with a stretch of letters, digits and dots.
  static func append(
    _ chunk: Range<Int>, in text: Span<UInt8>, to spans: inout [TokenConstraint]
  ) -> Int? {
    if text.hasPrefix("://", at: chunk.upperBound), text.byte(at: chunk.lowerBound).isASCIILetter {
      let start = chunk.upperBound + 3
      let host = ThaiAddress.hostEnd(from: start, in: text)
      let end = end(from: host, after: chunk.lowerBound, in: text)
      guard end > start else { return nil }
      spans.append(TokenConstraint(chunk.lowerBound..<end, .url))
      return end
    }
    guard text.byte(at: chunk.upperBound) != ASCII.atSign,
      let hostEnd = ThaiAddress.hostEnd(after: chunk, in: text)
        ?? DomainName.end(of: chunk, in: text)
    else { return nil }
    return append(chunk.lowerBound, hostEnd: hostEnd, in: text, to: &spans)
  }

  /// Appends the address whose name of a host begins with Thai letters and has its first full stop
  /// at `dot`: `ตลาดสด.com`.
  static func append(
    thaiHostDotAt dot: Int, in text: Span<UInt8>, to spans: inout [TokenConstraint]
  ) -> Int? {
    guard let host = ThaiAddress.host(aroundDot: dot, in: text), host.lowerBound >= spans.floor
    else { return nil }
    return append(host.lowerBound, hostEnd: host.upperBound, in: text, to: &spans)
  }

  private static func append(
    _ start: Int, hostEnd: Int, in text: Span<UInt8>, to spans: inout [TokenConstraint]
  ) -> Int {
    let end = hasPath(at: hostEnd, in: text) ? end(from: hostEnd, after: start, in: text) : hostEnd
    spans.append(TokenConstraint(start..<end, .url))
    return end
  }

  private static func hasPath(at offset: Int, in text: Span<UInt8>) -> Bool {
    switch text.byte(at: offset) {
    case ASCII.slash, ASCII.questionMark: true
    case ASCII.numberSign: text.byte(at: offset + 1) > ASCII.space
    case ASCII.colon: text.byte(at: offset + 1).isASCIIDigit
    default: false
    }
  }

  /// Where an address ends that begins at `start`, without the punctuation after it.
  private static func end(from offset: Int, after start: Int, in text: Span<UInt8>) -> Int {
    var end = offset
    var openParentheses = 0
    var parenthesesAtLastPart = 0
    var lastPart = offset
    while true {
      let byte = text.byte(at: end)
      if byte == ThaiScalar.firstByte {
        guard let part = ThaiAddress.partEnd(from: end, after: start, in: text) else { break }
        (end, lastPart, parenthesesAtLastPart) = (part, part, openParentheses)
        continue
      }
      guard isURLByte(byte) else { break }
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
