/// Finds where a Thai long form beside a short form begins or ends.
struct ThaiLongFormFinder {
  typealias Found = (range: Range<Int>, method: AcronymDefinition.Method)

  private let text: FoldedText
  private let table: AcronymTable
  private let words: LexiconWords

  private static let longestLongForm = 100
  private static let mostWords = 12

  init(text: FoldedText, table: AcronymTable, words: LexiconWords) {
    self.text = text
    self.table = table
    self.words = words
  }

  func wordCount(of range: Range<Int>) -> Int { wordStarts(in: range).count }

  /// Whether a word can end at a position of a stretch of Thai letters.
  func isWordEnd(_ position: Int, after floor: Int) -> Bool {
    let start = text.thaiStart(before: position, floor: max(floor, position - 40))
    guard start < position else { return true }
    return AcronymLattice.steps(of: start..<position, with: [], in: text, words: words)
      .allSatisfy { words.isWord($0.range, in: text) }
  }

  /// The long form that ends where a range does.
  func longForm(of short: ShortForm, endingIn range: Range<Int>) -> Found? {
    let end = range.upperBound
    let floor = max(range.lowerBound, end - Self.longestLongForm)
    guard end > floor, text[end - 1].isThaiLetter else { return nil }
    if let start = table.longFormStart(endingAt: end, floor: floor, in: text),
      fits(short, start..<end)
    {
      let isInitials = short.kind == .thaiInitials
      return (isInitials ? withUnspokenNouns(start..<end, floor: floor) : start..<end, .dictionary)
    }
    if short.kind == .thaiInitials { return aligned(short, end: end, floor: floor) }
    let phrase = phrase(in: hardEdge(before: end, floor: floor)..<end)
    if let start = headNoun(CueWords.organisations, phrase.starts, end: end) {
      return (start..<end, .headNoun)
    }
    guard let edge = phrase.starts.first, !phrase.isEnumeration else { return nil }
    if let start = lexiconEntry(endingAt: end, phrase.starts, edge: edge) {
      return (start..<end, .dictionary)
    }
    if let start = headNoun(CueWords.concepts, phrase.starts, end: end) {
      return (start..<end, .headNoun)
    }
    guard phrase.starts.count <= Self.mostWords,
      CueWords.joints.start(endingAt: end, in: text) == nil
    else { return nil }
    return (edge..<end, .edge)
  }

  /// The long form that a range begins with.
  func longForm(of short: ShortForm, beginning range: Range<Int>) -> Found? {
    let start = range.lowerBound
    guard text[start].isThaiLetter else { return nil }
    for end in ends(after: start, limit: range.upperBound) {
      let long = start..<end
      if short.kind == .thaiInitials {
        let starts = wordStarts(in: long)
        let match = LongFormAligner.bestThaiMatch(
          of: short.letters, wordStarts: starts, end: end, in: text)
        if match?.range.lowerBound == start { return (long, .alignment) }
        if fits(short, long) { return (long, .dictionary) }
      } else if fits(short, long) {
        return (long, .dictionary)
      }
    }
    guard short.kind != .thaiInitials, let end = ends(after: start, limit: range.upperBound).first,
      isHead(CueWords.organisations, start..<end) || isHead(CueWords.concepts, start..<end)
    else { return nil }
    return (start..<end, .headNoun)
  }

  /// Whether the table gives a long form for the short form, or, for initials that it does not
  /// have, whether the letters do.
  private func fits(_ short: ShortForm, _ range: Range<Int>) -> Bool {
    let long = text.string(range)
    guard short.kind == .thaiInitials else {
      return table.longForms(of: short.canonical).contains(long)
    }
    if table.expansions(ofInitials: short.canonical)?.contains(long) == true { return true }
    return LongFormAligner.bestThaiMatch(
      of: short.letters, wordStarts: [range.lowerBound], end: range.upperBound, in: text) != nil
  }
}

// MARK: - Edges

extension ThaiLongFormFinder {
  /// Where the letters begin that end at a position without a space or a mark.
  private func hardEdge(before end: Int, floor: Int) -> Int {
    var start = end
    while start > floor, text[start - 1].isThaiLetter || isJoining(start - 1) { start -= 1 }
    while start < end, !text[start].isThaiLetter { start += 1 }
    return start
  }

  /// A hyphen or slash between letters: เอเชีย-แปซิฟิก.
  private func isJoining(_ position: Int) -> Bool {
    (text[position].isDash || text[position] == "/") && text[position - 1].isThaiLetter
      && text[position + 1].isThaiLetter
  }

  /// The places after a position where a long form may end, nearest first.
  private func ends(after start: Int, limit: Int) -> [Int] {
    var ends: [Int] = []
    var end = start
    let limit = min(limit, start + Self.longestLongForm)
    while end < limit, ends.count < 4 {
      while end < limit, text[end].isThaiLetter || isJoining(end) { end += 1 }
      ends.append(end)
      guard text[end].isSpace, text[end + 1].isThaiLetter else { break }
      end += 1
    }
    return ends
  }

  /// The starts of the words of the noun phrase that a range ends with: what follows the last word
  /// that belongs to no name; and whether it is the last part of an enumeration.
  private func phrase(in range: Range<Int>) -> (starts: [Int], isEnumeration: Bool) {
    let starts = wordStarts(in: range)
    let bounds = starts + [range.upperBound]
    let last = starts.indices.last {
      CueWords.clause.contains(text.units[bounds[$0]..<bounds[$0 + 1]])
    }
    let phrase = Array(starts.dropFirst(last.map { $0 + 1 } ?? 0))
    guard let first = phrase.first, CueWords.conjunctions.end(startingAt: first, in: text) != nil
    else { return (phrase, false) }
    let before = text[text.skippingSpaces(before: first) - 1]
    return (Array(phrase.dropFirst()), before.isThaiLetter)
  }

  private func wordStarts(in range: Range<Int>) -> [Int] {
    var starts: [Int] = []
    var position = range.lowerBound
    while position < range.upperBound {
      let end = text.thaiEnd(from: position, limit: range.upperBound)
      guard end > position else {
        position += 1
        continue
      }
      starts += AcronymLattice.steps(of: position..<end, with: [], in: text, words: words)
        .map(\.range.lowerBound)
      position = end
    }
    return starts
  }
}

// MARK: - Beginnings

extension ThaiLongFormFinder {
  /// The long form whose consonants the initials are; it may hold up to three spaces.
  private func aligned(_ short: ShortForm, end: Int, floor: Int) -> Found? {
    var edge = hardEdge(before: end, floor: floor)
    for _ in 0...3 {
      let starts = wordStarts(in: edge..<end)
      if let match = LongFormAligner.bestThaiMatch(
        of: short.letters, wordStarts: starts, end: end, in: text, isHead: isOrganisation)
      {
        return (withUnspokenNouns(match.range, floor: floor), .alignment)
      }
      guard edge > floor, text[edge - 1].isSpace, text[edge - 2].isThaiLetter else { return nil }
      edge = hardEdge(before: edge - 1, floor: floor)
    }
    return nil
  }

  /// Initials often leave out the noun that says what kind of body it is, and การ before a verb:
  /// พม. is กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์.
  private func withUnspokenNouns(_ range: Range<Int>, floor: Int) -> Range<Int> {
    var start = range.lowerBound
    // Without a noun before it, การ ends another word: กรรมการ|ธนาคาร.
    if let prefix = CueWords.nominalizers.start(endingAt: start, floor: floor, in: text),
      CueWords.unspoken.start(endingAt: prefix, floor: floor, in: text) != nil
    {
      start = prefix
    }
    while let noun = CueWords.unspoken.start(endingAt: start, floor: floor, in: text) {
      start = noun
    }
    return start..<range.upperBound
  }

  private func isOrganisation(at start: Int, _ end: Int) -> Bool {
    isHead(CueWords.organisations, start..<end)
  }

  /// The nearest beginning with a head noun, with the head nouns directly before it.
  private func headNoun(_ heads: WordSet, _ starts: [Int], end: Int) -> Int? {
    let bounds = starts + [end]
    for index in starts.indices.reversed() {
      let word = bounds[index]..<bounds[index + 1]
      guard isHead(heads, word), !isAfterJoint(starts[index]) else { continue }
      var first = index
      while first > 0, heads.contains(text.units[bounds[first - 1]..<bounds[first]]) { first -= 1 }
      return starts[first]
    }
    return nil
  }

  /// Whether a word is a head noun, or a long name that begins with one.
  private func isHead(_ heads: WordSet, _ word: Range<Int>) -> Bool {
    guard let end = heads.end(startingAt: word.lowerBound, in: text), end <= word.upperBound else {
      return false
    }
    guard end < word.upperBound else { return true }
    // สภาพ begins with สภา, but พ begins no word.
    return words.hasWord(in: end..<word.upperBound, of: text) { $0 - end >= 2 }
  }

  private func isAfterJoint(_ position: Int) -> Bool {
    CueWords.joints.start(endingAt: position, in: text) != nil
  }

  /// The longest entry of the lexicon that ends where the range does and can stand alone.
  private func lexiconEntry(endingAt end: Int, _ starts: [Int], edge: Int) -> Int? {
    let candidates = starts.filter { start in
      end - start >= 9 && !text.units[start..<end].contains { !$0.isThaiLetter }
    }
    return candidates.first { start in
      words.isWord(start..<end, in: text) && (start == edge || !isAfterJoint(start))
        && CueWords.conjunctions.start(endingAt: start, in: text) == nil
        && CueWords.joints.end(startingAt: start, in: text) == nil
        && !CueWords.modifiers.contains(text.units[start..<end])
    }
  }
}
