internal import CThaiTextData

// The compiled form of a table:
//
// | section | content |
// |---|---|
// | `TEXT` | the long forms, in UTF-8 |
// | `NAME` | the canonical forms of the entries, one after the other |
// | `UNIT` | the units of the trie of ``TriggerWords`` |
// | `NUMS` | all else, as ``AcronymTableRows/write(to:)`` has it |

extension AcronymTable {
  /// The table that comes with the library.
  public static let bundled = thaitext_acronyms_image().read { (bytes) throws(ImageError) in
    try AcronymTable(bytes, named: "the bundled table of acronyms", isTrusted: true)
  }

  /// A table in its compiled form.
  package init(compiled bytes: [UInt8]) throws(ImageError) {
    try self.init(ImageBytes(bytes), named: "the table of acronyms", isTrusted: false)
  }

  /// - Parameter isTrusted: Whether the content is known to be right, as it is for data inside the program
  ///   that the tests have checked; then neither the checksum nor the trie is looked at.
  init(_ bytes: ImageBytes, named name: String, isTrusted: Bool) throws(ImageError) {
    let reader = try ImageReader(bytes, kind: .acronyms, named: name, verifying: !isTrusted)
    try reader.requireOnly([.text, .names, .units, .numbers])
    let units = try reader.section(.units, of: UInt32.self)
    if !isTrusted {
      try units.withSpan { (span) throws(ImageError) in try Trie.validate(span, named: name) }
    }
    var numbers = ImageNumberReader(
      try reader.section(.numbers, of: UInt32.self), named: name)
    var rows = AcronymTableRows()
    rows.text = try reader.section(.text, of: UInt8.self).array
    try rows.read(
      from: &numbers, names: try reader.section(.names, of: UInt8.self).array, Trie(units))
    try numbers.finish()
    self.init(rows)
  }

  /// The table in its compiled form. The same files give the same bytes.
  ///
  /// - Parameter metadata: What the image says about itself.
  /// - Precondition: A trie holds the words of the table.
  package func compiled(metadata: ImageMetadata = [:]) -> [UInt8] {
    guard let trie = rows.placeFinder.words.trie else {
      preconditionFailure("a table to be compiled has no more words than a trie holds")
    }
    var numbers = ImageNumberWriter()
    rows.write(to: &numbers)
    var writer = ImageWriter(kind: .acronyms)
    writer.append(metadata)
    writer.append(rows.text, as: .text, isRequired: true)
    writer.append(rows.entries.flatMap { $0.canonical.utf8 }, as: .names, isRequired: true)
    writer.append(trie.units.array, as: .units, isRequired: true)
    writer.append(numbers.numbers, as: .numbers, isRequired: true)
    return writer.bytes
  }
}

extension ImageTag {
  fileprivate static let text: Self = "TEXT"
  fileprivate static let names: Self = "NAME"
  fileprivate static let units: Self = "UNIT"
  fileprivate static let numbers: Self = "NUMS"
}

extension AcronymTable.Policy {
  /// In the order of their numbers in an image.
  fileprivate static let all: [Self] = [.anywhere, .between, .isolated, .never]
}

// MARK: - Writing

extension AcronymTableRows {
  /// Writes all but the texts and the trie, in an order that the table alone decides.
  fileprivate func write(to numbers: inout ImageNumberWriter) {
    numbers.append(longForms) { $0.append($1) }
    numbers.append(entries) { numbers, entry in
      numbers.append(entry.canonical.utf8.count)
      numbers.append(Policy.all.firstIndex(of: entry.policy) ?? 0)
      numbers.append(entry.longForms)
    }
    numbers.append(byLatin)
    numbers.append(byLongLatin.sorted { $0.key < $1.key }) { numbers, form in
      numbers.append(FoldedUnit.units(form.key))
      numbers.append(form.value)
    }
    numbers.append(latinSpellings.sorted { $0.key.precedes($1.key) }) { numbers, spelling in
      numbers.append(spelling.key)
      numbers.append(spelling.value)
    }
    numbers.append(packedSpellings)
    numbers.append(packedWords)
    numbers.append(words.sorted { $0.key < $1.key }.flatMap(\.value)) { numbers, word in
      numbers.append(word.units)
      numbers.append(word.entry)
    }
    numbers.append(expansions) { numbers, expansions in
      numbers.append(expansions) { $0.append($1) }
    }
    numbers.append(initials)
    numbers.append(bareInitials) { $0.append($1) }
    numbers.append(bareInitialsIndex)
    numbers.append(notAcronyms.sorted { $0.precedes($1) }) { $0.append($1) }
    numbers.append(beginnings.pairs)
    placeFinder.words.write(to: &numbers)
  }
}

extension TriggerWords {
  fileprivate func write(to numbers: inout ImageNumberWriter) {
    for pairs in [filter.certainPairs, filter.beginningPairs, filter.continuationPairs] {
      let pairs = Set(pairs.map { Int($0.first.rawValue) | Int($0.second.rawValue) << 8 })
      numbers.append(pairs.sorted()) { $0.append($1) }
    }
    numbers.append(filter.triples)
    numbers.append(filter.beginnings)
    numbers.append(latinBeginnings)
  }
}

extension ImageNumberWriter {
  fileprivate mutating func append(_ units: some Collection<FoldedUnit>) {
    append(units) { $0.append(Int($1.rawValue)) }
  }

  fileprivate mutating func append(_ index: PackedWordIndex) {
    append(index.all.sorted { $0.word < $1.word }) { numbers, entry in
      for quarter in entry.word.quarters { numbers.append(quarter) }
      numbers.append(entry.number)
    }
  }
}

extension Collection<FoldedUnit> {
  fileprivate func precedes(_ other: some Collection<FoldedUnit>) -> Bool {
    lexicographicallyPrecedes(other) { $0.rawValue < $1.rawValue }
  }
}

// MARK: - Reading

extension AcronymTableRows {
  /// - Parameter names: The canonical forms.
  fileprivate mutating func read(
    from numbers: inout ImageNumberReader, names: [UInt8], _ trie: Trie
  ) throws(ImageError) {
    try readEntries(from: &numbers, names)
    try readSpellings(from: &numbers)
    try readInitials(from: &numbers)
    try numbers.forEach { (numbers) throws(ImageError) in
      addException(try numbers.units(atLeast: 2))
    }
    beginnings = LetterPairSet(try numbers.bitSet(limit: LetterPairSet.limit))
    placeFinder = AcronymPlaceFinder(try TriggerWords(from: &numbers, trie))
  }

  private mutating func readEntries(
    from numbers: inout ImageNumberReader, _ names: [UInt8]
  ) throws(ImageError) {
    let text = text.indices
    try numbers.forEach { (numbers) throws(ImageError) in
      longForms.append(try numbers.range(in: text))
    }
    var start = 0
    try numbers.forEach { (numbers) throws(ImageError) in
      let end = start + (try numbers.next(below: names.count - start + 1))
      entries.append(
        Entry(
          canonical: String(decoding: names[start..<end], as: UTF8.self),
          policy: Policy.all[try numbers.next(below: Policy.all.count)],
          longForms: try numbers.range(in: longForms.indices)))
      start = end
    }
  }

  private mutating func readSpellings(
    from numbers: inout ImageNumberReader
  ) throws(ImageError) {
    byLatin = try numbers.packedWords(below: entries.count)
    try numbers.forEach { (numbers) throws(ImageError) in
      let form = String(units: try numbers.units())
      byLongLatin[form] = try numbers.next(below: entries.count)
    }
    try numbers.forEach { (numbers) throws(ImageError) in
      let spelling = try numbers.units()[...]
      latinSpellings[spelling] = try numbers.next(below: entries.count)
    }
    packedSpellings = try numbers.packedWords(below: entries.count)
    packedWords = try numbers.packedWords(below: entries.count)
    try numbers.forEach { (numbers) throws(ImageError) in
      let units = try numbers.units(atLeast: 2)
      appendWord(Word(units: units, entry: try numbers.next(below: entries.count)))
    }
  }

  private mutating func readInitials(from numbers: inout ImageNumberReader) throws(ImageError) {
    let text = text.indices
    try numbers.forEach { (numbers) throws(ImageError) in
      var ranges: [Range<Int>] = []
      try numbers.forEach { (numbers) throws(ImageError) in
        ranges.append(try numbers.range(in: text))
      }
      expansions.append(ranges)
    }
    initials = try numbers.packedWords(below: expansions.count)
    try numbers.forEach { (numbers) throws(ImageError) in bareInitials.append(try numbers.units()) }
    bareInitialsIndex = try numbers.packedWords(below: bareInitials.count + 1)
  }
}

extension TriggerWords {
  fileprivate init(from numbers: inout ImageNumberReader, _ trie: Trie) throws(ImageError) {
    var filter = TriggerFilter()
    filter.certainPairs = try numbers.pairs()
    filter.beginningPairs = try numbers.pairs()
    filter.continuationPairs = try numbers.pairs()
    filter.triples = try numbers.bitSet(limit: TriggerFilter.hashLimit)
    filter.beginnings = try numbers.bitSet(limit: TriggerFilter.hashLimit)
    self.init(trie, filter, latinBeginnings: try numbers.bitSet(limit: Self.latinLimit))
  }
}

extension ImageNumberReader {
  fileprivate mutating func units(atLeast least: Int = 0) throws(ImageError) -> [FoldedUnit] {
    var units: [FoldedUnit] = []
    try forEach { (numbers) throws(ImageError) in
      units.append(FoldedUnit(rawValue: UInt16(try numbers.next(below: 1 << 16))))
    }
    guard units.count >= least else { throw invalid("\(least) units", "\(units.count)") }
    return units
  }

  fileprivate mutating func pairs() throws(ImageError) -> [PairTable.Pair] {
    let limit = CharacterCode.count
    var pairs: [PairTable.Pair] = []
    try forEach { (numbers) throws(ImageError) in
      let pair = try numbers.next(below: limit << 8)
      guard pair & 0xFF < limit else { throw numbers.invalid("a pair of codes", "\(pair)") }
      pairs.append(
        (CharacterCode(rawValue: UInt8(pair & 0xFF)), CharacterCode(rawValue: UInt8(pair >> 8))))
    }
    return pairs
  }

  /// - Parameter limit: The numbers of the words are below it.
  fileprivate mutating func packedWords(below limit: Int) throws(ImageError) -> PackedWordIndex {
    var index = PackedWordIndex()
    try forEach { (numbers) throws(ImageError) in
      let word = PackedWord(
        quarters: (try numbers.next(), try numbers.next(), try numbers.next(), try numbers.next()))
      guard !word.isEmpty else { throw numbers.invalid("a word", "none") }
      index.insert(word, try numbers.next(below: limit))
    }
    return index
  }
}
