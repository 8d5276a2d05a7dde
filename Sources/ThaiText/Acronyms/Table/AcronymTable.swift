/// The acronyms that are known beforehand, how they are written and what they stand for.
///
///     AcronymTable.bundled.longForms(of: "APEC")
///     // ["ความร่วมมือทางเศรษฐกิจในเอเชีย-แปซิฟิก", "Asia-Pacific Economic Cooperation"]
///
/// A look-up takes O(*n*) steps for *n* letters, whatever the size of the table.
public struct AcronymTable: Sendable {
  /// Where the Thai letter names of an acronym are taken for it.
  package enum Policy: String, Sendable {
    /// Like any word of the text.
    case anywhere
    /// The same, but not beside letters that are no word: there it is part of a foreign name.
    case between
    /// With no Thai letter on either side, or after a noun that acronyms follow.
    case isolated
    /// Nowhere: people do not spell it.
    case never
  }

  /// A line of the table.
  package struct Entry: Sendable {
    package var canonical: String
    package var policy: Policy
    /// Which of the table's long forms are its own.
    var longForms: Range<Int>
  }

  /// By one reference, as a table is handed on to all that reads a text.
  private let contents: Contents

  var rows: AcronymTableRows { contents.rows }

  private final class Contents: Sendable {
    let rows: AcronymTableRows

    init(_ rows: AcronymTableRows) { self.rows = rows }
  }

  /// An empty table.
  public init() { self.init { _ in } }

  /// A table of acronyms with what each stands for, found anywhere in a text.
  public init(_ acronyms: some Sequence<(acronym: String, longForm: String)>) {
    self.init { table in
      for (acronym, longForm) in acronyms { table.add(acronym, longForm) }
    }
  }

  init(filledBy fill: (inout AcronymTableRows) -> Void) {
    var rows = AcronymTableRows()
    fill(&rows)
    rows.seal()
    self.init(rows)
  }

  init(_ rows: AcronymTableRows) { contents = Contents(rows) }

  /// Tells which places of a text may hold an acronym.
  var placeFinder: AcronymPlaceFinder { contents.rows.placeFinder }

  /// What texts are scanned for before they are segmented, acronyms of this table included.
  package var pairs: PairTable { contents.rows.placeFinder.pairs }

  /// What an acronym stands for, Thai before English; empty for one that the table does not have.
  ///
  /// - Parameter canonical: The form to index, such as ``Acronym/canonical``.
  public func longForms(of canonical: some StringProtocol) -> [String] {
    if let expansions = expansions(ofInitials: String(canonical)) { return expansions }
    guard let entry = entry(forLatin: String(canonical)) else { return [] }
    let forms = longForms(of: entry)
    return forms.filter(\.beginsWithThaiLetter) + forms.filter { !$0.beginsWithThaiLetter }
  }

  /// What an acronym stands for in English.
  func englishLongForms(of entry: Entry) -> [String] {
    longForms(of: entry).filter { !$0.beginsWithThaiLetter }
  }

  private func longForms(of entry: Entry) -> [String] {
    contents.rows.longForms[entry.longForms].map(string)
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: contents.rows.text[range], as: UTF8.self)
  }

  /// What the acronyms of the table stand for, as far as it is Thai.
  package var allThaiLongForms: [String] {
    (contents.rows.longForms + contents.rows.expansions.joined()).map(string).filter(
      \.beginsWithThaiLetter)
  }

  /// How many acronyms the table holds.
  public var count: Int { contents.rows.entries.count + contents.rows.expansions.count }

  package static let maximumLength = 24
}

// MARK: - Looking up

extension AcronymTable {
  /// The entry of a form in Latin capitals; `COP28` is found under `COP#`.
  package func entry(forLatin canonical: String) -> Entry? {
    guard let form = PackedWord(ascii: canonical) else {
      return contents.rows.byLongLatin[canonical].map { contents.rows.entries[$0] }
    }
    guard let index = index(forLatin: form) else { return nil }
    var entry = contents.rows.entries[index]
    if entry.canonical.utf8.last == UInt8(ascii: "#") { entry.canonical = canonical }
    return entry
  }

  /// The index of the entry of a form in Latin capitals.
  func index(forLatin form: PackedWord) -> Int? {
    if let index = contents.rows.byLatin[form] { return index }
    var stem = form
    guard stem.removeDigits(atMost: 2) else { return nil }
    stem.append(ascii: UInt8(ascii: "#"))
    return contents.rows.byLatin[stem]
  }

  /// Whether the entry of an index is found in Thai letters at all.
  func isFound(_ index: Int) -> Bool { contents.rows.entries[index].policy != .never }

  func policy(forLatin form: PackedWord) -> Policy? {
    index(forLatin: form).map { contents.rows.entries[$0].policy }
  }

  /// The entry of a Latin spelling that has lower-case letters: `Covid-19`.
  package func entry(forSpelling units: ArraySlice<FoldedUnit>) -> Entry? {
    guard units.contains(where: \.isSmallLetter) else { return nil }
    return contents.rows.latinSpellings[units].map { contents.rows.entries[$0] }
  }

  /// Whether the table has a Latin spelling that has lower-case letters.
  func hasSpelling(_ spelling: PackedWord) -> Bool {
    contents.rows.packedSpellings[spelling] != nil
  }

  /// The canonical form of a Thai word that is read as a word, or `nil` if there is none.
  func canonicalForm(ofWord range: Range<Int>, in text: Span<UInt8>) -> String? {
    PackedWord(range, in: text).flatMap { contents.rows.packedWords[$0] }
      .map { contents.rows.entries[$0].canonical }
  }

  /// The form in Latin capitals of a Thai word that is read as a word, or `nil` if there is none.
  func latinForm(ofWord word: PackedWord) -> PackedWord? {
    contents.rows.packedWords[word].flatMap {
      PackedWord(ascii: contents.rows.entries[$0].canonical)
    }
  }

  /// Whether a range is a Thai word of the table and a number that makes another entry with it, with
  /// a hyphen between them or none: `โควิด-19`.
  func hasNumberedWord(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    var end = range.lowerBound
    while end < range.upperBound, text.wordLetter(at: end) != .none { end += 3 }
    guard let word = PackedWord(range.lowerBound..<end, in: text),
      let index = contents.rows.packedWords[word],
      var form = PackedWord(ascii: contents.rows.entries[index].canonical)
    else { return false }
    if text.byte(at: end) == ASCII.hyphen { end += 1 }
    guard (1...2).contains(range.upperBound - end) else { return false }
    form.append(ascii: ASCII.hyphen)
    for offset in end..<range.upperBound {
      guard text[offset].isASCIIDigit else { return false }
      form.append(ascii: text[offset])
    }
    return contents.rows.byLatin[form] != nil
  }

  /// Calls `body` with the end and the entry of each word-like acronym at a position.
  ///
  /// - Complexity: O(1).
  @inline(__always)
  package func forEachWord(
    at start: Int, in text: FoldedText, _ body: (Int, Entry) -> Void
  ) {
    let (first, second) = (text[start], text[start + 1])
    guard contents.rows.wordPairs.contains(first, second) else { return }
    for word in contents.rows.words[AcronymTableRows.key(first, second)] ?? []
    where text.hasPrefix(word.units, at: start) {
      body(start + word.units.count, contents.rows.entries[word.entry])
    }
  }

  /// What Thai initials stand for, or `nil` for unknown ones.
  ///
  /// - Parameter canonical: Letters without dots, and one dot at the end.
  package func expansions(ofInitials canonical: String) -> [String]? {
    PackedWord(canonical).flatMap { contents.rows.initials[$0] }.map {
      contents.rows.expansions[$0].map(string)
    }
  }

  /// Whether the table has Thai initials, with one dot at the end.
  func hasInitials(_ initials: PackedWord) -> Bool { contents.rows.initials[initials] != nil }

  /// Whether the table has the Thai initials that a range is, with one dot at the end.
  func hasInitials(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    PackedWord(range, in: text).map(hasInitials) ?? false
  }

  /// Whether the table has Thai initials.
  func hasInitials(_ canonical: String) -> Bool {
    PackedWord(canonical).map { contents.rows.initials[$0] != nil } ?? false
  }

  package func allowsBareInitials(_ canonical: String) -> Bool {
    PackedWord(canonical).map { contents.rows.bareInitialsIndex[$0] != nil } ?? false
  }

  package func isNoAcronym(_ units: ArraySlice<FoldedUnit>) -> Bool {
    guard units.count >= 2,
      contents.rows.notAcronymPairs.contains(units[units.startIndex], units[units.startIndex + 1])
    else { return false }
    return contents.rows.notAcronyms.contains(units)
  }

  /// Whether a form that is no acronym may begin with two units.
  func mayBeNoAcronym(_ first: FoldedUnit, _ second: FoldedUnit) -> Bool {
    contents.rows.notAcronymPairs.contains(first, second)
  }

  /// The start of the longest Thai long form of the table that ends at a position.
  package func longFormStart(endingAt end: Int, floor: Int, in text: FoldedText) -> Int? {
    thaiLongForms.start(endingAt: end, floor: floor, in: text)
  }

  /// The Thai long forms, made at their first use: only definitions are compared with them.
  private var thaiLongForms: ThaiLongForms {
    contents.rows.thaiLongFormsBox.value {
      ThaiLongForms(
        contents.rows.longForms.map(string).filter(\.beginsWithThaiLetter)
          + contents.rows.expansions.joined().map(string).filter { $0.utf16.count > 10 })
    }
  }

  /// Whether a letter name or a word of the table may begin with two units.
  @inline(__always)
  package func mayBegin(_ first: FoldedUnit, _ second: FoldedUnit) -> Bool {
    contents.rows.beginnings.contains(first, second)
  }
}

extension String {
  /// Whether the first scalar is a Thai letter.
  var beginsWithThaiLetter: Bool {
    unicodeScalars.first.map { ThaiCharacterClass($0).isLetterOrMark } ?? false
  }
}
