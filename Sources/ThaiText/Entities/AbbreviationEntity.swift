/// Abbreviations with dots: `พ.ศ.`, `ครม.`, `พล.ต.อ.`, `ธ.ก.ส.`, `จ.`.
///
/// A full stop after Thai letters triggers. The groups (letters and a full stop) around it are
/// divided into abbreviations: the longest one of the table first; a chain of single letters that
/// is not in the table is one abbreviation (`ก.ช.ภ.`), a group of two to five consonants is one by
/// itself. So neighbours are cut: `รมว.|พม.`, `รศ.|ดร.`.
///
/// What is no abbreviation: a word before a full stop, which has vowels or is in the list of words
/// of consonants only; letters before an ellipsis; a single letter that labels a list, or that
/// stands where its meaning in the table does not fit.
enum AbbreviationEntity {
  /// Appends the abbreviations around a full stop, and the name after a title; returns where to go
  /// on, or `nil` if there is no abbreviation.
  static func append(dotAt dot: Int, in text: Span<UInt8>, to spans: inout [FixedSpan]) -> Int? {
    guard text.thaiLetter(before: dot) != 0,
      let groups = AbbreviationGroups(around: dot, floor: spans.floor, in: text)
    else { return nil }
    let count = spans.count
    AbbreviationDivider(groups, in: text).append(in: text, to: &spans)
    guard spans.count > count, let last = spans.last else { return nil }
    let end = last.utf8Range.upperBound
    guard BundledTables.abbreviations.category(of: last.utf8Range, in: text) == .title else {
      return end
    }
    return NameEntity.append(afterDottedTitle: end, in: text, to: &spans) ?? end
  }
}

/// Letters with a full stop after each: `พล.ต.อ.` has three groups.
struct AbbreviationGroups {
  /// Not empty; each begins where the one before it ends.
  private(set) var ranges: [Range<Int>] = []
  /// Whether the first group follows Thai letters directly.
  private(set) var isGlued = false

  /// More groups than any abbreviations in a row have.
  static let limit = 12
  static let longestGroup = 6

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
      guard end > start, text.byte(at: end) == 0x2E, AbbreviationShape.fits(start..<end, in: text)
      else { return }
      ranges.append(start..<end + 1)
      start = end + 1
    }
  }

  /// Where the first group begins.
  private mutating func start(before dot: Int, floor: Int, in text: Span<UInt8>) -> Int? {
    let limit = 24
    let letters = text.thaiLettersStart(before: dot, floor: floor, limit: limit)
    let isComplete = (dot - letters) / 3 < limit
    if isComplete, fitsAlone(letters..<dot, in: text) { return letters }
    isGlued = true
    return gluedStart(after: letters, before: dot, in: text)
  }

  /// Whether all letters before the full stop may be one group.
  private func fitsAlone(_ letters: Range<Int>, in text: Span<UInt8>) -> Bool {
    if hasEntry(from: letters.lowerBound, through: letters.upperBound, in: text) { return true }
    guard AbbreviationShape.fits(letters, in: text), !isEllipsis(at: letters.upperBound, in: text)
    else { return false }
    if ranges.isEmpty, BundledTables.notAbbreviations.contains(letters, in: text) { return false }
    return letters.count == 3
      || gluedStart(
        after: letters.lowerBound, before: letters.upperBound, in: text) == nil
  }

  /// Where an abbreviation begins that follows other letters: `ประชุม|ครม.`, `และ|พล.อ.`
  private func gluedStart(after floor: Int, before dot: Int, in text: Span<UInt8>) -> Int? {
    var start = max(floor, dot - 3 * Self.longestGroup)
    while start < dot {
      if start > floor, AbbreviationShape.allowsStart(at: start, in: text),
        isGluedAbbreviation(start..<dot, floor: floor, in: text)
      {
        return start
      }
      start += 3
    }
    return nil
  }

  private func isGluedAbbreviation(
    _ letters: Range<Int>, floor: Int, in text: Span<UInt8>
  ) -> Bool {
    let count = letters.count / 3
    if hasLongEntry(from: letters.lowerBound, in: text) { return true }
    guard AbbreviationShape.fits(letters, in: text), !isEllipsis(at: letters.upperBound, in: text)
    else { return false }
    if count == 1, let second = ranges.first, second.count == 4 { return true }
    if BundledTables.notAbbreviations.contains(letters, in: text) { return false }
    let isKnown = hasEntry(from: letters.lowerBound, through: letters.upperBound, in: text)
    if count >= 3, isKnown { return true }
    let follows = BundledTables.wordsBeforeAbbreviations.hasWord(
      endingAt: letters.lowerBound, floor: floor, in: text)
    return follows && (count > 2 || isKnown)
      && (count > 1 || text.thaiLetter(at: letters.upperBound + 1) != 0)
  }

  /// Whether the table has the group whose full stop is at `dot`, alone or with those after it.
  private func hasEntry(from start: Int, through dot: Int, in text: Span<UInt8>) -> Bool {
    let table = BundledTables.abbreviations
    return hasLongEntry(from: start, in: text)
      || !isEllipsis(at: dot, in: text) && table.contains(start..<dot + 1, in: text)
  }

  /// Whether the table has an abbreviation of several groups that begins at `start`.
  private func hasLongEntry(from start: Int, in text: Span<UInt8>) -> Bool {
    let table = BundledTables.abbreviations
    return ranges.prefix(table.groupLimit - 1).contains { group in
      table.contains(start..<group.upperBound, in: text)
    }
  }

  private func isEllipsis(at dot: Int, in text: Span<UInt8>) -> Bool {
    ranges.isEmpty && text.byte(at: dot + 1) == 0x2E
  }
}

/// What the letters of a group look like.
enum AbbreviationShape {
  /// Whether letters may be a group of an abbreviation nobody has listed: one to five consonants,
  /// the first of them perhaps with a leading vowel or one of ิ ี ึ ุ.
  static func fits(_ letters: Range<Int>, in text: Span<UInt8>) -> Bool {
    var offset = letters.lowerBound
    if ClusterRules.isLeadingVowel(text.thaiLetter(at: offset)), letters.count <= 9 { offset += 3 }
    var consonants = 0
    while offset < letters.upperBound {
      let letter = text.thaiLetter(at: offset)
      if ClusterRules.isConsonant(letter) {
        consonants += 1
      } else if consonants != 1 || !isShortMark(letter) || letters.count > 9 {
        return false
      }
      offset += 3
    }
    return consonants >= 1 && consonants <= 5
  }

  private static func isShortMark(_ letter: UInt8) -> Bool {
    letter == 0x34 || letter == 0x35 || letter == 0x36 || letter == 0x38  // ิ ี ึ ุ
  }

  /// Whether a Thai character cluster may begin at an offset inside letters.
  static func allowsStart(at offset: Int, in text: Span<UInt8>) -> Bool {
    ClusterRules.allowsBoundary(
      text.thaiLetter(at: offset - 6), text.thaiLetter(at: offset - 3),
      text.thaiLetter(at: offset), text.thaiLetter(at: offset + 3),
      text.thaiLetter(at: offset + 6))
  }
}
