/// Hashtags: `#` and letters, Thai or other, digits and `_`: `#ช่วย24ชั่วโมง`.
enum HashtagEntity {
  /// Some spans and the hashtags of a text, in order, without the spans that lie in a hashtag.
  ///
  /// A hashtag is an entity, but no token: its words are.
  ///
  /// - Parameter spans: In order, not overlapping.
  /// - Complexity: O(*n*) for *n* bytes.
  static func spans(in text: Span<UInt8>, over spans: [TokenConstraint]) -> [TokenConstraint] {
    let hashtags = all(in: text, besides: spans)
    guard !hashtags.isEmpty else { return spans }
    var rest = hashtags[...]
    let outside = spans.filter { span in
      let start = span.utf8Range.lowerBound
      while let hashtag = rest.first, hashtag.utf8Range.upperBound <= start { rest.removeFirst() }
      return !(rest.first?.utf8Range.contains(start) ?? false)
    }
    return outside.merged(with: hashtags) { $0.utf8Range.lowerBound < $1.utf8Range.lowerBound }
  }

  /// The hashtags that do not begin in one of some spans.
  private static func all(in text: Span<UInt8>, besides spans: [TokenConstraint])
    -> [TokenConstraint]
  {
    var hashtags: [TokenConstraint] = []
    var rest = spans[...]
    var offset = 0
    while true {
      offset = text.firstOffset(of: ASCII.numberSign, from: offset)
      guard offset < text.count else { break }
      while let span = rest.first, span.utf8Range.upperBound <= offset { rest.removeFirst() }
      let isInside = rest.first.map { $0.utf8Range.contains(offset) } ?? false
      let end = wordEnd(from: offset + 1, in: text)
      if !isInside, isTagStart(offset, in: text), end > offset + 1 {
        hashtags.append(TokenConstraint(offset..<end, .hashtag))
      }
      offset = end
    }
    return hashtags
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
