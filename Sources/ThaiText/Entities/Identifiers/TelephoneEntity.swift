/// Numbers of telephones: `02-109-2345`, `081 234 5678`, `+66 2 109 2345`, `โทร. 1111`.
///
/// A number of Thailand begins with 0 and has nine digits, a mobile one ten. It is one by its form if
/// it is written in groups, or is of a mobile telephone; any other, and a short one, needs a word such as
/// โทร before it. The value is its digits; of an international number `+` and its digits, with 0 for +66;
/// behind ต่อ there is an extension: `021092345;ext=12`.
enum TelephoneEntity {
  /// The number of a telephone that begins with a number in digits.
  ///
  /// - Parameter isListed: Whether another one stands directly before.
  static func match(
    at start: Int, _ groups: DigitGroups, isListed: Bool, in text: Span<UInt8>
  ) -> EntityMatch? {
    guard let (total, end) = number(at: start, groups, isListed: isListed, in: text) else {
      return nil
    }
    let digits = String(groups.digits.prefix(total))
    if text.byte(at: start - 1) == ASCII.plus {
      let value = digits.hasPrefix("66") ? "0" + digits.dropFirst(2) : "+" + digits
      return match(start - 1..<end, value, in: text)
    }
    let isBracketed =
      text.byte(at: start - 1) == ASCII.openParenthesis
      && groups.groups[0].utf8Range.upperBound < end
      && text.byte(at: groups.groups[0].utf8Range.upperBound) == ASCII.closeParenthesis
    return match((isBracketed ? start - 1 : start)..<end, digits, in: text)
  }

  /// Appends a number whose groups have nothing but hyphens between them, `02-109-2345`, as one token, if
  /// it begins with these digits; returns its end.
  ///
  /// With spaces between them the groups are tokens of their own; so is the `+` of a number of another
  /// country.
  static func append(
    digits: Range<Int>, in text: Span<UInt8>, to spans: inout [TokenConstraint]
  ) -> Int? {
    let start = digits.lowerBound
    let before = text.byte(at: start - 1)
    guard text.byte(at: digits.upperBound) == ASCII.hyphen,
      before == ASCII.plus || text.digit(at: start)?.value == 0,
      before != ASCII.hyphen, !before.isASCIIAlphanumeric
    else { return nil }
    guard let groups = DigitGroups(at: start, in: text),
      let number = self.number(at: start, groups, in: text),
      groups.areHyphenated(upTo: number.end, in: text)
    else { return nil }
    let end = lastDigitsEnd(after: number.end, in: text) ?? number.end
    spans.append(TokenConstraint(start..<end, .number))
    return end
  }

  /// How many digits a number has, and where it ends.
  private static func number(
    at start: Int, _ groups: DigitGroups, isListed: Bool = false, in text: Span<UInt8>
  ) -> (total: Int, end: Int)? {
    let isAbroad = text.byte(at: start - 1) == ASCII.plus
    guard
      let total = isAbroad
        ? internationalLength(of: groups, at: start, in: text)
        : length(of: groups, at: start, isListed: isListed, in: text),
      let end = groups.end(ofFirst: total), isAbroad || !continues(at: end, in: text)
    else { return nil }
    return (total, end)
  }

  /// How many digits the number has.
  private static func length(
    of groups: DigitGroups, at start: Int, isListed: Bool, in text: Span<UInt8>
  ) -> Int? {
    let digits = Array(groups.digits.utf8)
    let first = digits[0] == ASCII.zero
    if first, digits.count >= 9 {
      let isMobile = [UInt8(ascii: "6"), UInt8(ascii: "8"), UInt8(ascii: "9")].contains(digits[1])
      let total = isMobile ? 10 : 9
      guard digits[1] != ASCII.zero, let counts = groups.counts(upTo: total) else { return nil }
      let isByForm =
        counts.count > 1
        ? isUsual(counts, hasHyphen: groups.hasHyphen(upTo: total)) : isMobile
      if isByForm, !IdentifierWords.follows(IdentifierWords.accountCues, start, in: text) {
        return total
      }
      return isListed || hasCue(start, in: text) ? total : nil
    }
    return hotline(groups, at: start, isListed: isListed, in: text)
  }

  /// Whether groups are as people write numbers of telephones.
  private static func isUsual(_ counts: [Int], hasHyphen: Bool) -> Bool {
    switch counts {
    case [3, 3, 4], [2, 3, 4], [3, 3, 3], [1, 4, 4], [2, 4, 4], [2, 4, 3], [3, 4, 3], [3, 7],
      [2, 4, 4], [1, 2, 3, 3], [1, 2, 3, 4], [1, 4, 2, 2], [2, 8], [1, 4, 5]:
      true
    case [2, 7], [3, 6], [3, 2, 4]: hasHyphen
    default: false
    }
  }

  /// The digits of a short number: three or four, or `1800-123-456`.
  private static func hotline(
    _ groups: DigitGroups, at start: Int, isListed: Bool, in text: Span<UInt8>
  ) -> Int? {
    let first = groups.groups[0]
    guard groups.digits.utf8.first == UInt8(ascii: "1"),
      isListed || IdentifierWords.follows(IdentifierWords.hotlineCues, start, in: text)
    else { return nil }
    if groups.counts(upTo: 10) == [4, 3, 3] || groups.counts(upTo: 10) == [1, 3, 3, 3] {
      return 10
    }
    return (3...4).contains(first.count) && first.utf8Range.lowerBound == start ? first.count : nil
  }

  /// How many digits a number behind `+` has.
  private static func internationalLength(
    of groups: DigitGroups, at start: Int, in text: Span<UInt8>
  ) -> Int? {
    guard !text.byte(at: start - 2).isASCIIAlphanumeric, text.digit(at: start)?.value != 0 else {
      return nil
    }
    let isThai = groups.digits.hasPrefix("66")
    let totals = groups.groups.map(\.total)
    guard isThai || groups.groups.count > 1 || hasCue(start - 1, in: text) else { return nil }
    return isThai ? totals.first { $0 == 10 || $0 == 11 } : totals.last { $0 >= 9 }
  }

  private static func match(
    _ range: Range<Int>, _ digits: String, in text: Span<UInt8>
  ) -> EntityMatch {
    var (end, value) = (range.upperBound, digits)
    let word = text.spacesEnd(from: end)
    if let start = extensionStart(at: word, in: text),
      let number = DateReader.digits(at: start, in: text)
    {
      value += ";ext="
      value += NumberEntity.value(of: number.end - number.count..<number.end, in: text)
      end = number.end
    } else if let last = lastDigitsEnd(after: end, in: text) {
      end = last
    }
    return EntityMatch(kind: .telephone, utf8Range: range.lowerBound..<end, value: value)
  }

  /// Where the last digits of more numbers in a row end: `02-109-2345-9`.
  private static func lastDigitsEnd(after end: Int, in text: Span<UInt8>) -> Int? {
    guard text.byte(at: end) == ASCII.hyphen,
      let last = DateReader.digits(at: end + 1, in: text), last.count <= 2
    else { return nil }
    return last.end
  }

  /// Where the digits behind ต่อ or ext. begin.
  private static func extensionStart(at word: Int, in text: Span<UInt8>) -> Int? {
    if text.hasPrefix("ต่อ", at: word) { return text.spacesEnd(from: word + 9) }
    return text.hasPrefix("ext.", at: word) ? text.spacesEnd(from: word + 4) : nil
  }

  private static func hasCue(_ start: Int, in text: Span<UInt8>) -> Bool {
    IdentifierWords.follows(IdentifierWords.telephoneCues, start, in: text)
  }

  /// Whether the digits go on, but for the last ones of more numbers: `02-109-2345-9`.
  private static func continues(at end: Int, in text: Span<UInt8>) -> Bool {
    if text.byte(at: end).isASCIILetter || text.byte(at: end) == ASCII.percentSign { return true }
    guard [ASCII.hyphen, ASCII.fullStop, ASCII.comma, ASCII.slash].contains(text.byte(at: end)),
      text.digit(at: end + 1) != nil
    else { return false }
    guard text.byte(at: end) == ASCII.hyphen,
      let last = DateReader.digits(at: end + 1, in: text)
    else { return text.byte(at: end) != ASCII.comma && text.byte(at: end) != ASCII.slash }
    return last.count > 2
  }
}
