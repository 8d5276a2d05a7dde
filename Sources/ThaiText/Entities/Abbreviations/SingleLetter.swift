/// Whether a single letter with a full stop is an abbreviation where it stands.
enum SingleLetter {
  static func fits(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    let table = BundledTables.abbreviations
    guard let category = table.category(of: range, in: text) else { return false }
    if Weekdays.areBeside(range, in: text) { return true }
    if category == .unit { return followsNumber(range.lowerBound, in: text) }
    if text.digit(at: range.upperBound) != nil { return !isLabel(range, in: text) }
    if text.thaiLetter(at: range.upperBound) != .none { return !isLabel(range, in: text) }
    let next = text.spacesEnd(from: range.upperBound)
    if category == .title, beginsTitle(at: next, in: text) { return true }
    guard category == .place, next > range.upperBound, text.thaiLetter(at: next) != .none else {
      return category == .place && followsNumber(range.lowerBound, in: text)
    }
    return !text.isLineStart(range.lowerBound) && !isListLetter(range, in: text)
  }

  /// Whether another title with dots stands at an offset: `ศ. |นพ. มานพ`.
  private static func beginsTitle(at offset: Int, in text: Span<UInt8>) -> Bool {
    let limit = offset + 3 * AbbreviationGroups.longestGroup * 2
    let table = BundledTables.abbreviations
    guard let end = table.longestEnd(from: offset, upTo: min(limit, text.count), in: text) else {
      return false
    }
    return end > offset + 4 && table.category(of: offset..<end, in: text) == .title
  }

  /// Whether a number stands before an offset, perhaps with a space between.
  private static func followsNumber(_ offset: Int, in text: Span<UInt8>) -> Bool {
    text.hasDigit(before: offset)
      || text.spaceSize(at: offset - 1) == 1 && text.hasDigit(before: offset - 1)
  }

  /// ก. ข. ค. ง. at the start of a line count what follows.
  private static func isLabel(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    text.isLineStart(range.lowerBound) && isListLetter(range, in: text)
  }

  private static func isListLetter(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    text.thaiLetter(at: range.lowerBound).isListLetter
  }
}

extension ThaiScalar {
  /// One of ก to ง, which count the items of a list.
  var isListLetter: Bool {
    switch self {
    case "ก", "ข", "ฃ", "ค", "ฅ", "ฆ", "ง": true
    default: false
    }
  }
}
