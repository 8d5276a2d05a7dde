/// A day, month or year as it is written, or the beginning of a range of them.
struct DatePhrase {
  var point = DateSpan.Point()
  var end: Int
  var era: DateSpan.EraDecision?
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
      guard point.exists else { return nil }
      return
    }
    if readBareYear(after: first, in: text) { return }
    guard first == nil, readDayOfRange(in: text) else { return nil }
  }

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
    if number.count == 2, number.isWritten || DateYear.counts(number.end, in: text) {
      return false
    }
    point.year = year.common
    era = year.era
    end = number.end
    hasSureYear = followsNoun
    return true
  }

  /// The era of a first year, which one of two digits after it shares.
  private func statedEra(for number: DateReader.Number) -> DateSpan.EraDecision.Era? {
    number.count == 2 || era?.reason == .stated ? era?.era : nil
  }

  private mutating func readDayOfRange(in text: Span<UInt8>) -> Bool {
    readDay(in: text)
    return point.day != nil && !DateReader.continuesNumber(at: end, in: text)
  }

  /// The era that is stated at an offset: พ.ศ., perhaps with a space inside.
  static func era(
    at offset: Int, in text: Span<UInt8>
  ) -> (era: DateSpan.EraDecision.Era, end: Int)? {
    if let match = DateWords.eras.longestMatch(at: offset, in: text) {
      return (match.value == 0 ? .buddhist : .common, match.end)
    }
    for (spelling, era) in [("พ. ศ.", DateSpan.EraDecision.Era.buddhist), ("ค. ศ.", .common)]
      as [(StaticString, DateSpan.EraDecision.Era)]
    where text.hasPrefix(spelling, at: offset) {
      return (era, offset + spelling.utf8CodeUnitCount)
    }
    return nil
  }
}
