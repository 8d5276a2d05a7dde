/// Mentions: `@` and a name in ASCII or Thai letters, digits, `_`, `.` and `-`: `@thaigov`.
enum MentionEntity {
  static func append(at offset: Int, in text: Span<UInt8>, to spans: inout [TokenConstraint])
    -> Int?
  {
    guard HashtagEntity.isTagStart(offset, in: text) else { return nil }
    var end = nameEnd(from: offset + 1, in: text)
    while end > offset + 1, [ASCII.hyphen, ASCII.fullStop].contains(text.byte(at: end - 1)) {
      end -= 1
    }
    guard end > offset + 1 else { return nil }
    spans.append(TokenConstraint(offset..<end, .mention))
    return end
  }

  private static func nameEnd(from offset: Int, in text: Span<UInt8>) -> Int {
    // Thai that follows a Latin name is no part of it: `@thaigov` stands often before text.
    if text.thaiLetter(at: offset) != .none { return text.thaiLettersEnd(from: offset) }
    var end = offset
    while isNameByte(text.byte(at: end)) { end += 1 }
    return end
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isASCIIAlphanumeric || byte == ASCII.underscore || byte == ASCII.fullStop
      || byte == ASCII.hyphen
  }
}
