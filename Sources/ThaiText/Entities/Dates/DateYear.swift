/// A number that is a year, and its era.
struct DateYear {
  let common: Int
  let era: DateSpan.EraDecision

  /// The year of two or four digits; any number of digits if the era is stated.
  init?(_ number: DateReader.Number, stated: DateSpan.EraDecision.Era?) {
    let (value, count) = (number.value, number.count)
    switch (stated, count) {
    case (nil, 4):
      guard (1000...2999).contains(value) else { return nil }
      let era: DateSpan.EraDecision.Era = value >= 2400 ? .buddhist : .common
      self.init(value, DateSpan.EraDecision(era: era, reason: .magnitude))
    case (nil, 2):
      let isBuddhist = value >= 40
      self.init(
        value + (isBuddhist ? 2500 : 2000),
        DateSpan.EraDecision(era: isBuddhist ? .buddhist : .common, reason: .twoDigits))
    case (.buddhist?, 2):
      self.init(value + 2500, DateSpan.EraDecision(era: .buddhist, reason: .stated))
    case (.common?, 2): self.init(value + 2000, DateSpan.EraDecision(era: .common, reason: .stated))
    case (let stated?, 3...4): self.init(value, DateSpan.EraDecision(era: stated, reason: .stated))
    default: return nil
    }
  }

  private init?(_ value: Int, _ era: DateSpan.EraDecision) {
    common = era.era == .buddhist ? value - DateSpan.EraDecision.difference : value
    self.era = era
    guard common > 0 else { return nil }
  }

  /// Whether the year is one that people write about without saying that it is one.
  var isUsual: Bool {
    era.era == .buddhist ? (1857...2107).contains(common) : (1900...2100).contains(common)
  }

  /// Whether ปี or a word like it stands before an offset, and no number before that (an age),
  /// unless it is one of several: `15 ปี 67`, but `ไตรมาส 1 ปี |67`.
  static func followsYearNoun(_ offset: Int, in text: Span<UInt8>) -> Bool {
    let end = DateReader.spacesStart(before: offset, in: text)
    guard DateWords.yearNouns.hasWord(endingAt: end, floor: 0, in: text) else { return false }
    guard text.hasPrefix("ปี", at: end - 6) else { return true }
    let number = DateReader.spacesStart(before: end - 6, in: text)
    guard text.hasDigit(before: number) else { return true }
    let ordinal = DateReader.spacesStart(
      before: DateReader.digitsStart(before: number, in: text), in: text)
    return DateWords.ordinals.hasWord(endingAt: ordinal, floor: 0, in: text)
      || text.byte(at: ordinal - 1).isASCIICapital
  }

  /// Whether a number of two digits after a month is its year and counts nothing.
  static func mayFollowMonth(_ number: DateReader.Number, in text: Span<UInt8>) -> Bool {
    number.count == 2 && !counts(number.end, in: text)
      && (text.byte(at: number.end) != ASCII.hyphen || text.digit(at: number.end + 1) == nil
        || beginsDay(at: number.end + 1, in: text))
  }

  /// Whether digits and a month stand at an offset.
  private static func beginsDay(at offset: Int, in text: Span<UInt8>) -> Bool {
    let month = text.spacesEnd(from: text.digitsEnd(from: offset))
    return DateWords.months.longestMatch(at: month, in: text) != nil
  }

  /// Whether a unit follows a number.
  static func counts(_ end: Int, in text: Span<UInt8>) -> Bool {
    let start = text.spacesEnd(from: end)
    if DateWords.measures.longestEnd(from: start, in: text) != nil { return true }
    return DateWords.units.longestEnd(from: start, in: text).map {
      text.thaiLetter(at: $0) == .none
    } ?? false
  }

  /// Whether a number of four digits that stands alone at the start of a range is a year: one of
  /// our time, which nothing before or after the range tells to be something else.
  static func isFree(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard let number = DateReader.digits(at: range.lowerBound, in: text), number.count == 4,
      let year = DateYear(number, stated: nil), year.isUsual,
      year.era.era == .buddhist || year.common >= firstFreeCommonYear,
      !counts(range.upperBound, in: text), !isJoined(range, in: text)
    else { return false }
    let end = DateReader.spacesStart(before: range.lowerBound, in: text)
    let dot = text.byte(at: end - 1) == ASCII.fullStop ? end - 1 : end
    return !DateWords.notBeforeYears.hasWord(endingAt: dot, floor: 0, in: text)
      && !text.hasDigit(before: end) && text.byte(at: end - 1) != ASCII.slash
  }

  /// Four digits from 1900 to 1979 are more often a telephone number than a year.
  private static let firstFreeCommonYear = 1980

  /// Whether a sign ties the number to something else: `-`, `/`, `+` or `:` and a digit.
  private static func isJoined(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    let after = text.byte(at: range.upperBound)
    if [ASCII.hyphen, ASCII.slash, ASCII.plus].contains(after),
      text.digit(at: range.upperBound + 1) != nil
    {
      return true
    }
    return [ASCII.hyphen, ASCII.slash, ASCII.plus, ASCII.colon, ASCII.comma].contains(
      text.byte(at: range.lowerBound - 1))
  }
}
