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
      text.byte(at: day.end) == ASCII.comma,
      let year = DateReader.number(at: text.spacesEnd(from: day.end + 1), in: text), year.count == 4
    else { return }
    point.day = day.value
    end = day.end
  }

  /// Whether what begins at an offset belongs to an abbreviation before it: `อ.|ส.ค.`
  private func continuesAbbreviation(_ offset: Int, in text: Span<UInt8>) -> Bool {
    text.byte(at: offset - 1) == ASCII.fullStop && text.thaiLetter(before: offset - 1) != .none
  }

  /// Reads a year after a month, or an era and a year.
  private mutating func readYear(afterMonth: Bool, in text: Span<UInt8>) -> Bool {
    var start = afterMonth ? text.spacesEnd(from: end) : end
    if afterMonth, text.byte(at: start) == ASCII.comma { start = text.spacesEnd(from: start + 1) }
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
      case let sign = text.byte(at: first.end),
      [ASCII.hyphen, ASCII.fullStop, ASCII.slash].contains(sign),
      let second = DateReader.number(at: first.end + 1, in: text), second.count <= 2,
      text.byte(at: second.end) == sign,
      let third = DateReader.number(at: second.end + 1, in: text),
      !DateReader.continuesNumber(at: third.end, in: text), text.byte(at: third.end) != sign
    else { return false }
    let isISO = first.count == 4 && sign == ASCII.hyphen && second.count == 2 && third.count == 2
    let (dayNumber, yearNumber) = isISO ? (third, first) : (first, third)
    guard dayNumber.count <= 2,
      yearNumber.count == 4 || sign == ASCII.slash && yearNumber.count == 2,
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
