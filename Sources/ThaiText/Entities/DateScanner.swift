/// A date or time in a text.
package struct DateMatch: Hashable, Sendable {
  package var utf8Range: Range<Int>
  package var value: DateSpan
}

/// Finds the dates and times of a text: `18 - 22 สิงหาคม 2567`, `ก.ย. 67`, `พ.ศ. 2566`, `14.30 น.`
///
/// Digits, months and eras trigger; months may be English: `23 August 2024`. A match runs from the first number, month or era to the end,
/// with `น.` after a time. Other numbers are skipped with all their parts, so that neither
/// `1/2566` nor `02-109-2345` gives anything.
package enum DateScanner {
  /// The dates and times of a text, in order, not overlapping.
  ///
  /// - Parameter excluded: Ranges that hold no dates, in order, not overlapping.
  /// - Complexity: O(*n*) for *n* bytes.
  package static func matches(
    in text: Span<UInt8>, outside excluded: some Sequence<Range<Int>> = []
  ) -> [DateMatch] {
    var matches: [DateMatch] = []
    var start = 0
    for range in excluded {
      appendMatches(in: start..<range.lowerBound, of: text, to: &matches)
      start = range.upperBound
    }
    appendMatches(in: start..<text.count, of: text, to: &matches)
    return matches
  }

  private static func appendMatches(
    in range: Range<Int>, of text: Span<UInt8>, to matches: inout [DateMatch]
  ) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = text[offset]
      guard byte == 0xE0 || byte.isASCIIDigit || byte.isASCIICapital else {
        offset += 1
        continue
      }
      if let match = match(at: offset, in: text) {
        matches.append(match)
        offset = match.utf8Range.upperBound
      } else {
        offset = next(after: offset, in: text)
      }
    }
  }

  private static func match(at offset: Int, in text: Span<UInt8>) -> DateMatch? {
    if text.digit(at: offset) != nil {
      guard !continuesName(at: offset, in: text) else { return nil }
      return TimeEntity.match(at: offset, in: text) ?? DateEntity.match(at: offset, in: text)
    }
    guard mayBegin(text.thaiLetter(at: offset)) || text.byte(at: offset).isASCIICapital else {
      return nil
    }
    return DateEntity.match(at: offset, in: text)
  }

  /// Whether the digits belong to a name: `COVID-19`, `A4`, `โควิด-19`.
  private static func continuesName(at offset: Int, in text: Span<UInt8>) -> Bool {
    let before = text.byte(at: offset - 1)
    if before.isASCIILetter || before == 0x5F || before == 0x23 { return true }
    guard before == 0x2D || before == 0x2B || before == 0x2F || before == 0x2E else { return false }
    let second = text.byte(at: offset - 2)
    return second.isASCIIAlphanumeric || before == 0x2D && text.thaiLetter(before: offset - 1) != 0
  }

  /// The first letters of months and eras: ก ค ต ธ พ ม ส เ.
  private static func mayBegin(_ letter: UInt8) -> Bool {
    switch letter {
    case 0x01, 0x04, 0x15, 0x18, 0x1E, 0x21, 0x2A, 0x40: true
    default: false
    }
  }

  /// Where to go on after an offset at which nothing begins: behind a number, all parts of it.
  private static func next(after offset: Int, in text: Span<UInt8>) -> Int {
    var end = text.digitsEnd(from: offset)
    guard end > offset else { return offset + (text.thaiScalar(at: offset) == 0 ? 1 : 3) }
    while isJoint(text.byte(at: end)), case let next = text.digitsEnd(from: end + 1), next > end + 1
    {
      end = next
    }
    return end
  }

  /// - / : . , +
  private static func isJoint(_ byte: UInt8) -> Bool {
    (0x2B...0x2F).contains(byte) || byte == 0x3A
  }
}

/// Reads what dates and times are written with.
enum DateReader {
  /// A number of at most four digits without separators.
  struct Number {
    var value: Int
    var count: Int
    var end: Int
  }

  /// The number at an offset, if it is whole there: no digit, letter or fraction follows.
  static func number(at offset: Int, in text: Span<UInt8>) -> Number? {
    var number = Number(value: 0, count: 0, end: offset)
    while let digit = text.digit(at: number.end) {
      number.value = number.value * 10 + digit.value
      number.count += 1
      number.end += digit.size
      guard number.count <= 4 else { return nil }
    }
    return number.count > 0 ? number : nil
  }

  /// Whether more of a number follows an offset: a letter, `%`, or a sign and a digit.
  static func continuesNumber(at end: Int, in text: Span<UInt8>) -> Bool {
    let byte = text.byte(at: end)
    if byte.isASCIILetter || byte == 0x25 { return true }
    guard [0x2C, 0x2E, 0x3A, 0x2F].contains(byte) else { return false }
    return text.digit(at: end + 1) != nil
  }

  /// Where the later end of a range begins, if a dash or a word for *to* stands at an offset.
  static func rangeEnd(after offset: Int, in text: Span<UInt8>) -> Int? {
    let start = text.spacesEnd(from: offset)
    let end: Int
    if let dash = dashEnd(at: start, in: text) {
      end = dash
    } else if let word = DateWords.connectors.longestEnd(from: start, in: text) {
      end = word
    } else {
      return nil
    }
    return fillersEnd(from: text.spacesEnd(from: end), in: text)
  }

  /// Where words such as วันที่, เดือน and ปี that stand at an offset end.
  static func fillersEnd(from offset: Int, in text: Span<UInt8>) -> Int {
    var end = offset
    for _ in 0..<2 {
      guard let next = DateWords.fillers.longestEnd(from: end, in: text) else { break }
      end = text.spacesEnd(from: next)
    }
    return end
  }

  /// - ~ ‐ to ― −
  private static func dashEnd(at offset: Int, in text: Span<UInt8>) -> Int? {
    switch (text.byte(at: offset), text.byte(at: offset + 1), text.byte(at: offset + 2)) {
    case (0x2D, _, _), (0x7E, _, _): offset + 1
    case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92): offset + 3
    default: nil
    }
  }

  /// Where digits begin that end at an offset; at most four are looked at.
  static func digitsStart(before offset: Int, in text: Span<UInt8>) -> Int {
    var start = offset
    for _ in 0..<4 {
      guard let size = [1, 3].first(where: { text.digit(at: start - $0)?.size == $0 }) else {
        break
      }
      start -= size
    }
    return start
  }

  /// Where spaces begin that end at an offset; at most four are looked at.
  static func spacesStart(before offset: Int, in text: Span<UInt8>) -> Int {
    var start = offset
    for _ in 0..<4 {
      guard let size = (1...3).first(where: { text.spaceSize(at: start - $0) == $0 }) else { break }
      start -= size
    }
    return start
  }
}
