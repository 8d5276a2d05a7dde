/// What a table of acronyms is made of, while it is filled and afterwards.
struct AcronymTableRows: Sendable {
  typealias Entry = AcronymTable.Entry
  typealias Policy = AcronymTable.Policy

  var entries: [Entry] = []
  /// The entries by their canonical forms.
  var byLatin = PackedWordIndex()
  /// The same for forms that no packed word holds.
  var byLongLatin: [String: Int] = [:]
  var latinSpellings: [ArraySlice<FoldedUnit>: Int] = [:]
  /// Those of them that packed words hold.
  var packedSpellings = PackedWordIndex()
  /// The word-like acronyms that packed words hold.
  var packedWords = PackedWordIndex()
  /// The word-like acronyms by their first two units.
  var words: [UInt32: [Word]] = [:]
  /// The lists of expansions by initials with one dot at the end.
  var initials = PackedWordIndex()
  var expansions: [[Range<Int>]] = []
  var bareInitials: [[FoldedUnit]] = []
  var bareInitialsIndex = PackedWordIndex()
  var notAcronyms: Set<ArraySlice<FoldedUnit>> = []
  var notAcronymPairs = LetterPairSet()
  /// The text of long forms and expansions, and where each long form stands in it.
  var text: [UInt8] = []
  var longForms: [Range<Int>] = []
  var wordPairs = LetterPairSet()
  /// The first two units of letter names and of words.
  var beginnings = LetterPairSet()
  /// Tells which places of a text may hold an acronym.
  var placeFinder = AcronymPlaceFinder()
  /// What ``thaiLongForms`` has made.
  var thaiLongFormsBox = ThaiLongForms.Box()

  /// A Thai spelling that is read as a word.
  struct Word: Sendable {
    var units: [FoldedUnit]
    var entry: Int
  }
}

// MARK: - Filling

extension AcronymTableRows {
  /// Adds an acronym found anywhere, in Latin letters, as Thai initials, or as a Thai word.
  mutating func add(_ acronym: String, _ longForm: String) {
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
    text.append(copying: bytes)
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
    addSpelling(first, canonical, index)
    for spelling in spellings.dropFirst() {
      addSpelling(spelling, AcronymCanonicalForm.ofLatin(spelling[...]), index)
    }
    for word in words { addWord(word, index) }
  }

  static func key(_ first: FoldedUnit, _ second: FoldedUnit) -> UInt32 {
    UInt32(first.rawValue) << 16 | UInt32(second.rawValue)
  }

  private mutating func addWord(_ units: [FoldedUnit], _ index: Int) {
    guard units.count >= 2 else { return }
    appendWord(Word(units: units, entry: index))
    if let packed = PackedWord(String(units: units)) { packedWords.insert(packed, index) }
  }

  /// - Precondition: The word has two units at least.
  mutating func appendWord(_ word: Word) {
    words[Self.key(word.units[0], word.units[1]), default: []].append(word)
    wordPairs.insert(word.units[0], word.units[1])
  }

  private mutating func addSpelling(_ units: [FoldedUnit], _ canonical: String, _ index: Int) {
    if let packed = PackedWord(ascii: canonical) {
      byLatin.insert(packed, index)
    } else {
      byLongLatin[canonical] = index
    }
    guard units.contains(where: \.isSmallLetter) else { return }
    latinSpellings[units[...]] = index
    if let packed = PackedWord(ascii: String(units: units)) {
      packedSpellings.insert(packed, index)
    }
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
  mutating func seal() {
    thaiLongFormsBox = ThaiLongForms.Box()
    beginnings = wordPairs
    for name in LetterNames.all { beginnings.insert(name.units[0], name.units[1]) }
    placeFinder = AcronymPlaceFinder(triggerWords)
  }

  /// The standard names of the letters of those acronyms that are found anywhere by them.
  private var spelledForms: [[FoldedUnit]] {
    entries.lazy.filter { $0.policy == .anywhere }.compactMap { entry in
      let capitals = entry.canonical.utf8.map { FoldedUnit(ascii: $0) }
      guard capitals.count >= 2, capitals.allSatisfy(\.isCapital) else { return nil }
      let names = capitals.flatMap { LetterNames.standardUnits[$0.placeInAlphabet] }
      return notAcronyms.contains(names[...]) ? nil : names
    }
  }

  private var triggerWords: TriggerWords {
    TriggerWords(
      words: words.values.joined().map(\.units) + latinSpellings.keys.map(Array.init)
        + spelledForms,
      names: LetterNames.all.map(\.units), bareInitials: bareInitials)
  }
}
