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
    fileprivate var longForms: Range<Int>
  }

  private var entries: [Entry] = []
  /// The entries by their canonical forms.
  private var byLatin = PackedWordIndex()
  /// The same for forms that no packed word holds.
  private var byLongLatin: [String: Int] = [:]
  private var latinSpellings: [ArraySlice<FoldedUnit>: Int] = [:]
  /// The word-like acronyms by their first two units.
  private var words: [UInt32: [Word]] = [:]
  /// The lists of expansions by initials with one dot at the end.
  private var initials = PackedWordIndex()
  private var expansions: [[Range<Int>]] = []
  private var bareInitials: [[FoldedUnit]] = []
  private var bareInitialsIndex = PackedWordIndex()
  private var notAcronyms: Set<ArraySlice<FoldedUnit>> = []
  private var notAcronymPairs = LetterPairSet()
  /// The text of long forms and expansions, and where each long form stands in it.
  private var text: [UInt8] = []
  private var longForms: [Range<Int>] = []
  private var wordPairs = LetterPairSet()
  /// The first two units of letter names and of words.
  private var beginnings = LetterPairSet()
  /// Tells which places of a text may hold an acronym.
  private(set) var placeFinder = AcronymPlaceFinder()
  /// What ``thaiLongForms`` has made.
  private var thaiLongFormsBox = ThaiLongForms.Box()

  /// A Thai spelling that is read as a word.
  private struct Word: Sendable {
    var units: [FoldedUnit]
    var entry: Int
  }

  /// An empty table.
  public init() { self.init { _ in } }

  /// A table of acronyms with what each stands for, found anywhere in a text.
  public init(_ acronyms: some Sequence<(acronym: String, longForm: String)>) {
    self.init { table in
      for (acronym, longForm) in acronyms { table.add(acronym, longForm) }
    }
  }

  init(filledBy fill: (inout Self) -> Void) {
    fill(&self)
    seal()
  }

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
    longForms[entry.longForms].map(string)
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }

  /// What the acronyms of the table stand for, as far as it is Thai.
  package var allThaiLongForms: [String] {
    (longForms + expansions.joined()).map(string).filter(\.beginsWithThaiLetter)
  }

  /// How many acronyms the table holds.
  public var count: Int { entries.count + expansions.count }

  package static let maximumLength = 24
}

// MARK: - Looking up

extension AcronymTable {
  /// The entry of a form in Latin capitals; `COP28` is found under `COP#`.
  package func entry(forLatin canonical: String) -> Entry? {
    guard let form = PackedWord(ascii: canonical) else {
      return byLongLatin[canonical].map { entries[$0] }
    }
    guard let index = index(forLatin: form) else { return nil }
    var entry = entries[index]
    if entry.canonical.utf8.last == UInt8(ascii: "#") { entry.canonical = canonical }
    return entry
  }

  /// The index of the entry of a form in Latin capitals.
  func index(forLatin form: PackedWord) -> Int? {
    if let index = byLatin[form] { return index }
    var stem = form
    guard stem.removeDigits(atMost: 2) else { return nil }
    stem.append(ascii: UInt8(ascii: "#"))
    return byLatin[stem]
  }

  func policy(forLatin form: PackedWord) -> Policy? {
    index(forLatin: form).map { entries[$0].policy }
  }

  /// The entry of a Latin spelling that has lower-case letters: `Covid-19`.
  package func entry(forSpelling units: ArraySlice<FoldedUnit>) -> Entry? {
    guard units.contains(where: \.isSmallLetter) else { return nil }
    return latinSpellings[units].map { entries[$0] }
  }

  /// Calls `body` with the end and the entry of each word-like acronym at a position.
  ///
  /// - Complexity: O(1).
  @inline(__always)
  package func forEachWord(
    at start: Int, in text: FoldedText, _ body: (Int, Entry) -> Void
  ) {
    let (first, second) = (text[start], text[start + 1])
    guard wordPairs.contains(first, second) else { return }
    for word in words[Self.key(first, second)] ?? [] where text.hasPrefix(word.units, at: start) {
      body(start + word.units.count, entries[word.entry])
    }
  }

  private static func key(_ first: FoldedUnit, _ second: FoldedUnit) -> UInt32 {
    UInt32(first.rawValue) << 16 | UInt32(second.rawValue)
  }

  /// What Thai initials stand for, or `nil` for unknown ones.
  ///
  /// - Parameter canonical: Letters without dots, and one dot at the end.
  package func expansions(ofInitials canonical: String) -> [String]? {
    PackedWord(canonical).flatMap { initials[$0] }.map { expansions[$0].map(string) }
  }

  package func allowsBareInitials(_ canonical: String) -> Bool {
    PackedWord(canonical).map { bareInitialsIndex[$0] != nil } ?? false
  }

  package func isNoAcronym(_ units: ArraySlice<FoldedUnit>) -> Bool {
    guard units.count >= 2,
      notAcronymPairs.contains(units[units.startIndex], units[units.startIndex + 1])
    else { return false }
    return notAcronyms.contains(units)
  }

  /// The start of the longest Thai long form of the table that ends at a position.
  package func longFormStart(endingAt end: Int, floor: Int, in text: FoldedText) -> Int? {
    thaiLongForms.start(endingAt: end, floor: floor, in: text)
  }

  /// The Thai long forms, made at their first use: only definitions are compared with them.
  private var thaiLongForms: ThaiLongForms {
    thaiLongFormsBox.value {
      ThaiLongForms(
        longForms.map(string).filter(\.beginsWithThaiLetter)
          + expansions.joined().map(string).filter { $0.utf16.count > 10 })
    }
  }

  /// Whether a letter name or a word of the table may begin with two units.
  @inline(__always)
  package func mayBegin(_ first: FoldedUnit, _ second: FoldedUnit) -> Bool {
    beginnings.contains(first, second)
  }
}

// MARK: - Filling

extension AcronymTable {
  /// Adds an acronym found anywhere, in Latin letters, as Thai initials, or as a Thai word.
  private mutating func add(_ acronym: String, _ longForm: String) {
    let units = FoldedText.units(of: acronym)
    let form = append(Array(longForm.utf8).span)
    if units.first?.isThaiLetter == true {
      if acronym.hasSuffix(".") { return addInitials(units, isBare: false, expansions: [form]) }
      add(spellings: [units], policy: .never, words: [units], longForms: [form])
    } else {
      add(spellings: [units], policy: .anywhere, words: [], longForms: [form])
    }
  }

  /// Appends a text that long forms are taken from; returns where it stands.
  mutating func append(_ bytes: Span<UInt8>) -> Range<Int> {
    let start = text.count
    text.reserveCapacity(start + bytes.count)
    for index in bytes.indices { text.append(bytes[index]) }
    return start..<text.count
  }

  /// Adds what a line of a table file says.
  ///
  /// - Parameter longForms: Where they stand in the table's text.
  mutating func add(
    spellings: [[FoldedUnit]], policy: Policy, words: [[FoldedUnit]], longForms: [Range<Int>]
  ) {
    guard let first = spellings.first else { return }
    let index = entries.count
    let forms = self.longForms.count..<self.longForms.count + longForms.count
    self.longForms += longForms
    let canonical = AcronymCanonicalForm.ofLatin(first[...])
    entries.append(Entry(canonical: canonical, policy: policy, longForms: forms))
    for spelling in spellings { addSpelling(spelling, index) }
    for word in words { addWord(word, index) }
  }

  private mutating func addWord(_ units: [FoldedUnit], _ index: Int) {
    guard units.count >= 2 else { return }
    words[Self.key(units[0], units[1]), default: []].append(Word(units: units, entry: index))
    wordPairs.insert(units[0], units[1])
  }

  private mutating func addSpelling(_ units: [FoldedUnit], _ index: Int) {
    let canonical = AcronymCanonicalForm.ofLatin(units[...])
    if let packed = PackedWord(ascii: canonical) {
      byLatin.insert(packed, index)
    } else {
      byLongLatin[canonical] = index
    }
    if units.contains(where: \.isSmallLetter) { latinSpellings[units[...]] = index }
  }

  /// - Parameter expansions: Where they stand in the table's text.
  mutating func addInitials(_ form: [FoldedUnit], isBare: Bool, expansions: [Range<Int>]) {
    let letters = form.filter(\.isThaiLetter)
    guard let word = PackedWord(initials: letters) else { return }
    let index = initials[word] ?? self.expansions.count
    if index == self.expansions.count {
      initials.insert(word, index)
      self.expansions.append([])
    }
    for expansion in expansions
    where !self.expansions[index].contains(where: { text[$0] == text[expansion] }) {
      self.expansions[index].append(expansion)
    }
    guard isBare, bareInitialsIndex[word] == nil else { return }
    bareInitials.append(letters)
    bareInitialsIndex.insert(word, bareInitials.count)
  }

  mutating func addException(_ units: [FoldedUnit]) {
    guard units.count >= 2 else { return }
    notAcronyms.insert(units[...])
    notAcronymPairs.insert(units[0], units[1])
  }

  /// Prepares look-ups, after the last entry.
  private mutating func seal() {
    thaiLongFormsBox = ThaiLongForms.Box()
    beginnings = wordPairs
    for name in LetterNames.all { beginnings.insert(name.units[0], name.units[1]) }
    placeFinder = AcronymPlaceFinder(triggerWords)
  }

  private var triggerWords: TriggerWords {
    TriggerWords(
      words: words.values.joined().map(\.units) + latinSpellings.keys.map(Array.init),
      names: LetterNames.all.map(\.units), bareInitials: bareInitials)
  }
}

extension String {
  /// Whether the first scalar is a Thai letter.
  fileprivate var beginsWithThaiLetter: Bool {
    unicodeScalars.first.map { ThaiCharacterClass($0).isLetterOrMark } ?? false
  }
}
