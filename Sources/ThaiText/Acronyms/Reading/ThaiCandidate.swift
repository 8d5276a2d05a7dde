/// Thai letters that may be an acronym.
package struct ThaiCandidate: Hashable, Sendable {
  /// What speaks for a candidate.
  package enum Ground: Hashable, Sendable {
    /// The document defines it.
    case definition
    case table
    case letterNames(count: Int)
    case initials
  }

  /// Where it stands, numbers and dots beside the letters included.
  package var range: Range<Int>
  /// The part of it that is Thai letters.
  package var letters: Range<Int>
  package var canonical: String
  package var kind: Acronym.Kind
  package var ground: Ground
  package var isPlural = false
  /// Whether it counts only where what stands beside it is a word, or nothing.
  package var needsWords = false

  /// What an acronym of the table costs that is no plural, in nats.
  static let costOfTable: Float = 9

  /// What it costs to take the letters for the acronym, in nats.
  package var cost: Float {
    let plural: Float = isPlural ? 0.5 : 0
    switch ground {
    case .definition: return 8 + plural
    case .table: return Self.costOfTable + plural
    case .initials: return 9
    case .letterNames(let count): return 14 + 0.8 * Float(count) + plural
    }
  }

  /// Whether it wins against a word of the lexicon with the same letters: two letter names do not.
  package var beatsEqualWord: Bool { ground != .letterNames(count: 2) }
}

/// Finds the candidates in a stretch of Thai letters.
package struct ThaiCandidateFinder: Sendable {
  package let text: FoldedText
  package let table: AcronymTable
  /// What the document defines: Latin letters of letter-name runs.
  package var defined: Set<String> = []

  package init(text: FoldedText, table: AcronymTable) {
    self.text = text
    self.table = table
  }

  /// Two letter names or more, and the letters that they are the names of.
  package struct Spelling: Sendable {
    private let parse: LetterNameParser.Parse
    var range: Range<Int> { parse.range }
    var latin: String { parse.latin }

    init(_ parse: LetterNameParser.Parse) { self.parse = parse }
  }

  /// The candidates of a stretch, in order of their beginnings, and what its letter names spell,
  /// which a definition could make one.
  ///
  /// - Complexity: O(*n*) for *n* letters.
  package func candidates(
    in stretch: Range<Int>
  ) -> (candidates: [ThaiCandidate], spellings: [Spelling]) {
    var result: [ThaiCandidate] = []
    var spellings: [Spelling] = []
    // Where a chain ends that has more names than any acronym.
    var chainEnd = stretch.lowerBound
    var next = text[stretch.lowerBound]
    for start in stretch {
      let unit = next
      next = text[start + 1]
      guard table.mayBegin(unit, next), text.allowsWordBoundary(at: start) else { continue }
      table.forEachWord(at: start, in: text) { end, entry in
        guard end <= stretch.upperBound, text.allowsWordBoundary(at: end) else { return }
        result.append(word(start..<end, entry, in: stretch))
      }
      if start < chainEnd { continue }
      let chain = chain(from: start)
      if chain.count > LetterNameParser.maximumNameCount {
        chainEnd = chain.end
        continue
      }
      guard chain.count > 1 || mayHaveNumber(start..<chain.end, in: stretch) else { continue }
      for parse in LetterNameParser.parses(from: start, in: text) {
        if parse.count > 1 { spellings.append(Spelling(parse)) }
        if let candidate = candidate(for: parse, in: stretch) { result.append(candidate) }
      }
    }
    return (result, spellings)
  }

  /// How many names follow each other from a position on, and where they end.
  private func chain(from start: Int) -> (count: Int, end: Int) {
    var end = start
    var count = 0
    while let next = nameEnd(at: end) {
      end = next
      count += 1
    }
    return (count, end)
  }

  /// Whether a single name stands where a number can be beside it: จี20, 5จี.
  private func mayHaveNumber(_ name: Range<Int>, in stretch: Range<Int>) -> Bool {
    !name.isEmpty
      && (name.lowerBound == stretch.lowerBound || name.upperBound == stretch.upperBound)
  }

  private func nameEnd(at start: Int) -> Int? {
    var result: Int?
    LetterNames.forEachName(at: start, of: text) { name in
      result = max(result ?? 0, start + name.units.count)
    }
    return result
  }

  private func word(
    _ range: Range<Int>, _ entry: AcronymTable.Entry, in stretch: Range<Int>
  ) -> ThaiCandidate {
    var candidate = ThaiCandidate(
      range: range, letters: range, canonical: entry.canonical, kind: .wordAcronym, ground: .table)
    if range.upperBound == stretch.upperBound,
      let numbered = numbered(FoldedUnit.units(entry.canonical), range)
    {
      candidate.range = numbered.range
      candidate.canonical = numbered.canonical
    }
    return candidate
  }

  private func candidate(
    for parse: LetterNameParser.Parse, in stretch: Range<Int>
  ) -> ThaiCandidate? {
    guard !table.isNoAcronym(text.units[parse.range]), !isInCommonPhrase(parse.range) else {
      return nil
    }
    var candidate = ThaiCandidate(
      range: parse.range, letters: parse.range, canonical: "", kind: .thaiLetterAcronym,
      ground: .table, isPlural: parse.isPlural)
    if let numbered = numbered(parse, in: stretch) {
      candidate.range = numbered.range
      candidate.canonical = numbered.canonical
      return candidate
    }
    guard let ground = ground(for: parse) else { return nil }
    candidate.ground = ground
    candidate.canonical = parse.latin
    candidate.needsWords =
      ground == .table && table.policy(forLatin: parse.packed) == .between
      && !Surroundings(of: parse.range, in: text).hasCompany
    return candidate
  }

  /// Whether a common phrase goes over one of the edges: of ไอ|ดีขึ้น the letters ไอดี are no
  /// acronym.
  private func isInCommonPhrase(_ range: Range<Int>) -> Bool {
    range.dropFirst().contains { place in
      let phrases = LetterNames.commonPhrases
      return (phrases.end(startingAt: place, in: text) ?? 0) > range.upperBound
        || phrases.start(endingAt: place, in: text).map { $0 < range.lowerBound } == true
    }
  }

  /// Which of the classes of letter-name runs a parse belongs to, if any.
  private func ground(for parse: LetterNameParser.Parse) -> ThaiCandidate.Ground? {
    let count = parse.count
    guard count > 1 else { return nil }
    let surroundings = Surroundings(of: parse.range, in: text)
    if !defined.isEmpty, defined.contains(parse.latin),
      surroundings.isOpen || surroundings.hasHost || count > 2
    {
      return .definition
    }
    switch table.policy(forLatin: parse.packed) {
    case .anywhere, .between: return .table
    case .isolated where surroundings.isIsolated || surroundings.hasHost: return .table
    default: break
    }
    if count > 2 { return parse.isRepetition ? nil : .letterNames(count: count) }
    return parse.hasStrongName && surroundings.hasCompany ? .letterNames(count: count) : nil
  }

  /// The acronym of the table that letter names make with a number beside them.
  private func numbered(
    _ parse: LetterNameParser.Parse, in stretch: Range<Int>
  ) -> (range: Range<Int>, canonical: String)? {
    if parse.range.upperBound == stretch.upperBound,
      let numbered = numbered(parse.letters, parse.range)
    {
      return numbered
    }
    guard parse.range.lowerBound == stretch.lowerBound,
      let number = NumberBeside.before(parse.range.lowerBound, in: text),
      let entry = NumberBeside.entry(of: text.units[number] + parse.letters, in: table),
      entry.policy != .never
    else { return nil }
    return (number.lowerBound..<parse.range.upperBound, entry.canonical)
  }

  private func numbered(
    _ latin: @autoclosure () -> [FoldedUnit], _ range: Range<Int>
  ) -> (range: Range<Int>, canonical: String)? {
    guard let number = NumberBeside.after(range.upperBound, in: text),
      let entry = NumberBeside.entry(of: latin() + text.units[number], in: table),
      entry.policy != .never
    else { return nil }
    return (range.lowerBound..<number.upperBound, entry.canonical)
  }
}

/// What stands beside a run of letter names.
package struct Surroundings: Sendable {
  /// No Thai letter on either side.
  package var isIsolated: Bool
  /// No Thai letter on one side at least.
  package var isOpen: Bool
  /// A noun that acronyms follow, or a title in initials, stands before.
  package var hasHost: Bool
  /// A loan word that follows acronyms stands after.
  package var hasFollower: Bool

  /// Whether what stands beside it says that it is an acronym.
  package var hasCompany: Bool { isIsolated || hasHost || hasFollower }

  package init(of range: Range<Int>, in text: FoldedText) {
    let start = range.lowerBound
    let opensLeft = !text[start - 1].isThaiLetter || text.hasGap(before: start)
    let opensRight = !text[range.upperBound].isThaiLetter || text.hasGap(before: range.upperBound)
    isIsolated = opensLeft && opensRight
    isOpen = opensLeft || opensRight
    let before = text[start - 1].isSpace ? start - 1 : start
    hasHost =
      CueWords.hosts.start(endingAt: before, in: text) != nil
      || (text[start - 1] == "." && text[start - 2].isThaiConsonant)
    hasFollower = CueWords.followers.end(startingAt: range.upperBound, in: text) != nil
  }
}
