internal import CThaiTextData

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
    package var thaiLongForms: [String]
    package var englishLongForms: [String]
  }

  private var entries: [Entry] = []
  private var byLatin: [String: Int] = [:]
  private var latinSpellings: [ArraySlice<UInt16>: Int] = [:]
  /// The word-like acronyms by their first two units.
  private var words: [UInt32: [Word]] = [:]
  private var initials: [String: [String]] = [:]
  private var bareInitials: Set<String> = []
  private var notAcronyms: Set<ArraySlice<UInt16>> = []
  private var thaiLongForms: Set<ArraySlice<UInt16>> = []
  private var thaiLongFormLengths: [Int] = []
  private var namePairs = LetterPairSet()
  private var wordPairs = LetterPairSet()
  /// Tells which lines of a text may hold an acronym.
  private(set) var trigger = AcronymTrigger()

  /// A Thai spelling that is read as a word.
  private struct Word: Sendable {
    var units: [UInt16]
    var entry: Int
  }

  /// An empty table.
  public init() { seal() }

  /// A table of acronyms with what each stands for, found anywhere in a text.
  public init(_ acronyms: some Sequence<(acronym: String, longForm: String)>) {
    for (acronym, longForm) in acronyms { add(acronym, longForm) }
    seal()
  }

  /// What an acronym stands for, Thai before English; empty for one that the table does not have.
  ///
  /// - Parameter canonical: The form to index, such as ``Acronym/canonical``.
  public func longForms(of canonical: some StringProtocol) -> [String] {
    if let expansions = initials[String(canonical)] { return expansions }
    guard let entry = entry(forLatin: String(canonical)) else { return [] }
    return entry.thaiLongForms + entry.englishLongForms
  }

  /// How many acronyms the table holds.
  public var count: Int { entries.count + initials.count }

  package static let maximumLength = 24
}

// MARK: - Looking up

extension AcronymTable {
  /// The entry of a form in Latin capitals; `COP28` is found under `COP#`.
  package func entry(forLatin canonical: String) -> Entry? {
    if let index = byLatin[canonical] { return entries[index] }
    guard canonical.utf8.last.map({ $0 >= 0x30 && $0 <= 0x39 }) == true else { return nil }
    let stem = canonical.utf8.reversed().drop { $0 >= 0x30 && $0 <= 0x39 }
    guard canonical.utf8.count - stem.count <= 2 else { return nil }
    let pattern = String(decoding: stem.reversed(), as: UTF8.self) + "#"
    guard let index = byLatin[pattern] else { return nil }
    var entry = entries[index]
    entry.canonical = canonical
    return entry
  }

  /// The entry of a Latin spelling that has lower-case letters: `Covid-19`.
  package func entry(forSpelling units: ArraySlice<UInt16>) -> Entry? {
    latinSpellings[units].map { entries[$0] }
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

  private static func key(_ first: UInt16, _ second: UInt16) -> UInt32 {
    UInt32(first) << 16 | UInt32(second)
  }

  /// What Thai initials stand for, or `nil` for unknown ones.
  ///
  /// - Parameter canonical: Letters without dots, and one dot at the end.
  package func expansions(ofInitials canonical: String) -> [String]? { initials[canonical] }

  package func allowsBareInitials(_ canonical: String) -> Bool { bareInitials.contains(canonical) }

  package func isNoAcronym(_ units: ArraySlice<UInt16>) -> Bool { notAcronyms.contains(units) }

  /// The start of the longest Thai long form of the table that ends at a position.
  package func longFormStart(endingAt end: Int, floor: Int, in text: FoldedText) -> Int? {
    for length in thaiLongFormLengths.reversed() where end - length >= floor {
      if thaiLongForms.contains(text.units[end - length..<end]) { return end - length }
    }
    return nil
  }

  /// Whether a letter name or a word of the table may begin with two units.
  @inline(__always)
  package func mayBegin(_ first: UInt16, _ second: UInt16) -> Bool {
    namePairs.contains(first, second) || wordPairs.contains(first, second)
  }
}

// MARK: - Filling

extension AcronymTable {
  /// Adds an acronym found anywhere, in Latin letters, as Thai initials, or as a Thai word.
  private mutating func add(_ acronym: String, _ longForm: String) {
    let folded = FoldedText(acronym)
    if acronym.hasSuffix("."), folded[0].isThaiLetter {
      initials[AcronymCanonicalForm.ofInitials(folded.units[...]), default: []].append(longForm)
    } else if folded[0].isThaiLetter {
      add(Row(spellings: [acronym], policy: .never, words: [acronym], longForms: [longForm]))
    } else {
      add(Row(spellings: [acronym], policy: .anywhere, words: [], longForms: [longForm]))
    }
  }

  /// What a line of a table file says.
  package struct Row {
    package var spellings: [String]
    package var policy: Policy
    package var words: [String]
    package var longForms: [String]
  }

  package mutating func add(_ row: Row) {
    guard let first = row.spellings.first else { return }
    let canonical = AcronymCanonicalForm.ofLatin(FoldedText.units(of: first)[...])
    let index = entries.count
    let isThai = row.longForms.map(\.beginsWithThaiLetter)
    entries.append(
      Entry(
        canonical: canonical, policy: row.policy,
        thaiLongForms: zip(row.longForms, isThai).filter(\.1).map(\.0),
        englishLongForms: zip(row.longForms, isThai).filter { !$0.1 }.map(\.0)))
    for spelling in row.spellings { addSpelling(spelling, index) }
    for word in row.words { addWord(FoldedText.units(of: word), index) }
    for form in entries[index].thaiLongForms {
      thaiLongForms.insert(FoldedText.units(of: form)[...])
    }
  }

  private mutating func addWord(_ units: [UInt16], _ index: Int) {
    guard units.count >= 2 else { return }
    words[Self.key(units[0], units[1]), default: []].append(Word(units: units, entry: index))
    wordPairs.insert(units[0], units[1])
  }

  private mutating func addSpelling(_ spelling: String, _ index: Int) {
    let units = FoldedText.units(of: spelling)
    byLatin[AcronymCanonicalForm.ofLatin(units[...])] = index
    if units.contains(where: { $0.isASCIILetter && !$0.isCapital }) {
      latinSpellings[units[...]] = index
    }
  }

  package mutating func addInitials(_ form: String, isBare: Bool, expansions: [String]) {
    let canonical = AcronymCanonicalForm.ofInitials(FoldedText.units(of: form)[...])
    for expansion in expansions where initials[canonical]?.contains(expansion) != true {
      initials[canonical, default: []].append(expansion)
    }
    if isBare { bareInitials.insert(canonical) }
    for expansion in expansions where expansion.utf16.count > 10 {
      thaiLongForms.insert(FoldedText.units(of: expansion)[...])
    }
  }

  package mutating func addException(_ word: String) {
    notAcronyms.insert(FoldedText.units(of: word)[...])
  }

  /// Prepares look-ups, after the last entry.
  package mutating func seal() {
    thaiLongFormLengths = Set(thaiLongForms.map(\.count)).sorted()
    for name in LetterNames.all { namePairs.insert(name.units[0], name.units[1]) }
    trigger = AcronymTrigger(triggerWords)
  }

  private var triggerWords: TriggerWords {
    let bare = bareInitials.map { Array($0.utf16.dropLast()) }
    return TriggerWords(
      words: words.values.joined().map(\.units) + latinSpellings.keys.map(Array.init),
      names: LetterNames.all.map(\.units), bareInitials: bare)
  }
}

extension String {
  /// Whether the first scalar is a Thai letter.
  fileprivate var beginsWithThaiLetter: Bool {
    unicodeScalars.first.map { ThaiCharacterClass($0).isLetterOrMark } ?? false
  }
}
