/// Dates and ranges of dates.
///
/// | written | value |
/// |---|---|
/// | `23 สิงหาคม 2567`, `23 ส.ค.67`, `23/8/2567` | `2024-08-23` |
/// | `18 - 22 สิงหาคม 2567` | `2024-08-18/2024-08-22` |
/// | `30 ธ.ค. - 2 ม.ค. 2568` | `2024-12-30/2025-01-02` |
/// | `สิงหาคม 2567` | `2024-08` |
/// | `พ.ศ. 2567`, `ค.ศ. 2024`, `2567`, `67` after ปี | `2024` |
/// | `2568 - 2569`, `2568/69` | `2025/2026` |
/// | `23 สิงหาคม` | `--08-23` |
///
/// A month without a day or a year is no date. A number of four digits is a year of the Buddhist
/// Era from 2400 to 2650, of the Common Era from 1980 to 2100, unless the words around tell that
/// it counts or numbers something.
enum DateEntity {
  static func match(at offset: Int, in text: Span<UInt8>) -> DateMatch? {
    if let range = yearPair(at: offset, in: text) { return range }
    guard let first = DatePhrase(at: offset, in: text) else { return nil }
    if let start = DateReader.rangeEnd(after: first.end, in: text),
      let second = DatePhrase(at: start, after: first, in: text), first.canExtend(to: second),
      first.isSure || second.isSure || DateYear.isFree(offset..<second.end, in: text),
      let range = match(offset..<second.end, from: first, to: second)
    {
      return range
    }
    guard first.isDate(at: offset, in: text) else { return nil }
    let value = DateSpan(start: first.point, end: nil, era: first.era)
    return DateMatch(utf8Range: offset..<first.end, value: value)
  }

  private static func match(
    _ range: Range<Int>, from first: DatePhrase, to second: DatePhrase
  ) -> DateMatch? {
    var end = second.point
    if end.year == nil { end.year = first.point.year }
    var start = first.point.completed(by: end)
    if first.point.year == nil, let year = start.year, isAfter(start, end) { start.year = year - 1 }
    guard !isAfter(start, end) else { return nil }
    let value = DateSpan(start: start, end: end, era: second.era ?? first.era)
    return DateMatch(utf8Range: range, value: value)
  }

  private static func isAfter(_ start: DatePoint, _ end: DatePoint) -> Bool {
    (start.year ?? 0, start.month ?? 0, start.day ?? 0)
      > (end.year ?? 0, end.month ?? 0, end.day ?? 0)
  }

  /// A year and the next one: `2566/67`, `พ.ศ. 2566/2567`, `64/65` after ปี.
  private static func yearPair(at offset: Int, in text: Span<UInt8>) -> DateMatch? {
    let stated = DatePhrase.era(at: offset, in: text)
    let start = stated.map { text.spacesEnd(from: $0.end) } ?? offset
    guard let first = DateReader.number(at: start, in: text), text.byte(at: first.end) == 0x2F,
      let second = DateReader.number(at: first.end + 1, in: text), follows(first, second),
      !DateReader.continuesNumber(at: second.end, in: text),
      let year = DateYear(first, stated: stated?.era),
      first.count == 4 || DateYear.followsYearNoun(offset, in: text)
    else { return nil }
    let value = DateSpan(
      start: DatePoint(year: year.common), end: DatePoint(year: year.common + 1), era: year.era)
    return DateMatch(utf8Range: offset..<second.end, value: value)
  }

  /// Whether a number is the year after another, in full or by its last two digits.
  private static func follows(_ first: DateReader.Number, _ second: DateReader.Number) -> Bool {
    switch (first.count, second.count) {
    case (4, 4): second.value == first.value + 1
    case (4, 2), (2, 2): second.value == (first.value + 1) % 100
    default: false
    }
  }
}

/// A day, month or year as it is written, or the beginning of a range of them.
struct DatePhrase {
  private(set) var point = DatePoint()
  private(set) var end: Int
  private(set) var era: EraDecision?
  /// Whether the year is sure to be one, by its era or its month.
  private var hasSureYear = false

  /// The phrase at an offset.
  ///
  /// - Parameter first: The phrase that begins the range that this one may end.
  init?(at offset: Int, after first: DatePhrase? = nil, in text: Span<UInt8>) {
    end = offset
    if readNumericDate(in: text) { return }
    readDay(in: text)
    let hasMonth = readMonth(in: text)
    if point.day != nil, !hasMonth {
      point.day = nil
      end = offset
    }
    if readYear(afterMonth: hasMonth, in: text) || hasMonth {
      guard dayExists else { return nil }
      return
    }
    if readBareYear(after: first, in: text) { return }
    guard first == nil, readDayOfRange(in: text) else { return nil }
  }

  private var dayExists: Bool {
    guard let day = point.day, let month = point.month else { return true }
    return day <= Self.dayCounts[month - 1]
  }

  private static let dayCounts = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

  /// Whether the phrase is a date by itself.
  func isDate(at offset: Int, in text: Span<UInt8>) -> Bool {
    if point.day != nil { return point.month != nil }
    guard point.year != nil else { return false }
    return hasSureYear || point.month != nil || DateYear.isFree(offset..<end, in: text)
  }

  /// Whether no number that counts something can look like the phrase.
  var isSure: Bool { hasSureYear || point.month != nil }

  /// Whether a range may run from this phrase to another.
  func canExtend(to last: DatePhrase) -> Bool {
    let (start, end) = (point, last.point)
    if start.day != nil { return end.day != nil && end.month != nil }
    if start.month != nil { return end.month != nil && end.day == nil && end.year != nil }
    return start.year != nil && end.year != nil && end.month == nil
  }

  // MARK: Parts

  private mutating func readDay(in text: Span<UInt8>) {
    guard let day = DateReader.number(at: end, in: text), day.count <= 2,
      (1...31).contains(day.value)
    else { return }
    point.day = day.value
    end = day.end
  }

  private mutating func readMonth(in text: Span<UInt8>) -> Bool {
    var start = text.spacesEnd(from: end)
    if point.day != nil, text.hasPrefix("เดือน", at: start) {
      start = text.spacesEnd(from: start + 15)
    }
    guard point.day != nil || start == end && !continuesAbbreviation(start, in: text),
      let month = DateWords.months.longestMatch(at: start, in: text)
        ?? DateWords.englishMonth(at: start, in: text)
    else { return false }
    point.month = month.value + 1
    end = month.end
    if point.day == nil { readDayAfterMonth(in: text) }
    return true
  }

  /// Reads the day of `August 23, 2024`, if a year follows.
  private mutating func readDayAfterMonth(in text: Span<UInt8>) {
    let start = text.spacesEnd(from: end)
    guard text.byte(at: end - 1).isASCIILetter, start > end,
      let day = DateReader.number(at: start, in: text), day.count <= 2,
      (1...31).contains(day.value),
      text.byte(at: day.end) == 0x2C,
      let year = DateReader.number(at: text.spacesEnd(from: day.end + 1), in: text), year.count == 4
    else { return }
    point.day = day.value
    end = day.end
  }

  /// Whether what begins at an offset belongs to an abbreviation before it: `อ.|ส.ค.`
  private func continuesAbbreviation(_ offset: Int, in text: Span<UInt8>) -> Bool {
    text.byte(at: offset - 1) == 0x2E && text.thaiLetter(before: offset - 1) != 0
  }

  /// Reads a year after a month, or an era and a year.
  private mutating func readYear(afterMonth: Bool, in text: Span<UInt8>) -> Bool {
    var start = afterMonth ? text.spacesEnd(from: end) : end
    if afterMonth, text.byte(at: start) == 0x2C { start = text.spacesEnd(from: start + 1) }
    var isStated = false
    if afterMonth, text.hasPrefix("ปี", at: start) {
      start = text.spacesEnd(from: start + 6)
      isStated = true
    }
    let stated = Self.era(at: start, in: text)
    if let stated { start = text.spacesEnd(from: stated.end) }
    guard afterMonth || stated != nil, let number = DateReader.number(at: start, in: text),
      !DateReader.continuesNumber(at: number.end, in: text),
      let year = DateYear(number, stated: stated?.era),
      isStated || stated != nil || number.count == 4
        || DateYear.mayFollowMonth(number, in: text)
    else { return false }
    point.year = year.common
    era = year.era
    end = number.end
    hasSureYear = true
    return true
  }

  /// Reads a year without an era: four digits, or two after ปี or as the end of a range of years.
  private mutating func readBareYear(after first: DatePhrase?, in text: Span<UInt8>) -> Bool {
    guard let number = DateReader.number(at: end, in: text),
      !DateReader.continuesNumber(at: number.end, in: text),
      let year = DateYear(number, stated: first?.statedEra(for: number))
    else { return false }
    let followsNoun = DateYear.followsYearNoun(end, in: text)
    let endsRange = first.map { $0.point.year != nil && $0.point.month == nil } ?? false
    guard number.count == 4 ? first == nil || endsRange : followsNoun || endsRange else {
      return false
    }
    if number.count == 2, DateYear.counts(number.end, in: text) { return false }
    point.year = year.common
    era = year.era
    end = number.end
    hasSureYear = followsNoun
    return true
  }

  /// The era of a first year, which one of two digits after it shares.
  private func statedEra(for number: DateReader.Number) -> EraDecision.Era? {
    number.count == 2 || era?.reason == .stated ? era?.era : nil
  }

  private mutating func readDayOfRange(in text: Span<UInt8>) -> Bool {
    readDay(in: text)
    return point.day != nil && !DateReader.continuesNumber(at: end, in: text)
  }

  /// The era that is stated at an offset: พ.ศ., perhaps with a space inside.
  static func era(
    at offset: Int, in text: Span<UInt8>
  ) -> (era: EraDecision.Era, end: Int)? {
    if let match = DateWords.eras.longestMatch(at: offset, in: text) {
      return (match.value == 0 ? .buddhist : .common, match.end)
    }
    for (spelling, era) in [("พ. ศ.", EraDecision.Era.buddhist), ("ค. ศ.", .common)]
      as [(StaticString, EraDecision.Era)]
    where text.hasPrefix(spelling, at: offset) {
      return (era, offset + spelling.utf8CodeUnitCount)
    }
    return nil
  }
}

extension DatePhrase {
  /// Reads `23/8/2567`, `23-08-2567`, `23.08.2567`, `23/8/67` or `2024-08-23`.
  private mutating func readNumericDate(in text: Span<UInt8>) -> Bool {
    guard let first = DateReader.number(at: end, in: text),
      case let sign = text.byte(at: first.end), [0x2D, 0x2E, 0x2F].contains(sign),
      let second = DateReader.number(at: first.end + 1, in: text), second.count <= 2,
      text.byte(at: second.end) == sign,
      let third = DateReader.number(at: second.end + 1, in: text),
      !DateReader.continuesNumber(at: third.end, in: text), text.byte(at: third.end) != sign
    else { return false }
    let isISO = first.count == 4 && sign == 0x2D && second.count == 2 && third.count == 2
    let (dayNumber, yearNumber) = isISO ? (third, first) : (first, third)
    guard dayNumber.count <= 2, yearNumber.count == 4 || sign == 0x2F && yearNumber.count == 2,
      let year = DateYear(yearNumber, stated: nil), year.isUsual,
      (1...12).contains(second.value),
      (1...Self.dayCounts[second.value - 1]).contains(dayNumber.value)
    else { return false }
    point = DatePoint(year: year.common, month: second.value, day: dayNumber.value)
    era = year.era
    end = third.end
    return true
  }
}
