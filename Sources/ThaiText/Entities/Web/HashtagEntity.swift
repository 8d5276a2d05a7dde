/// Hashtags: `#` and letters, Thai or other, digits and `_`: `#ช่วย24ชั่วโมง`.
enum HashtagEntity {
  static func append(at offset: Int, in text: Span<UInt8>, to spans: inout [FixedSpan]) -> Int? {
    guard isTagStart(offset, in: text) else { return nil }
    let end = wordEnd(from: offset + 1, in: text)
    guard end > offset + 1 else { return nil }
    spans.append(FixedSpan(offset..<end, .hashtag))
    return end
  }

  /// Whether `#` or `@` may begin a tag here: not inside a word, not doubled.
  static func isTagStart(_ offset: Int, in text: Span<UInt8>) -> Bool {
    let before = text.byte(at: offset - 1)
    return !before.isASCIIAlphanumeric && before != text.byte(at: offset)
      && before != ASCII.ampersand
      && before != ASCII.underscore
  }

  /// Where letters, marks, digits and `_` that begin at an offset end.
  static func wordEnd(from offset: Int, in text: Span<UInt8>) -> Int {
    var cursor = UTF8Cursor(at: offset)
    var end = offset
    while case .scalar(let scalar)? = cursor.next(in: text), isTagScalar(scalar) {
      end = cursor.utf8Offset
    }
    return end
  }

  private static func isTagScalar(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return UInt8(scalar.value).isASCIIAlphanumeric || scalar == "_" }
    if case let thai = ThaiScalar(scalar), thai != .none { return thai != .paiyannoi }
    let properties = scalar.properties
    return properties.isAlphabetic || properties.isGraphemeExtend
      || properties.generalCategory == .decimalNumber
  }
}
