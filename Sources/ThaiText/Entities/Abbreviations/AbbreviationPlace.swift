/// An abbreviation in a text, and what stands around it.
struct AbbreviationPlace {
  let range: Range<Int>
  /// What follows the abbreviation, behind spaces.
  let next: Int
  /// Where what stands before it ends, without spaces.
  let previous: Int

  /// In bytes: some words, and never the whole of a long line.
  private static let reach = 72

  init(_ range: Range<Int>, in text: Span<UInt8>) {
    self.range = range
    next = text.spacesEnd(from: range.upperBound)
    previous = text.plainSpacesStart(before: range.lowerBound)
  }

  func meets(
    _ condition: AbbreviationContexts.Condition, in text: Span<UInt8>,
    _ lists: AbbreviationContexts.Lists
  ) -> Bool {
    switch condition {
    case .after(let list): lists[list].longestEnd(from: next, in: text) != nil
    case .name(let list): isName(at: next, of: lists[list], in: text)
    case .before(let list): lists[list].hasWord(endingAt: previous, floor: 0, in: text)
    case .near(let list): isNear(lists[list], in: text)
    case .numberAfter(let most): number(at: next, in: text).map { $0 <= most } ?? false
    case .numberBefore: text.hasDigit(before: previous)
    case .letterAfter: text.thaiLetter(at: next) != .none
    case .placeAfter: isName(at: next, of: BundledTables.places, in: text)
    case .weekday: Weekdays.areBeside(range, in: text)
    }
  }

  private func number(at offset: Int, in text: Span<UInt8>) -> Int? {
    var value: Int?
    var place = offset
    while let digit = text.digit(at: place), value ?? 0 < 100_000 {
      value = 10 * (value ?? 0) + digit.value
      place += digit.size
    }
    return value
  }

  /// Whether the Thai letters there are a name, with nothing behind it.
  private func isName(at offset: Int, of names: WordSet, in text: Span<UInt8>) -> Bool {
    guard let end = names.longestEnd(from: offset, in: text) else { return false }
    return text.thaiLetter(at: end) == .none
  }

  private func isNear(_ words: WordSet, in text: Span<UInt8>) -> Bool {
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < Self.reach, !text[start - 1].isASCIINewline {
      start -= 1
    }
    let end = min(text.count, range.upperBound + Self.reach)
    return Self.has(words, in: start..<range.lowerBound, of: text)
      || Self.has(words, in: range.upperBound..<end, of: text)
  }

  /// Whether a word begins and ends in a piece of a line.
  private static func has(_ words: WordSet, in piece: Range<Int>, of text: Span<UInt8>) -> Bool {
    for offset in piece {
      if text[offset].isASCIINewline { return false }
      guard text[offset] == ThaiScalar.firstByte,
        let end = words.longestEnd(from: offset, in: text), end <= piece.upperBound,
        text[end - 1] != ASCII.fullStop || text.isWholeAbbreviation(offset..<end)
      else { continue }
      return true
    }
    return false
  }
}

extension Span<UInt8> {
  /// Where the spaces begin that end at an offset.
  func plainSpacesStart(before offset: Int) -> Int {
    var start = offset
    while start > 0, self[start - 1] == ASCII.space { start -= 1 }
    return start
  }

  /// Whether an abbreviation is none of the middle of a longer one: `ต.` is not in `ต.ค.`
  func isWholeAbbreviation(_ range: Range<Int>) -> Bool {
    byte(at: range.lowerBound - 1) != ASCII.fullStop
      && thaiLetter(before: range.lowerBound) == .none
      && !(thaiLetter(at: range.upperBound) != .none
        && byte(at: range.upperBound + 3) == ASCII.fullStop)
  }
}
