internal import ThaiText

/// Finds the words of BEST's regions, which the corpus leaves unmarked, by rule.
///
/// A region is a name or an abbreviation with known edges. The rules say how to
/// segment such a region where its form leaves no doubt; the first one that fits decides.
///
/// | rule | example |
/// |---|---|
/// | letters with dots | `พ.ศ.` is one word |
/// | title and name | `นาย\|สมชาย\| \|ใจดี` |
/// | kind of place and name | `จังหวัด\|น่าน`, `แม่น้ำ\|ปิง` |
/// | a country or province | `นครราชสีมา` |
/// | a short name of one part | `สมชาย` |
/// | a name of two parts | `สมชาย\| \|ใจดี` |
/// | kind of institution and what is left | `กระทรวง\|กลาโหม`, the rest unknown inside |
///
/// What fits none stays unknown. See ``NameTables`` for the lists.
package enum RegionLabeller {
  /// The words of a region in the notation of ``BarsReader``, or `nil` if no rule fits.
  package static func words(of region: String) -> String? {
    let text = Array(region.unicodeScalars)
    return abbreviation(text) ?? person(text) ?? place(text) ?? listedPlace(region, text)
      ?? shortName(text) ?? twoPartName(text) ?? institution(text)
  }

  private typealias Text = ArraySlice<Unicode.Scalar>

  private static func abbreviation(_ text: [Unicode.Scalar]) -> String? {
    guard text.count <= 14, NameForms.dottedPrefix(of: text[...]) == text.count else { return nil }
    return string(text[...])
  }

  private static func person(_ text: [Unicode.Scalar]) -> String? {
    guard let title = titleLength(text[...]) else { return nil }
    let parts = text[title...].split(separator: " ", omittingEmptySubsequences: false)
    guard let given = parts.first, NameForms.isName(given, 2...12), parts.count <= 2 else {
      return nil
    }
    guard !NameTables.notGivenNames.beginsOne(of: given) else { return nil }
    guard parts.count == 2 else { return joined([text[..<title], given]) }
    guard NameForms.isName(parts[1], 2...16) else { return nil }
    return joined([text[..<title], given, [" "], parts[1]])
  }

  /// The length of the title that a text begins with.
  private static func titleLength(_ text: Text) -> Int? {
    if let title = NameTables.titles.longestPrefix(of: text) { return title }
    guard let dotted = NameForms.dottedPrefix(of: text) else { return nil }
    let isOffice = NameTables.dottedKinds.longestPrefix(of: text) == dotted
    return isOffice ? nil : dotted
  }

  private static func place(_ text: [Unicode.Scalar]) -> String? {
    guard let kind = NameTables.placeKinds.longestPrefix(of: text[...]) else { return nil }
    let name = text[kind...]
    guard NameForms.isName(name, 2...14), !NameTables.namesNotOfPlaces.beginsOne(of: text[...])
    else { return nil }
    return joined([text[..<kind], name])
  }

  private static func listedPlace(_ region: String, _ text: [Unicode.Scalar]) -> String? {
    NameTables.places.contains(text[...]) ? region : nil
  }

  private static func shortName(_ text: [Unicode.Scalar]) -> String? {
    guard NameForms.isName(text[...], 2...8), !NameTables.classNouns.beginsOne(of: text[...]) else {
      return nil
    }
    return string(text[...])
  }

  private static func twoPartName(_ text: [Unicode.Scalar]) -> String? {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ NameForms.isName($0, 2...14) }),
      !NameTables.classNouns.beginsOne(of: text[...])
    else { return nil }
    return joined([parts[0], [" "], parts[1]])
  }

  private static func institution(_ text: [Unicode.Scalar]) -> String? {
    guard let kind = NameTables.institutionKinds.longestPrefix(of: text[...]),
      NameForms.isName(text[kind...], 2...60)
    else { return nil }
    let rest = text[kind...].map { String($0) }
    return string(text[..<kind]) + "|" + rest.joined(separator: String(BarsReader.unknownMark))
  }

  private static func string(_ text: Text) -> String {
    String(String.UnicodeScalarView(text))
  }

  private static func joined(_ words: [Text]) -> String {
    words.map(string).joined(separator: "|")
  }
}

/// What names and abbreviations look like.
enum NameForms {
  /// Whether a text is Thai letters and marks alone, without ฯ and ๆ, of such a length.
  static func isName(_ text: ArraySlice<Unicode.Scalar>, _ length: ClosedRange<Int>) -> Bool {
    length.contains(text.count) && text.allSatisfy(isNameLetter)
  }

  static func isNameLetter(_ scalar: Unicode.Scalar) -> Bool {
    let kind = ThaiCharacterClass(scalar)
    return kind.isLetterOrMark && kind != .wordSign
  }

  /// The length of the groups of letters, each with a dot, that a text begins with: `พ.ศ.`, `โทร.`.
  static func dottedPrefix(of text: ArraySlice<Unicode.Scalar>) -> Int? {
    var end = text.startIndex
    while let next = dottedGroup(in: text[end...]) { end = next }
    return end > text.startIndex ? end - text.startIndex : nil
  }

  /// Where the group ends that a text begins with: a leading vowel, one to five consonants, a vowel
  /// above, a dot.
  private static func dottedGroup(in text: ArraySlice<Unicode.Scalar>) -> Int? {
    var place = text.startIndex
    func kind() -> ThaiCharacterClass { place < text.endIndex ? .init(text[place]) : .none }
    if kind() == .leadingVowel { place += 1 }
    let firstConsonant = place
    while kind() == .consonant { place += 1 }
    guard (1...5).contains(place - firstConsonant) else { return nil }
    if kind() == .aboveVowel, text[place] >= "\u{E34}", text[place] <= "\u{E37}" { place += 1 }
    guard place < text.endIndex, text[place] == "." else { return nil }
    return place + 1
  }
}
