/// Dates and ranges of dates.
///
/// | written | value |
/// |---|---|
/// | `23 สิงหาคม 2567`, `23 ส.ค.67`, `23/8/2567`, `ส.ค. 23, 2567`, `23-ส.ค.-67` | `2024-08-23` |
/// | `ยี่สิบสาม สิงหาคม สองพันห้าร้อยหกสิบเจ็ด` | `2024-08-23` |
/// | `18 - 22 สิงหาคม 2567` | `2024-08-18/2024-08-22` |
/// | `30 ธ.ค. - 2 ม.ค. 2568` | `2024-12-30/2025-01-02` |
/// | `สิงหาคม 2567` | `2024-08` |
/// | `พ.ศ. 2567`, `ค.ศ. 2024`, `2567`, `67` after ปี | `2024` |
/// | `2568 - 2569`, `2568/69` | `2025/2026` |
/// | `23 สิงหาคม` | `--08-23` |
/// | `3` of `วันที่ 3 และ 10 มิถุนายน 2567` | `2024-06-03` |
///
/// A day that does not exist is none: `29 ก.พ. 2566` is a month. A month without a day or a year is no
/// date. A number of four digits is a year of the Buddhist
/// Era from 2400 to 2650, of the Common Era from 1980 to 2100, unless the words around tell that
/// it counts or numbers something.
enum DateEntity {
  static func match(at offset: Int, in text: Span<UInt8>) -> DateMatch? {
    if let range = yearPair(at: offset, in: text) { return range }
    if let range = monthFirstRange(at: offset, in: text) { return range }
    guard let first = DatePhrase(at: offset, in: text) else { return nil }
    if let start = DateReader.rangeEnd(after: first.end, in: text),
      let second = DatePhrase(at: start, after: first, in: text), first.canExtend(to: second),
      first.isSure || second.isSure || DateYear.isFree(offset..<second.end, in: text),
      let range = match(offset..<second.end, from: first, to: second)
    {
      return range
    }
    if let day = listedDay(first, at: offset, in: text) { return day }
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
    guard !isAfter(start, end), start.exists, end.exists else { return nil }
    let value = DateSpan(start: start, end: end, era: second.era ?? first.era)
    return DateMatch(utf8Range: range, value: value)
  }

  /// A day in a list behind วันที่, whose month and year stand behind the last one.
  private static func listedDay(
    _ first: DatePhrase, at offset: Int, in text: Span<UInt8>
  ) -> DateMatch? {
    guard first.point.day != nil, first.point.month == nil,
      DateReader.isInListOfDays(offset, in: text)
    else { return nil }
    var end = first.end
    for _ in 0..<DateReader.longestListOfDays {
      guard let start = DateReader.listEnd(after: end, in: text),
        let next = DatePhrase(at: start, in: text), next.point.day != nil
      else { return nil }
      if next.point.month != nil {
        let point = first.point.completed(by: next.point)
        guard point.exists else { return nil }
        let value = DateSpan(start: point, end: nil, era: next.era)
        return DateMatch(utf8Range: offset..<first.end, value: value)
      }
      end = next.end
    }
    return nil
  }

  /// A range of days behind its month: `ส.ค. 18 - 22, 2567`.
  private static func monthFirstRange(at offset: Int, in text: Span<UInt8>) -> DateMatch? {
    guard text.digit(at: offset) == nil, let month = DatePhrase.month(at: offset, in: text),
      let first = DatePhrase.dayAfterMonth(at: text.spacesEnd(from: month.end), in: text),
      let start = DateReader.rangeEnd(after: first.end, in: text),
      let last = DatePhrase.dayAfterMonth(at: start, in: text), first.value < last.value,
      let (year, end) = DatePhrase.fullYear(after: last.end, in: text)
    else { return nil }
    let points = [first, last].map {
      DateSpan.Point(year: year.common, month: month.value + 1, day: $0.value)
    }
    guard points[1].exists else { return nil }
    let value = DateSpan(start: points[0], end: points[1], era: year.era)
    return DateMatch(utf8Range: offset..<end, value: value)
  }

  private static func isAfter(_ start: DateSpan.Point, _ end: DateSpan.Point) -> Bool {
    (start.year ?? 0, start.month ?? 0, start.day ?? 0)
      > (end.year ?? 0, end.month ?? 0, end.day ?? 0)
  }

  /// A year and the next one: `2566/67`, `พ.ศ. 2566/2567`, `64/65` after ปี.
  private static func yearPair(at offset: Int, in text: Span<UInt8>) -> DateMatch? {
    let stated = DatePhrase.era(at: offset, in: text)
    let start = stated.map { text.spacesEnd(from: $0.end) } ?? offset
    guard let first = DateReader.number(at: start, in: text),
      text.byte(at: first.end) == ASCII.slash,
      let second = DateReader.number(at: first.end + 1, in: text), follows(first, second),
      !DateReader.continuesNumber(at: second.end, in: text),
      let year = DateYear(first, stated: stated?.era),
      first.count == 4 || DateYear.followsYearNoun(offset, in: text)
    else { return nil }
    let value = DateSpan(
      start: DateSpan.Point(year: year.common), end: DateSpan.Point(year: year.common + 1),
      era: year.era)
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
