/// A given name, perhaps a surname, and perhaps ณ and a place.
struct PersonName {
  var given: Range<Int>
  var surname: Range<Int>?
  var place: (particle: Range<Int>, name: Range<Int>)?

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
    place = isCut ? nil : Self.place(after: given.upperBound, in: text)
    if !isCut, place == nil {
      surname = Self.surname(after: given.upperBound, in: text)
      place = surname.flatMap { Self.place(after: $0.upperBound, in: text) }
    }
    if surname == nil, place == nil, start > title || !isCut && given.count > 36 { return nil }
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

  /// The ณ and the place that are a surname or its end: `ณ อยุธยา`.
  private static func place(
    after name: Int, in text: Span<UInt8>
  ) -> (particle: Range<Int>, name: Range<Int>)? {
    let start = text.spacesEnd(from: name)
    let place = text.spacesEnd(from: start + 3)
    guard start > name, start <= name + 3, text.thaiLetter(at: start) == "ณ", place > start + 3,
      let end = BundledTables.surnamePlaces.longestEnd(from: place, in: text),
      text.thaiLetter(at: end) == .none
    else { return nil }
    return (start..<start + 3, place..<end)
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

  /// The letters from an offset up to the first that is none, or to a word that ends a name; `nil`
  /// also where a vowel lacks its consonant, as in text whose marks are shifted: `นายกรฐั มนตรี`.
  private static func part(
    from start: Int, limit: Int, in text: Span<UInt8>
  ) -> (range: Range<Int>, isCut: Bool)? {
    var end = start
    var letter = text.thaiScalar(at: end)
    var last = ThaiScalar.none
    for count in 0...limit {
      guard letter.isLetterOrMaiyamok, letter != .maiyamok else {
        return count == 0 || last.needsFinal || last.isLeadingVowel ? nil : (start..<end, false)
      }
      let next = text.thaiScalar(at: end + 3)
      if count >= 2, BundledTables.wordsAfterNames.mayBegin(with: letter, next),
        endsName(at: end, in: text)
      {
        return (start..<end, true)
      }
      end += 3
      (last, letter) = (letter, next)
    }
    return nil
  }

  private static func endsName(at offset: Int, in text: Span<UInt8>) -> Bool {
    BundledTables.wordsAfterNames.longestEnd(from: offset, in: text) != nil
      && AbbreviationShape.allowsStart(at: offset, in: text)
  }
}
