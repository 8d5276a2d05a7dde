/// The time behind a date of ISO 8601: `2024-08-23T14:30:05+07:00`.
///
/// Date and time are two entities, and the `T` between them is a token of its own.
enum ISODateTime {
  /// Whether a `T` and two digits with a colon stand at the end of a date.
  static func timeMark(after date: Int, in text: Span<UInt8>) -> Bool {
    text.byte(at: date) == UInt8(ascii: "T") && text.byte(at: date + 1).isASCIIDigit
      && text.byte(at: date + 2).isASCIIDigit && text.byte(at: date + 3) == ASCII.colon
  }

  /// Appends the `T` behind a day, so that the digits beside it are no name such as `23T14`; returns
  /// its end.
  static func append(dayAt offset: Int, in text: Span<UInt8>, to spans: inout [TokenConstraint])
    -> Int?
  {
    guard text.byte(at: offset - 1) == ASCII.hyphen, timeMark(after: offset + 2, in: text),
      let date = DatePhrase(at: offset - 8, in: text), date.end == offset + 2
    else { return nil }
    spans.append(TokenConstraint(offset..<offset + 2, .number))
    spans.append(TokenConstraint(offset + 2..<offset + 3, .word))
    return offset + 3
  }

  /// Appends day, month and year of `15-Aug-2024`, which is no name of letters and digits; returns its
  /// end.
  static func append(
    joinedDayAt offset: Int, in text: Span<UInt8>, to spans: inout [TokenConstraint]
  )
    -> Int?
  {
    let day = text.digitsEnd(from: offset)
    guard text.byte(at: day) == ASCII.hyphen, text.byte(at: day + 1).isASCIICapital,
      let date = DatePhrase(at: offset, in: text), date.point.day != nil, date.point.year != nil
    else { return nil }
    var month = day + 1
    while text.byte(at: month).isASCIILetter { month += 1 }
    guard text.byte(at: month) == ASCII.hyphen, month < date.end else { return nil }
    spans.append(TokenConstraint(offset..<day, .number))
    spans.append(TokenConstraint(day + 1..<month, .word))
    spans.append(TokenConstraint(month + 1..<date.end, .number))
    return date.end
  }

  /// The difference to universal time in minutes, east of Greenwich above 0, that stands at an
  /// offset: `Z`, `+07:00`, `-0330`, `+07`.
  ///
  /// - Parameter takesHyphen: Whether a hyphen cannot be the dash of a range.
  static func zone(
    at offset: Int, takesHyphen: Bool, in text: Span<UInt8>
  ) -> (minutes: Int, end: Int)? {
    let sign = text.byte(at: offset)
    if sign == UInt8(ascii: "Z") {
      return text.byte(at: offset + 1).isASCIIAlphanumeric ? nil : (0, offset + 1)
    }
    guard sign == ASCII.plus || sign == ASCII.hyphen && takesHyphen,
      let hours = DateReader.digits(at: offset + 1, in: text)
    else { return nil }
    var (value, end) = (hours.count == 4 ? hours.value : hours.value * 100, hours.end)
    guard hours.count == 2 || hours.count == 4 else { return nil }
    if hours.count == 2, text.byte(at: end) == ASCII.colon,
      let minutes = DateReader.digits(at: end + 1, in: text), minutes.count == 2
    {
      value += minutes.value
      end = minutes.end
    }
    guard value <= 1400, value % 100 < 60, text.digit(at: end) == nil else { return nil }
    let minutes = value / 100 * 60 + value % 100
    return (sign == ASCII.hyphen ? -minutes : minutes, end)
  }
}
