/// Names of persons after a title: `นาย|เอกพงษ์| |หริ่มเจริญ`, `ดร.|เอกพงษ์`.
///
/// A title is in the table of titles and stands at the edge of Thai letters, or after one of the
/// words that titles follow (`โดย|นาย…`). The given name runs up to the next space, sign or word
/// that does not belong to names (`อนุทิน|กล่าวว่า`), the surname after a space likewise. There is
/// no name where the letters after the title begin another word: `นาย|จ้าง`, `นายก|รัฐมนตรี`.
///
/// A name that follows letters without a title's edge, or whose surname cannot be told from a role
/// or a verb, is left to the engine.
enum NameEntity {
  /// Appends the title that begins at `start`, if one does, and the name after it.
  static func append(titleAt start: Int, in text: Span<UInt8>, to spans: inout [FixedSpan]) -> Int?
  {
    guard start >= spans.floor, let title = Title(at: start, in: text) else { return nil }
    let isGlued = start > spans.floor && text.thaiLetter(before: start) != 0
    if isGlued, !mayFollow(start, floor: spans.floor, in: text) { return nil }
    guard let name = Name(after: title.end, in: text),
      !isGlued || name.surname != nil
    else { return nil }
    if !title.isCompound { spans.append(FixedSpan(start..<title.end, .word)) }
    return append(name, to: &spans)
  }

  /// Appends the name after a title with dots, which ends at `end`.
  static func append(
    afterDottedTitle end: Int, in text: Span<UInt8>, to spans: inout [FixedSpan]
  ) -> Int? {
    if let end = append(titleAt: end, in: text, to: &spans) { return end }
    return Name(after: end, in: text).map { append($0, to: &spans) }
  }

  private static func append(_ name: Name, to spans: inout [FixedSpan]) -> Int {
    spans.append(FixedSpan(name.given, .name))
    if let surname = name.surname { spans.append(FixedSpan(surname, .name)) }
    return spans.floor
  }

  private static func mayFollow(_ start: Int, floor: Int, in text: Span<UInt8>) -> Bool {
    BundledTables.wordsBeforeNames.hasWord(endingAt: start, floor: floor, in: text)
  }

  /// A title written out.
  private struct Title {
    var end: Int
    var isCompound: Bool

    init?(at start: Int, in text: Span<UInt8>) {
      let compound = BundledTables.compoundTitles.longestEnd(from: start, in: text)
      let simple = BundledTables.titles.longestEnd(from: start, in: text)
      guard let end = [compound, simple].compactMap(\.self).max() else { return nil }
      self.end = end
      isCompound = end == compound
    }
  }
}

/// A given name and perhaps a surname.
private struct Name {
  var given: Range<Int>
  var surname: Range<Int>?

  static let longestGivenName = 16
  static let longestSurname = 22

  /// The name that begins after a title.
  init?(after title: Int, in text: Span<UInt8>) {
    let start = text.byte(at: title) == 0x20 ? title + 1 : title
    guard let (given, isCut) = Self.part(from: start, limit: Self.longestGivenName, in: text),
      given.count >= 6, Self.mayBeGiven(given, in: text)
    else { return nil }
    self.given = given
    surname = isCut ? nil : Self.surname(after: given.upperBound, in: text)
    if surname == nil, start > title || !isCut && given.count > 36 { return nil }
  }

  private static func mayBeGiven(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    !BundledTables.notGivenNames.contains(range, in: text) && !isPhrase(range, in: text)
      && BundledTables.notGivenNameBeginnings.longestEnd(from: range.lowerBound, in: text) == nil
  }

  private static func surname(after given: Int, in text: Span<UInt8>) -> Range<Int>? {
    let start = text.spacesEnd(from: given)
    guard start > given, start <= given + 3,
      BundledTables.notSurnames.longestEnd(from: start, in: text) == nil,
      let (range, _) = part(from: start, limit: longestSurname, in: text), range.count >= 9,
      text.byte(at: range.upperBound) != 0x2E, !isPhrase(range, in: text)
    else { return nil }
    return range
  }

  /// Whether a word stands in the letters that names do not contain: ที่, ไม่, ได้ and the like.
  private static func isPhrase(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    stride(from: range.lowerBound, to: range.upperBound, by: 3).contains { offset in
      guard let end = BundledTables.notInNames.longestEnd(from: offset, in: text) else {
        return false
      }
      return end <= range.upperBound
        && (offset == range.lowerBound || AbbreviationShape.allowsStart(at: offset, in: text))
        && AbbreviationShape.allowsStart(at: end, in: text)
    }
  }

  /// The letters from an offset up to the first that is none, or to a word that ends a name.
  private static func part(
    from start: Int, limit: Int, in text: Span<UInt8>
  ) -> (range: Range<Int>, isCut: Bool)? {
    var end = start
    for count in 0...limit {
      guard text.thaiLetter(at: end) != 0, text.thaiScalar(at: end) != 0x46 else {
        return count == 0 ? nil : (start..<end, false)
      }
      if count >= 2, endsName(at: end, in: text) { return (start..<end, true) }
      end += 3
    }
    return nil
  }

  private static func endsName(at offset: Int, in text: Span<UInt8>) -> Bool {
    BundledTables.wordsAfterNames.longestEnd(from: offset, in: text) != nil
      && AbbreviationShape.allowsStart(at: offset, in: text)
  }
}
