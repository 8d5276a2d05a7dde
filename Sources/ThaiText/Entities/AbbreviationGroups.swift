/// Letters with a full stop after each: `พล.ต.อ.` has three groups.
struct AbbreviationGroups {
  /// Not empty; each begins where the one before it ends.
  private(set) var ranges: [Range<Int>] = []
  /// Where one or two letters without a full stop after the last group end: `พ.ร.บ`.
  private(set) var openEnd: Int?

  /// More groups than any abbreviations in a row have.
  static let limit = 12
  static let longestGroup = 6

  private var table: AbbreviationTable { BundledTables.abbreviations }

  /// The groups whose first full stop is at `dot`, or `nil` if no abbreviation may begin there.
  init?(around dot: Int, floor: Int, in text: Span<UInt8>) {
    appendFollowing(dot, in: text)
    guard let start = start(before: dot, floor: floor, in: text) else { return nil }
    ranges.insert(start..<dot + 1, at: 0)
  }

  private mutating func appendFollowing(_ dot: Int, in text: Span<UInt8>) {
    var start = dot + 1
    while ranges.count < Self.limit - 1 {
      let end = text.thaiLettersEnd(from: start, limit: Self.longestGroup + 1)
      guard end > start else { return }
      guard text.byte(at: end) == ASCII.fullStop else {
        if end <= start + 6 { openEnd = end }
        return
      }
      guard AbbreviationShape.fits(start..<end, in: text),
        end <= start + 9 || table.contains(start..<end + 1, in: text)
      else { return }
      ranges.append(start..<end + 1)
      start = end + 1
    }
  }

  /// Where the first group begins.
  private func start(before dot: Int, floor: Int, in text: Span<UInt8>) -> Int? {
    let limit = 24
    let letters = text.thaiLettersStart(before: dot, floor: floor, limit: limit)
    guard letters < dot else { return nil }
    if hasEntry(from: letters, through: dot, in: text) { return letters }
    if let known = knownStart(after: letters, before: dot, in: text) { return known }
    let isWhole = (dot - letters) / 3 < limit
    if isWhole, AbbreviationShape.fits(letters..<dot, in: text) {
      return mayBeUnknown(letters..<dot, in: text) ? letters : nil
    }
    return unknownStart(after: letters, before: dot, in: text)
  }

  /// Whether all the letters before a full stop are an abbreviation that is not in the table.
  private func mayBeUnknown(_ letters: Range<Int>, in text: Span<UInt8>) -> Bool {
    !isEllipsis(at: letters.upperBound, in: text)
      && !BundledTables.notAbbreviations.contains(letters, in: text)
  }

  /// Where an abbreviation of the table begins that follows other letters: `ประชุม|ครม.`
  private func knownStart(after floor: Int, before dot: Int, in text: Span<UInt8>) -> Int? {
    starts(after: floor, before: dot, in: text).first { start in
      if hasLongEntry(from: start, in: text) { return true }
      guard hasEntry(from: start, through: dot, in: text) else { return false }
      let count = (dot - start) / 3
      if count >= 3 { return true }
      guard follows(start, floor: floor, in: text) else { return false }
      return count == 1
        ? text.thaiLetter(at: dot + 1) != 0
        : !BundledTables.notAbbreviations.contains(start..<dot, in: text)
    }
  }

  /// Where an abbreviation that is not in the table begins after other letters: two single letters
  /// or more, or three consonants or more after a word that abbreviations follow.
  private func unknownStart(after floor: Int, before dot: Int, in text: Span<UInt8>) -> Int? {
    starts(after: floor, before: dot, in: text).first { start in
      let letters = start..<dot
      guard AbbreviationShape.fits(letters, in: text), mayBeUnknown(letters, in: text) else {
        return false
      }
      if AbbreviationShape.isSingle(letters, in: text) {
        return ranges.first.map { AbbreviationShape.isSingle($0, in: text) } ?? false
      }
      return letters.count >= 9 && follows(start, floor: floor, in: text)
    }
  }

  /// The places inside letters where a group may begin, the longest group first.
  private func starts(
    after floor: Int, before dot: Int, in text: Span<UInt8>
  ) -> [Int] {
    stride(from: max(floor + 3, dot - 3 * Self.longestGroup), to: dot, by: 3)
      .filter { AbbreviationShape.allowsStart(at: $0, in: text) }
  }

  private func follows(_ start: Int, floor: Int, in text: Span<UInt8>) -> Bool {
    BundledTables.wordsBeforeAbbreviations.hasWord(endingAt: start, floor: floor, in: text)
  }

  /// Whether the table has the group whose full stop is at `dot`, alone or with those after it.
  private func hasEntry(from start: Int, through dot: Int, in text: Span<UInt8>) -> Bool {
    hasLongEntry(from: start, in: text)
      || !isEllipsis(at: dot, in: text) && table.contains(start..<dot + 1, in: text)
  }

  /// Whether the table has an abbreviation of several groups that begins at `start`.
  private func hasLongEntry(from start: Int, in text: Span<UInt8>) -> Bool {
    if let openEnd, table.containsAddingFullStop(start..<openEnd, in: text) { return true }
    return ranges.prefix(table.groupLimit - 1).contains { group in
      table.contains(start..<group.upperBound, in: text)
    }
  }

  private func isEllipsis(at dot: Int, in text: Span<UInt8>) -> Bool {
    ranges.isEmpty && text.byte(at: dot + 1) == ASCII.fullStop
  }
}
