/// The month of a date, before its day or after it.
extension DatePhrase {
  mutating func readMonth(in text: Span<UInt8>) -> Bool {
    if point.day != nil, readJoinedMonth(in: text) || readUndottedMonth(in: text) { return true }
    var start = text.spacesEnd(from: end)
    if point.day != nil, text.hasPrefix("เดือน", at: start) {
      start = text.spacesEnd(from: start + 15)
    }
    guard point.day != nil || start == end && !continuesAbbreviation(start, in: text),
      let month = Self.month(at: start, in: text)
    else { return false }
    point.month = month.value + 1
    end = month.end
    if point.day == nil { readDayAfterMonth(in: text) }
    return true
  }

  /// The month, from 0 on, whose name or abbreviation stands at an offset.
  static func month(at offset: Int, in text: Span<UInt8>) -> (value: Int, end: Int)? {
    DateWords.months.longestMatch(at: offset, in: text)
      ?? DateWords.englishMonth(at: offset, in: text)
  }

  /// Reads the month of `22-ส.ค.-2563` and `22/สิงหาคม/63` with the sign after it, if a year
  /// follows.
  private mutating func readJoinedMonth(in text: Span<UInt8>) -> Bool {
    let sign = text.byte(at: end)
    guard sign == ASCII.hyphen || sign == ASCII.slash,
      let month = Self.month(at: end + 1, in: text), text.byte(at: month.end) == sign,
      let year = DateReader.digits(at: month.end + 1, in: text), year.count == 2 || year.count == 4,
      text.byte(at: year.end) != sign
    else { return false }
    point.month = month.value + 1
    end = month.end + 1
    return true
  }

  /// Reads the month of `22 สค 63`, which is one only between a day and a year.
  private mutating func readUndottedMonth(in text: Span<UInt8>) -> Bool {
    let start = text.spacesEnd(from: end)
    guard let month = DateWords.monthsBetween.longestMatch(at: start, in: text),
      let year = DateReader.digits(at: text.spacesEnd(from: month.end), in: text),
      year.count == 2 || year.count == 4, !DateReader.continuesNumber(at: year.end, in: text)
    else { return false }
    point.month = month.value + 1
    end = month.end
    return true
  }

  /// Reads the day of `มี.ค. 12, 2561` and `August 23 2024`, if a year of four digits follows.
  private mutating func readDayAfterMonth(in text: Span<UInt8>) {
    guard let day = Self.dayAfterMonth(at: text.spacesEnd(from: end), in: text),
      let (year, _) = Self.fullYear(after: day.end, in: text)
    else { return }
    let exists = DateCalendar.has(day: day.value, month: point.month ?? 1, year: year.common)
    if exists { point.day = day.value }
    end = day.end
  }

  /// A number at an offset that may be a day.
  static func dayAfterMonth(at offset: Int, in text: Span<UInt8>) -> DateReader.Number? {
    guard let day = DateReader.digits(at: offset, in: text), day.count <= 2,
      (1...31).contains(day.value)
    else { return nil }
    return day
  }

  /// The year of four digits, perhaps with its era, behind a comma or a space.
  static func fullYear(
    after day: Int, in text: Span<UInt8>
  ) -> (year: DateYear, end: Int)? {
    let comma = text.byte(at: day) == ASCII.comma ? day + 1 : day
    var start = text.spacesEnd(from: comma)
    guard start > day else { return nil }
    let stated = era(at: start, in: text)
    if let stated { start = text.spacesEnd(from: stated.end) }
    guard let number = DateReader.digits(at: start, in: text), number.count == 4,
      let year = DateYear(number, stated: stated?.era), year.isUsual,
      !DateReader.continuesNumber(at: number.end, in: text),
      !DateYear.counts(number.end, in: text)
    else { return nil }
    return (year, number.end)
  }

  /// Whether what begins at an offset belongs to an abbreviation before it: `อ.|ส.ค.`
  private func continuesAbbreviation(_ offset: Int, in text: Span<UInt8>) -> Bool {
    text.byte(at: offset - 1) == ASCII.fullStop && text.thaiLetter(before: offset - 1) != .none
  }
}
