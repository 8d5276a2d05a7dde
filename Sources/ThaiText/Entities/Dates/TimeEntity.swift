/// Times of day and ranges of them.
///
/// | written | value |
/// |---|---|
/// | `14.30 น.`, `14:30`, `14 นาฬิกา 30 นาที`, `2:30 PM` | `T14:30` |
/// | `14:30:05+07:00` | `T14:30:05+07:00` |
/// | `บ่าย 2 โมง`, `บ่ายสอง` | `T14:00` |
/// | `ตี 5`, `สองทุ่มครึ่ง`, `เที่ยงคืน` | `T05:00`, `T20:30`, `T00:00` |
/// | `09.00 - 12.00 น.`, `2 - 3 ทุ่ม` | `T09:00/T12:00`, `T20:00/T21:00` |
///
/// A full stop between two numbers makes a time only with `น.` or `นาฬิกา` after it, or `เวลา`
/// before it; a colon always does if the hour has two digits.
enum TimeEntity {
  static func match(at offset: Int, in text: Span<UInt8>) -> DateMatch? {
    guard let first = ClockTime(at: offset, in: text) else { return nil }
    let isTold = first.hasMinutes && follows(offset, in: text)
    if let start = DateReader.rangeEnd(after: first.end, in: text),
      let second = ClockTime(at: start, endsRange: true, in: text),
      first.isMarked || second.isMarked || first.isCertain || second.hasMinutes && isTold,
      let point = first.isMarked ? first.point : first.point(before: second)
    {
      return match(offset..<second.end, point, second.point)
    }
    guard first.isMarked || first.isCertain || isTold else { return nil }
    return match(offset..<first.end, first.point, nil)
  }

  /// The time behind the `T` at the end of a date.
  static func match(afterISODate end: Int, in text: Span<UInt8>) -> DateMatch? {
    guard ISODateTime.timeMark(after: end, in: text),
      var time = ClockTime(at: end + 1, in: text), time.isCertain
    else { return nil }
    time.readZone(takesHyphen: true, in: text)
    return match(end + 1..<time.end, time.point, nil)
  }

  private static func match(_ range: Range<Int>, _ start: DateSpan.Point, _ end: DateSpan.Point?)
    -> DateMatch
  {
    DateMatch(utf8Range: range, value: DateSpan(start: start, end: end, era: nil))
  }

  /// Whether เวลา stands before an offset, perhaps with a word for *about*.
  private static func follows(_ offset: Int, in text: Span<UInt8>) -> Bool {
    var end = DateReader.spacesStart(before: offset, in: text)
    if text.hasPrefix("ประมาณ", at: end - 18) {
      end = DateReader.spacesStart(before: end - 18, in: text)
    }
    return text.hasPrefix("เวลา", at: end - 12) && !text.hasPrefix("ใช้", at: end - 21)
      && !text.hasPrefix("ระยะ", at: end - 24) && !text.hasPrefix("ด้วย", at: end - 24)
  }
}
