/// A date or time in a text.
package struct DateMatch: Hashable, Sendable {
  package var utf8Range: Range<Int>
  package var value: DateSpan
}

/// Finds the dates and times of a text: `18 - 22 สิงหาคม 2567`, `ก.ย. 67`, `พ.ศ. 2566`, `14.30 น.`
///
/// Digits, months, eras, numbers in words and hours by name trigger; months may be English:
/// `23 August 2024`. A match runs from the first of them to the end, with `น.` after a time. Other numbers are skipped with all their parts, so that neither
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
      appendMatches(from: start, before: range.lowerBound, of: text, to: &matches)
      start = range.upperBound
    }
    appendMatches(from: start, before: text.count, of: text, to: &matches)
    return matches
  }

  private static func appendMatches(
    from start: Int, before end: Int, of text: Span<UInt8>, to matches: inout [DateMatch]
  ) {
    // A date may reach into what is excluded, but not into another date.
    var offset = max(start, matches.last?.utf8Range.upperBound ?? 0)
    while offset < end {
      let byte = text[offset]
      guard byte == ThaiScalar.firstByte || byte.isASCIIDigit || byte.isASCIICapital else {
        offset += 1
        continue
      }
      if let match = match(at: offset, in: text) {
        matches.append(match)
        offset = match.utf8Range.upperBound
        if let time = TimeEntity.match(afterISODate: offset, in: text) {
          matches.append(time)
          offset = time.utf8Range.upperBound
        }
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
    if text.byte(at: offset).isASCIICapital { return DateEntity.match(at: offset, in: text) }
    guard
      DateWords.beginnings.mayBegin(
        with: text.thaiScalar(at: offset), text.thaiScalar(at: offset + 3))
    else { return nil }
    return TimeEntity.match(at: offset, in: text) ?? DateEntity.match(at: offset, in: text)
  }

  /// Whether the digits belong to a name: `COVID-19`, `A4`, `โควิด-19`.
  private static func continuesName(at offset: Int, in text: Span<UInt8>) -> Bool {
    let before = text.byte(at: offset - 1)
    if before.isASCIILetter || before == ASCII.underscore || before == ASCII.numberSign {
      return true
    }
    guard
      before == ASCII.hyphen || before == ASCII.plus || before == ASCII.slash
        || before == ASCII.fullStop
    else { return false }
    let second = text.byte(at: offset - 2)
    return second.isASCIIAlphanumeric
      || before == ASCII.hyphen && text.thaiLetter(before: offset - 1) != .none
  }

  /// Where to go on after an offset at which nothing begins: behind a number, all parts of it.
  private static func next(after offset: Int, in text: Span<UInt8>) -> Int {
    var end = text.digitsEnd(from: offset)
    guard end > offset else { return offset + (text.thaiScalar(at: offset) == .none ? 1 : 3) }
    while isJoint(text.byte(at: end)), case let next = text.digitsEnd(from: end + 1), next > end + 1
    {
      end = next
    }
    return end
  }

  private static func isJoint(_ byte: UInt8) -> Bool {
    switch byte {
    case ASCII.plus, ASCII.comma, ASCII.hyphen, ASCII.fullStop, ASCII.slash, ASCII.colon: true
    default: false
    }
  }
}
