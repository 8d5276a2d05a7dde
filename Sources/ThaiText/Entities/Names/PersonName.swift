/// A given name and perhaps a surname.
struct PersonName {
  var given: Range<Int>
  var surname: Range<Int>?

  static let longestGivenName = 16
  static let longestSurname = 22

  /// The name that begins after a title.
  init?(after title: Int, in text: Span<UInt8>) {
    let start = text.byte(at: title) == ASCII.space ? title + 1 : title
    guard Self.mayBegin(at: start, in: text),
      let (given, isCut) = Self.part(from: start, limit: Self.longestGivenName, in: text),
      given.count >= 6, Self.mayBeGiven(given, in: text)
    else { return nil }
    self.given = given
    surname = isCut ? nil : Self.surname(after: given.upperBound, in: text)
    if surname == nil, start > title || !isCut && given.count > 36 { return nil }
  }

  private static func mayBeGiven(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    !BundledTables.notGivenNames.contains(range, in: text) && !isPhrase(range, in: text)
  }

  /// Whether the letters at an offset do not begin another word, as those after นาย in นายจ้าง.
  private static func mayBegin(at start: Int, in text: Span<UInt8>) -> Bool {
    text.thaiLetter(at: start) != .none
      && BundledTables.notGivenNameBeginnings.longestEnd(from: start, in: text) == nil
  }

  private static func surname(after given: Int, in text: Span<UInt8>) -> Range<Int>? {
    let start = text.spacesEnd(from: given)
    guard start > given, start <= given + 3,
      BundledTables.notSurnames.longestEnd(from: start, in: text) == nil,
      let (range, _) = part(from: start, limit: longestSurname, in: text), range.count >= 9,
      text.byte(at: range.upperBound) != ASCII.fullStop, !isPhrase(range, in: text)
    else { return nil }
    return range
  }

  /// Whether a word stands in the letters that names do not contain: ที่, ไม่, ได้ and the like.
  private static func isPhrase(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if let end = BundledTables.notInNames.longestEnd(from: offset, in: text),
        end <= range.upperBound,
        offset == range.lowerBound || AbbreviationShape.allowsStart(at: offset, in: text),
        AbbreviationShape.allowsStart(at: end, in: text)
      {
        return true
      }
      offset += 3
    }
    return false
  }

  /// The letters from an offset up to the first that is none, or to a word that ends a name.
  private static func part(
    from start: Int, limit: Int, in text: Span<UInt8>
  ) -> (range: Range<Int>, isCut: Bool)? {
    var end = start
    var letter = text.thaiScalar(at: end)
    for count in 0...limit {
      guard letter.isLetterOrMaiyamok, letter != .maiyamok else {
        return count == 0 ? nil : (start..<end, false)
      }
      let next = text.thaiScalar(at: end + 3)
      if count >= 2, BundledTables.wordsAfterNames.mayBegin(with: letter, next),
        endsName(at: end, in: text)
      {
        return (start..<end, true)
      }
      end += 3
      letter = next
    }
    return nil
  }

  private static func endsName(at offset: Int, in text: Span<UInt8>) -> Bool {
    BundledTables.wordsAfterNames.longestEnd(from: offset, in: text) != nil
      && AbbreviationShape.allowsStart(at: offset, in: text)
  }
}
