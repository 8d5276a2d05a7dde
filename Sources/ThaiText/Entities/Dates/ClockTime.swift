/// A time of day as it is written.
struct ClockTime {
  private(set) var point: DateSpan.Point
  private(set) var end: Int
  /// Whether น., นาฬิกา, ทุ่ม or another word tells that it is a time.
  private(set) var isMarked = false
  private(set) var hasMinutes = false
  /// Whether it cannot be a number: two digits, a colon, two digits.
  private(set) var isCertain = false
  /// What the hours are counted in.
  private var unit: HourUnit?

  /// - Parameter endsRange: Whether the beginning of a range stands before, so that less tells that
  ///   it is a time.
  init?(at offset: Int, endsRange: Bool = false, in text: Span<UInt8>) {
    point = DateSpan.Point(hour: 0, minute: 0)
    end = offset
    let isRead =
      text.digit(at: offset) != nil
      ? readDigits(in: text) : readWords(endsRange: endsRange, in: text)
    guard isRead else { return nil }
  }

  /// The time of a bare number that begins a range, in the unit of the end: the 2 of `2 - 3 ทุ่ม`.
  func point(before last: ClockTime) -> DateSpan.Point? {
    guard let unit = last.unit, !hasMinutes, let hour = point.hour else { return point }
    guard let hour = unit.hour(hour) else { return nil }
    return DateSpan.Point(hour: hour, minute: 0)
  }

  /// Reads `Z` or `+07:00`.
  mutating func readZone(takesHyphen: Bool, in text: Span<UInt8>) {
    guard let zone = ISODateTime.zone(at: end, takesHyphen: takesHyphen, in: text) else { return }
    point.utcOffset = zone.minutes
    end = zone.end
  }
}

// MARK: - Digits

extension ClockTime {
  private mutating func readDigits(in text: Span<UInt8>) -> Bool {
    guard let hour = DateReader.digits(at: end, in: text), hour.count <= 2, hour.value <= 24 else {
      return false
    }
    let start = end
    point.hour = hour.value
    end = hour.end
    readMinutes(in: text)
    guard !DateReader.continuesNumber(at: end, in: text) || hasMark(in: text),
      hour.value < 24 || (point.minute, point.second ?? 0) == (0, 0)
    else { return false }
    isCertain = hasMinutes && hour.count == 2 && text.byte(at: hour.end) == ASCII.colon
    if isCertain { readZone(takesHyphen: false, in: text) }
    return readMark(after: start, in: text)
  }

  /// Reads two digits after a full stop or a colon, and the seconds after the same sign.
  private mutating func readMinutes(in text: Span<UInt8>) {
    let sign = text.byte(at: end)
    guard sign == ASCII.fullStop || sign == ASCII.colon,
      let minute = Self.sixtieth(at: end + 1, in: text)
    else { return }
    point.minute = minute.value
    end = minute.end
    hasMinutes = true
    guard text.byte(at: end) == sign, let second = Self.sixtieth(at: end + 1, in: text) else {
      return
    }
    point.second = second.value
    end = second.end
    readFraction(in: text)
  }

  private mutating func readFraction(in text: Span<UInt8>) {
    guard [ASCII.fullStop, ASCII.comma].contains(text.byte(at: end)) else { return }
    let digits = text.digitsEnd(from: end + 1)
    if digits > end + 1, digits <= end + 10 { end = digits }
  }

  private static func sixtieth(at offset: Int, in text: Span<UInt8>) -> DateReader.Number? {
    guard let number = DateReader.digits(at: offset, in: text), number.count == 2,
      number.value < 60
    else { return nil }
    return number
  }

  /// Whether AM or PM stands directly behind the digits.
  private func hasMark(in text: Span<UInt8>) -> Bool {
    halfDay(at: end, in: text) != nil || text.byte(at: end) == UInt8(ascii: "Z") && hasMinutes
  }

  /// Reads what tells that the digits are a time. Returns whether they may be one.
  private mutating func readMark(after start: Int, in text: Span<UInt8>) -> Bool {
    let next = text.spacesEnd(from: end)
    if let half = halfDay(at: next, in: text) {
      guard let hour = point.hour, hour > 0 || half.value == 0 else { return true }
      if half.value == 1, hour < 12 { point.hour = hour + 12 }
      if half.value == 0, hour == 12 { point.hour = 0 }
      (end, isMarked) = (half.end, true)
    } else if text.hasPrefix("นาฬิกา", at: next) {
      (end, isMarked) = (next + 18, true)
      if !hasMinutes { readMinutesInWords(in: text) }
    } else if let hours = Self.hourLetterEnd(at: next, in: text) {
      (end, isMarked) = (hours, true)
    } else if !hasMinutes {
      return readUnit(at: next, isWritten: false, in: text)
    }
    return true
  }

  private func halfDay(at offset: Int, in text: Span<UInt8>) -> (value: Int, end: Int)? {
    guard let half = DateWords.halfDays.longestMatch(at: offset, in: text),
      !text.byte(at: half.end).isASCIIAlphanumeric, !text.hasPrefix("คืน", at: half.end),
      !text.hasPrefix("วัน", at: half.end)
    else { return nil }
    return half
  }

  /// Where น or น. ends; น.ส. after a number is a title.
  private static func hourLetterEnd(at start: Int, in text: Span<UInt8>) -> Int? {
    guard text.thaiLetter(at: start) == "น", text.thaiLetter(at: start + 3) == .none else {
      return nil
    }
    guard text.byte(at: start + 3) == ASCII.fullStop else { return start + 3 }
    let isLonger =
      text.thaiLetter(at: start + 4) != .none && text.byte(at: start + 7) == ASCII.fullStop
    return isLonger ? nil : start + 4
  }
}

// MARK: - Words

extension ClockTime {
  /// What hours are counted in: `โมงเช้า`, `โมงเย็น`, `โมง`, `ทุ่ม`, or the prefixes `ตี` and `บ่าย`.
  fileprivate enum HourUnit: Int {
    case morning, evening, day, night, smallHours, afternoon

    /// The hour of the day.
    func hour(_ count: Int) -> Int? {
      switch (self, count) {
      case (.morning, 1...5), (.morning, 12): count % 12 + 6
      case (.morning, 6...11), (.smallHours, 1...6), (.day, 6...12): count
      case (.evening, 1...6), (.day, 1...5), (.afternoon, 1...6): count + 12
      case (.night, 1...5): count + 18
      case (.night, 6): 0
      default: nil
      }
    }
  }

  private mutating func readWords(endsRange: Bool, in text: Span<UInt8>) -> Bool {
    let isFree = endsRange || Self.mayFollow(end, in: text)
    if let name = DateWords.hourNames.longestMatch(at: end, in: text) {
      return readName(name, isFree: isFree, endsRange: endsRange, in: text)
    }
    if DateWords.notHours.longestEnd(from: end, in: text) != nil { return false }
    if let prefix = DateWords.hourPrefixes.longestMatch(at: end, in: text) {
      guard isFree || prefix.value == 1 else { return false }
      return readPrefixed(prefix, in: text)
    }
    guard let hour = DateReader.number(at: end, in: text), hour.value <= 24 else { return false }
    point.hour = hour.value
    end = hour.end
    let next = text.spacesEnd(from: end)
    guard text.hasPrefix("นาฬิกา", at: next) else {
      return readUnit(at: next, isWritten: true, in: text) && isMarked
    }
    (end, isMarked) = (next + 18, true)
    readMinutesInWords(in: text)
    return hour.value < 24
  }

  /// Whether an hour by name may begin at an offset: behind a space or sign, or one of some words.
  private static func mayFollow(_ offset: Int, in text: Span<UInt8>) -> Bool {
    text.thaiLetter(before: offset) == .none
      || DateWords.beforeHours.hasWord(endingAt: offset, floor: 0, in: text)
  }

  /// Reads เที่ยงคืน, เที่ยงวัน or เที่ยง.
  private mutating func readName(
    _ name: (value: Int, end: Int), isFree: Bool, endsRange: Bool, in text: Span<UInt8>
  ) -> Bool {
    let bare = end + 18
    let start = end
    guard DateWords.notHours.longestEnd(from: start, in: text) == nil else { return false }
    point.hour = name.value == 0 ? 0 : 12
    // วัน may begin the next word: เที่ยง|วันนี้.
    let isLonger = name.value == 1 && name.end > bare && text.thaiLetter(at: name.end) != .none
    end = isLonger ? bare : name.end
    isMarked = true
    if Self.ends(with: "ก่อน", before: start, in: text) { return name.value == 0 || isFree }
    let hasHalf = text.hasPrefix("ครึ่ง", at: text.spacesEnd(from: end))
    readMinutesInWords(in: text)
    if name.value == 0 || hasHalf { return name.value == 0 || isFree }
    if name.end > bare { return isFree }
    return endsRange && text.thaiLetter(at: end) == .none
      || ["ตอน", "เวลา", "ช่วง"].contains { Self.ends(with: $0, before: start, in: text) }
  }

  private static func ends(with word: String, before end: Int, in text: Span<UInt8>) -> Bool {
    let start = DateReader.spacesStart(before: end, in: text) - word.utf8.count
    return zip(word.utf8, start...).allSatisfy { text.byte(at: $1) == $0 }
  }

  /// Reads the number after ตี or บ่าย, and โมง after it.
  private mutating func readPrefixed(
    _ prefix: (value: Int, end: Int), in text: Span<UInt8>
  ) -> Bool {
    let unit: HourUnit = prefix.value == 0 ? .smallHours : .afternoon
    self.unit = unit
    isMarked = true
    let start = text.spacesEnd(from: prefix.end)
    if unit == .afternoon, text.hasPrefix("โมง", at: start) {
      (point.hour, end) = (13, start + 9)
      readMinutesInWords(in: text)
      return true
    }
    guard let number = DateReader.number(at: start, in: text), let hour = unit.hour(number.value),
      number.isWritten || !DateReader.continuesNumber(at: number.end, in: text)
    else { return false }
    point.hour = hour
    end = number.end
    let next = text.spacesEnd(from: end)
    if unit == .afternoon, text.hasPrefix("โมง", at: next) {
      end = next + 9
    } else if DateYear.counts(number.end, in: text) {
      return false
    } else if !number.isWritten, text.thaiLetter(at: number.end) != .none,
      !text.hasPrefix("ครึ่ง", at: number.end)
    {
      return false
    }
    readMinutesInWords(in: text)
    return true
  }

  /// Reads the unit of the hours that were read; returns whether they may be hours.
  private mutating func readUnit(at offset: Int, isWritten: Bool, in text: Span<UInt8>) -> Bool {
    guard let match = DateWords.hourUnits.longestMatch(at: offset, in: text),
      DateWords.notHours.longestEnd(from: offset, in: text) == nil
    else { return true }
    var (unit, end) = (HourUnit(rawValue: match.value), match.end)
    // โมง and the part of the day may have a space between.
    if unit == .day {
      let next = text.spacesEnd(from: end)
      for (word, other) in [("เช้า", HourUnit.morning), ("เย็น", .evening), ("บ่าย", .evening)]
        as [(StaticString, HourUnit)] where text.hasPrefix(word, at: next) && next > end
      {
        (unit, end) = (other, next + word.utf8CodeUnitCount)
      }
    }
    guard let unit, let hour = unit.hour(point.hour ?? 0) else { return !isWritten }
    point.hour = hour
    (self.unit, self.end, isMarked) = (unit, end, true)
    readMinutesInWords(in: text)
    return true
  }

  /// Reads ครึ่ง, `30 นาที 15 วินาที` or the two digits after hours.
  private mutating func readMinutesInWords(in text: Span<UInt8>) {
    let start = text.spacesEnd(from: end)
    if text.hasPrefix("ครึ่ง", at: start) {
      (point.minute, end, hasMinutes) = (30, start + 15, true)
      return
    }
    guard let minute = DateReader.number(at: start, in: text), minute.count <= 2,
      (1...59).contains(minute.value)
    else { return }
    let next = text.spacesEnd(from: minute.end)
    if text.hasPrefix("นาที", at: next) {
      (point.minute, end, hasMinutes) = (minute.value, next + 12, true)
      readSecondsInWords(in: text)
    } else if unit != nil, minute.count == 2, isAlone(minute, from: start, in: text) {
      (point.minute, end, hasMinutes) = (minute.value, minute.end, true)
    }
  }

  private mutating func readSecondsInWords(in text: Span<UInt8>) {
    let start = text.spacesEnd(from: end)
    guard let second = DateReader.number(at: start, in: text), (0...59).contains(second.value),
      case let next = text.spacesEnd(from: second.end), text.hasPrefix("วินาที", at: next)
    else { return }
    (point.second, end) = (second.value, next + 18)
  }

  /// Whether minutes without นาที count nothing: `สามทุ่มสี่สิบห้า`, `3 ทุ่ม 45`, but `3 ทุ่ม 45 คน`.
  private func isAlone(
    _ minute: DateReader.Number, from start: Int, in text: Span<UInt8>
  ) -> Bool {
    if DateYear.counts(minute.end, in: text) { return false }
    if DateReader.continuesNumber(at: minute.end, in: text) { return false }
    let next = text.spacesEnd(from: minute.end)
    return minute.isWritten && start == end || text.thaiLetter(at: next) == .none
  }
}
