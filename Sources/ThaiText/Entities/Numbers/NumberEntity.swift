/// Numbers in ASCII or Thai digits: `1,000,000`, `14.00`, `2301.20.10`, `๑๐.๓๐`.
///
/// A comma joins a group of exactly three digits; a full stop joins any digits after it. `/` and `%`
/// never belong to the number, and `-` only in the number of a telephone.
enum NumberEntity {
  /// Appends the number at a digit; returns its end, or `nil` where no digit stands.
  static func append(
    at offset: Int, in text: Span<UInt8>, to spans: inout [TokenConstraint]
  ) -> Int? {
    append(digits: offset..<text.digitsEnd(from: offset), in: text, to: &spans)
  }

  /// Appends the number that some digits begin; returns its end, or `nil` for none.
  ///
  /// A plain number, one without separators, is left to word breaking, which finds it as well, unless
  /// a sign stands beside it that word breaking would join.
  static func append(
    digits: Range<Int>, in text: Span<UInt8>, to spans: inout [TokenConstraint]
  ) -> Int? {
    guard !digits.isEmpty else { return nil }
    let (offset, first) = (digits.lowerBound, digits.upperBound)
    if CodeNameEntity.append(thaiDigits: digits, in: text, to: &spans) { return first }
    if let end = TelephoneEntity.append(digits: digits, in: text, to: &spans) { return end }
    let end = end(from: first, startingAt: offset, in: text)
    if end != first || joinsWrongly(at: end, in: text)
      || joinsWrongly(at: offset - 1, in: text) && text.hasDigit(before: offset - 1)
    {
      spans.append(TokenConstraint(offset..<end, .number))
    }
    return end
  }

  /// A number in ASCII digits, without the commas of its groups.
  static func value(of range: Range<Int>, in text: Span<UInt8>) -> String {
    var value = ""
    var offset = range.lowerBound
    while offset < range.upperBound {
      if let digit = text.digit(at: offset) {
        value += String(digit.value)
        offset += digit.size
      } else {
        if text[offset] == ASCII.fullStop { value += "." }
        offset += 1
      }
    }
    return value
  }

  /// Where the number ends whose first digits end at `first`.
  static func end(from first: Int, startingAt start: Int, in text: Span<UInt8>) -> Int {
    var end = first
    var takesGroups = digitCount(start..<first, in: text) <= 3
    while true {
      let sign = text.byte(at: end)
      guard sign == ASCII.fullStop || sign == ASCII.comma && takesGroups else { return end }
      let digits = end + 1..<text.digitsEnd(from: end + 1)
      guard sign == ASCII.comma ? digitCount(digits, in: text) == 3 : !digits.isEmpty else {
        return end
      }
      if sign == ASCII.fullStop { takesGroups = false }
      end = digits.upperBound
    }
  }

  /// How many digits a range has, all of them as large as the first one.
  private static func digitCount(_ range: Range<Int>, in text: Span<UInt8>) -> Int {
    text.byte(at: range.lowerBound) == ThaiScalar.firstByte ? range.count / 3 : range.count
  }

  /// Whether a sign stands here that is no part of a number, but that engines put between digits:
  /// `1;2`, `1,2`.
  private static func joinsWrongly(at end: Int, in text: Span<UInt8>) -> Bool {
    switch text.byte(at: end) {
    case ASCII.apostrophe, ASCII.comma, ASCII.semicolon: text.digit(at: end + 1) != nil
    default: false
    }
  }
}
