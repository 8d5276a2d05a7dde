extension DatePhrase {
  /// Reads `23/8/2567`, `23-08-2567`, `23.08.2567`, `23/8/67` or `2024-08-23`.
  mutating func readNumericDate(in text: Span<UInt8>) -> Bool {
    guard let first = DateReader.digits(at: end, in: text),
      case let sign = text.byte(at: first.end),
      [ASCII.hyphen, ASCII.fullStop, ASCII.slash].contains(sign),
      let second = DateReader.digits(at: first.end + 1, in: text), second.count <= 2,
      text.byte(at: second.end) == sign,
      let third = DateReader.digits(at: second.end + 1, in: text),
      !DateReader.continuesNumber(at: third.end, in: text)
        || ISODateTime.timeMark(after: third.end, in: text),
      text.byte(at: third.end) != sign
    else { return false }
    let isISO =
      first.count == 4 && sign != ASCII.fullStop && second.count == 2 && third.count == 2
    let (dayNumber, yearNumber) = isISO ? (third, first) : (first, third)
    guard dayNumber.count <= 2,
      yearNumber.count == 4 || sign == ASCII.slash && yearNumber.count == 2,
      let year = DateYear(yearNumber, stated: nil), year.isUsual,
      DateCalendar.has(day: dayNumber.value, month: second.value, year: year.common)
    else { return false }
    point = DateSpan.Point(year: year.common, month: second.value, day: dayNumber.value)
    era = year.era
    end = third.end
    return true
  }
}
