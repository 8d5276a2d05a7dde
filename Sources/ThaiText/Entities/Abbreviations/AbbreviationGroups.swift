/// Letters with a full stop after each: `พล.ต.อ.` has three groups.
struct AbbreviationGroups {
  /// The full stop of the first group.
  private let dot: Int
  /// Where each group begins, and at last where the last one ends, as distances from `dot`: an
  /// array would be allocated for each full stop of a text.
  private var bounds = SIMD16<Int16>()
  /// One bit for each group that is a single letter.
  private var singles: UInt16 = 0
  private(set) var count = 1
  /// Where one or two letters without a full stop after the last group end: `พ.ร.บ`.
  private(set) var openEnd: Int?
  /// What the first group is about, if the table has all of its letters by themselves.
  private(set) var categoryOfFirst: AbbreviationTable.Category?

  /// More groups than any abbreviations in a row have.
  static let limit = 12
  /// No group of the table has more letters.
  static let longestGroup = 6

  /// The groups whose first full stop is at `dot`, or `nil` if no abbreviation may begin there.
  init?(around dot: Int, floor: Int, in text: Span<UInt8>) {
    self.dot = dot
    bounds[1] = 1
    appendFollowing(in: text)
    guard let start = start(floor: floor, in: text) else { return nil }
    bounds[0] = Int16(truncatingIfNeeded: start - dot)
    if AbbreviationShape.isSingle(start..<dot, in: text) { singles |= 1 }
  }

  /// A group; each begins where the one before it ends.
  subscript(index: Int) -> Range<Int> {
    dot + Int(bounds[index])..<dot + Int(bounds[index + 1])
  }

  func isSingle(_ index: Int) -> Bool { singles >> UInt16(index) & 1 == 1 }

  private var end: Int { dot + Int(bounds[count]) }

  private mutating func appendFollowing(in text: Span<UInt8>) {
    while count < Self.limit {
      let start = end
      let end = text.thaiLettersEnd(from: start, limit: Self.longestGroup + 1)
      guard end > start else { return }
      guard text.byte(at: end) == ASCII.fullStop else {
        if end <= start + 6 { openEnd = end }
        return
      }
      let isSingle = AbbreviationShape.isSingle(start..<end, in: text)
      guard isSingle || AbbreviationShape.isConsonants(start..<end, in: text),
        end <= start + 9 || BundledTables.abbreviations.contains(start..<end + 1, in: text)
      else { return }
      if isSingle { singles |= 1 << UInt16(count) }
      count += 1
      bounds[count] = Int16(truncatingIfNeeded: end + 1 - dot)
    }
  }
}

extension AbbreviationGroups {
  /// Where the first group begins.
  private mutating func start(floor: Int, in text: Span<UInt8>) -> Int? {
    // The name of a Latin letter may be longer than any group of the table.
    let limit = max(Self.longestGroup, BundledTables.letterNames.longest) + 1
    let letters = text.thaiLettersStart(before: dot, floor: floor, limit: limit)
    guard letters < dot else { return nil }
    let count = (dot - letters) / 3
    if count <= Self.longestGroup {
      categoryOfFirst = BundledTables.abbreviations.category(of: letters..<dot + 1, in: text)
      let hasShortEntry = categoryOfFirst != nil && !isEllipsis(in: text)
      if hasShortEntry || hasLongEntry(from: letters, in: text) { return letters }
    }
    let fits = count < limit && AbbreviationShape.fits(letters..<dot, in: text)
    if let known = knownStart(after: letters, floor: floor, in: text),
      !(fits && isOneConsonant(letters..<known, in: text))
    {
      return known
    }
    if fits { return mayBeUnknown(letters..<dot, in: text) ? letters : nil }
    return unknownStart(after: letters, floor: floor, in: text)
  }

  /// Whether letters are one consonant, which is no word but for ณ: of คสดช. the letters สดช. are no
  /// abbreviation.
  private func isOneConsonant(_ letters: Range<Int>, in text: Span<UInt8>) -> Bool {
    letters.count == 3 && text.thaiLetter(at: letters.lowerBound) != "ณ"
  }

  /// Whether all the letters before a full stop are an abbreviation that is not in the table.
  private func mayBeUnknown(_ letters: Range<Int>, in text: Span<UInt8>) -> Bool {
    !isEllipsis(in: text) && !BundledTables.notAbbreviations.contains(letters, in: text)
  }

  /// Where an abbreviation of the table begins that follows other letters: `ประชุม|ครม.`
  private func knownStart(after letters: Int, floor: Int, in text: Span<UInt8>) -> Int? {
    firstStart(after: letters, in: text) { start in
      if hasLongEntry(from: start, in: text) { return true }
      guard hasShortEntry(from: start, in: text) else { return false }
      let count = (dot - start) / 3
      if count >= 3 { return true }
      guard follows(start, floor: floor, in: text) else { return false }
      return count == 1
        ? text.thaiLetter(at: dot + 1) != .none
        : !BundledTables.notAbbreviations.contains(start..<dot, in: text)
    }
  }

  /// Where an abbreviation that is not in the table begins after other letters: two single letters
  /// or more, or three consonants or more after a word that abbreviations follow.
  private func unknownStart(after letters: Int, floor: Int, in text: Span<UInt8>) -> Int? {
    firstStart(after: letters, in: text) { start in
      let group = start..<dot
      let isGroup =
        AbbreviationShape.isSingle(group, in: text)
        ? count > 1 && isSingle(1)
        : group.count >= 9 && AbbreviationShape.isConsonants(group, in: text)
          && follows(start, floor: floor, in: text)
      return isGroup && mayBeUnknown(group, in: text)
    }
  }

  /// The first place inside the letters before the first full stop where a group may begin, and
  /// does.
  @inline(__always)
  private func firstStart(
    after letters: Int, in text: Span<UInt8>, where isStart: (Int) -> Bool
  ) -> Int? {
    var start = max(letters + 3, dot - 3 * Self.longestGroup)
    while start < dot {
      if AbbreviationShape.allowsStart(at: start, in: text), isStart(start) { return start }
      start += 3
    }
    return nil
  }

  private func follows(_ start: Int, floor: Int, in text: Span<UInt8>) -> Bool {
    BundledTables.wordsBeforeAbbreviations.hasWord(endingAt: start, floor: floor, in: text)
  }

  private func hasShortEntry(from start: Int, in text: Span<UInt8>) -> Bool {
    BundledTables.abbreviations.contains(start..<dot + 1, in: text) && !isEllipsis(in: text)
  }

  /// Whether the table has an abbreviation of several groups that begins at an offset.
  private func hasLongEntry(from start: Int, in text: Span<UInt8>) -> Bool {
    let table = BundledTables.abbreviations
    if count > 1, let end = table.longestEnd(from: start, upTo: end, in: text), end > dot + 1 {
      return true
    }
    return openEnd.map { table.contains(addingFullStopTo: start..<$0, in: text) } ?? false
  }

  private func isEllipsis(in text: Span<UInt8>) -> Bool {
    count == 1 && text.byte(at: dot + 1) == ASCII.fullStop
  }
}
