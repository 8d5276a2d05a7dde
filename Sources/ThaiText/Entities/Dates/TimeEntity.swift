/// Times of day and ranges of them: `14.30 น.`, `09.00 - 12.00 น.`, `14:30`.
///
/// A full stop between two numbers makes a time only with `น.` or `นาฬิกา` after it, or `เวลา`
/// before it; a colon always does if the hour has two digits.
enum TimeEntity {
  static func match(at offset: Int, in text: Span<UInt8>) -> DateMatch? {
    guard let first = Clock(at: offset, in: text) else { return nil }
    if let start = DateReader.rangeEnd(after: first.end, in: text),
      let second = Clock(at: start, in: text),
      first.isMarked || second.isMarked || first.isCertain
        || first.hasMinutes && second.hasMinutes && follows(offset, in: text)
    {
      return match(offset..<second.end, first.point, second.point)
    }
    guard first.isMarked || first.isCertain || first.hasMinutes && follows(offset, in: text) else {
      return nil
    }
    return match(offset..<first.end, first.point, nil)
  }

  private static func match(_ range: Range<Int>, _ start: DatePoint, _ end: DatePoint?) -> DateMatch
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
      && !text.hasPrefix("ระยะ", at: end - 24)
  }

  /// A time as it is written.
  private struct Clock {
    var point: DatePoint
    var end: Int
    /// Whether น. or นาฬิกา follows.
    var isMarked: Bool
    var hasMinutes: Bool
    /// Whether it cannot be a number: two digits, a colon, two digits.
    var isCertain: Bool

    init?(at offset: Int, in text: Span<UInt8>) {
      guard let hour = DateReader.number(at: offset, in: text), hour.count <= 2, hour.value <= 24
      else { return nil }
      let minute = Self.minute(after: hour.end, in: text)
      let digitsEnd = minute?.end ?? hour.end
      guard !DateReader.continuesNumber(at: digitsEnd, in: text),
        hour.value < 24 || minute?.value ?? 0 == 0
      else { return nil }
      point = DatePoint(hour: hour.value, minute: minute?.value ?? 0)
      let mark = Self.markEnd(after: digitsEnd, in: text)
      end = mark ?? digitsEnd
      isMarked = mark != nil
      hasMinutes = minute != nil
      isCertain = minute != nil && hour.count == 2 && text.byte(at: hour.end) == ASCII.colon
    }

    /// The two digits after a full stop or a colon.
    private static func minute(after end: Int, in text: Span<UInt8>) -> DateReader.Number? {
      guard [ASCII.fullStop, ASCII.colon].contains(text.byte(at: end)),
        let minute = DateReader.number(at: end + 1, in: text), minute.count == 2, minute.value < 60
      else { return nil }
      return minute
    }

    private static func markEnd(after offset: Int, in text: Span<UInt8>) -> Int? {
      let start = text.spacesEnd(from: offset)
      if text.hasPrefix("นาฬิกา", at: start) { return start + 18 }
      guard text.thaiLetter(at: start) == "น", text.thaiLetter(at: start + 3) == .none else {
        return nil
      }
      guard text.byte(at: start + 3) == ASCII.fullStop else { return start + 3 }
      // น.ส. after a number is a title.
      let isLonger =
        text.thaiLetter(at: start + 4) != .none && text.byte(at: start + 7) == ASCII.fullStop
      return isLonger ? nil : start + 4
    }
  }
}
