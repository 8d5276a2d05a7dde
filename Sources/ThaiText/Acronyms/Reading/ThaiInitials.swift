/// Finds initials of Thai words with their dots: `ครม.`, `พ.ร.บ.`, `พล.ต.อ.`.
package struct ThaiInitials: Sendable {
  /// Initials in a text.
  package struct Form: Hashable, Sendable {
    package var range: Range<Int>
    package var canonical: String
    package var isKnown: Bool
  }

  /// Letters with a dot, one piece of a chain.
  private struct Group {
    var range: Range<Int>
    var hasSpaceBefore: Bool
    var hasDot: Bool
    var letters: Range<Int> {
      range.lowerBound..<(hasDot ? range.upperBound - 1 : range.upperBound)
    }
  }

  private let text: FoldedText
  private let table: AcronymTable
  private let isWord: @Sendable (Range<Int>) -> Bool
  private var labels = ListLabels()

  /// - Parameter isWord: Whether a range is a word of the lexicon.
  package init(
    text: FoldedText, table: AcronymTable, isWord: @escaping @Sendable (Range<Int>) -> Bool
  ) {
    self.text = text
    self.table = table
    self.isWord = isWord
  }

  /// The forms of the chain of initials whose first dot stands at a position, and its end.
  ///
  /// - Parameter limits: What the chain may be part of.
  /// - Complexity: O(*n*) for a chain of *n* groups.
  package mutating func forms(
    firstDot dot: Int, inside limits: Range<Int>
  ) -> (forms: [Form], end: Int) {
    let groups = chain(from: dot, inside: limits)
    guard let last = groups.last else { return ([], dot + 1) }
    let forms = split(groups).filter { accepts($0) }
    return (forms, max(dot + 1, forms.last?.range.upperBound ?? last.range.upperBound))
  }

  /// Initials without dots that a whole stretch of Thai letters consists of.
  package func bareForm(_ stretch: Range<Int>) -> Form? {
    guard stretch.count >= 2, stretch.count <= 7, text[stretch.upperBound] != ".",
      stretch.allSatisfy({ Self.mayHave(text[$0]) })
    else { return nil }
    let canonical = AcronymCanonicalForm.ofInitials(text.units[stretch])
    guard table.allowsBareInitials(canonical) else { return nil }
    return Form(range: stretch, canonical: canonical, isKnown: true)
  }
}

// MARK: - The chain

extension ThaiInitials {
  package static let maximumGroupCount = 8
  private static let maximumGroupLength = 5
  /// How many letters a group has at most: the consonants, and a vowel.
  static let longestGroup = maximumGroupLength + 1

  /// Whether a unit may be a part of initials: a consonant, or a vowel that they are written with.
  static func mayHave(_ unit: FoldedUnit) -> Bool {
    if unit.isThaiConsonant { return true }
    switch unit {
    case "เ", "แ", "โ": return true
    default: return unit.thai.isShortVowelMark
    }
  }

  /// One to five consonants with at most one vowel.
  private func isGroup(_ range: Range<Int>) -> Bool {
    let vowels = range.count { !text[$0].isThaiConsonant }
    let consonants = range.count - vowels
    return (1...Self.maximumGroupLength).contains(consonants) && vowels <= 1
      && range.allSatisfy { Self.mayHave(text[$0]) }
      && text.allowsWordBoundary(at: range.lowerBound)
  }

  private func chain(from dot: Int, inside limits: Range<Int>) -> [Group] {
    guard let first = firstGroup(before: dot, floor: limits.lowerBound) else { return [] }
    var groups = [Group(range: first.lowerBound..<dot + 1, hasSpaceBefore: false, hasDot: true)]
    while groups.count < Self.maximumGroupCount, let next = group(after: groups[groups.count - 1]),
      next.range.upperBound <= limits.upperBound
    {
      groups.append(next)
      if !next.hasDot { break }
    }
    return groups
  }

  /// The letters of the first group: all that stand before the dot, if they are a group; else the
  /// longest end of them that makes known initials with what follows, or one consonant.
  private func firstGroup(before dot: Int, floor: Int) -> Range<Int>? {
    let start = text.thaiStart(before: dot, floor: max(floor, dot - 40))
    if isGroup(start..<dot), !text[start - 1].isThaiLetter { return start..<dot }
    for begin in max(start, dot - Self.maximumGroupLength)..<dot where isGroup(begin..<dot) {
      if isKnownGlued(begin..<dot) { return begin..<dot }
    }
    let one = dot - 1..<dot
    return isGroup(one) && groupLength(after: dot + 1) == 1 ? one : nil
  }

  /// Whether initials glued to the word before them are in the table, alone or with more groups.
  private func isKnownGlued(_ letters: Range<Int>) -> Bool {
    var end = letters.upperBound + 1
    var best = letters.count >= 2 && isKnown(letters)
    for _ in 0..<Self.maximumGroupCount {
      guard let length = groupLength(after: end) else { break }
      end += length + 1
      best = best || isKnown(letters.lowerBound..<end)
    }
    return best
  }

  private func groupLength(after start: Int) -> Int? {
    var end = start
    while Self.mayHave(text[end]), end - start <= Self.maximumGroupLength { end += 1 }
    return end > start && text[end] == "." && isGroup(start..<end) ? end - start : nil
  }

  private func group(after previous: Group) -> Group? {
    var start = previous.range.upperBound
    let hasSpace = text[start].isSpace
    if hasSpace { start += 1 }
    if let length = groupLength(after: start) {
      return Group(range: start..<start + length + 1, hasSpaceBefore: hasSpace, hasDot: true)
    }
    let end = text.thaiEnd(from: start, limit: start + 3)
    guard !hasSpace, end - start <= 2, isGroup(start..<end) else { return nil }
    return Group(range: start..<end, hasSpaceBefore: false, hasDot: false)
  }

  private func isKnown(_ range: Range<Int>) -> Bool {
    PackedWord(initialsIn: text.units[range]).map(table.hasInitials) ?? false
  }
}

// MARK: - Splitting

extension ThaiInitials {
  /// Splits a chain into forms, known ones before unknown ones, long ones before short ones.
  private func split(_ groups: [Group]) -> [Form] {
    var best: [(cost: Int, isKnown: Bool?, previous: Int)] = [(0, nil, 0)]
    // Behind another group a single letter is part of a longer form more often than a word.
    for end in 1...groups.count {
      var cheapest = (cost: Int.max, isKnown: Bool?.none, previous: 0)
      for start in 0..<end {
        let (cost, isKnown) = edge(groups[start..<end])
        let isLateLetter = start > 0 && end == start + 1 && groups[start].letters.count == 1
        let total = best[start].cost + cost + (isLateLetter ? 30 : 0)
        if total < cheapest.cost { cheapest = (total, isKnown, start) }
      }
      best.append(cheapest)
    }
    var forms: [Form] = []
    var end = groups.count
    while end > 0 {
      let start = best[end].previous
      if let isKnown = best[end].isKnown {
        let range = groups[start].range.lowerBound..<groups[end - 1].range.upperBound
        forms.append(
          Form(
            range: range, canonical: AcronymCanonicalForm.ofInitials(text.units[range]),
            isKnown: isKnown))
      }
      end = start
    }
    return forms.reversed()
  }

  /// What it costs to take groups as one form, and whether it is known; or to leave them out, which
  /// has no form.
  private func edge(_ groups: ArraySlice<Group>) -> (cost: Int, isKnown: Bool?) {
    guard let first = groups.first, let last = groups.last else { return (0, nil) }
    if isKnown(first.range.lowerBound..<last.range.upperBound) { return (10, true) }
    // A chain of single letters is one form more likely than several; without a table it may have
    // neither spaces inside nor lack its last dot.
    let isLoose = groups.dropFirst().contains(where: \.hasSpaceBefore) || !last.hasDot
    if isLoose { return (100 * groups.count, nil) }
    if groups.count == 1 { return (30, false) }
    return (groups.allSatisfy { $0.letters.count == 1 } ? 18 : 35, false)
  }

  private mutating func accepts(_ form: Form) -> Bool {
    let letterCount = form.canonical.unicodeScalars.count - 1
    let isSingle = letterCount == 1
    if isSingle {
      guard !labels.isLabel(form.range, in: text) else { return false }
      return form.isKnown && acceptsSingleLetter(form.range)
    }
    if form.isKnown { return true }
    let dots = form.range.count { text[$0] == "." }
    if dots >= 2 { return true }
    return acceptsShape(form.range)
  }

  /// A known letter stands for a word only before a name or a number, or after a number.
  private func acceptsSingleLetter(_ range: Range<Int>) -> Bool {
    let before = text[text.skippingSpaces(before: range.lowerBound) - 1]
    if before.isDigit || before == "." { return true }
    if text[range.lowerBound - 1].isThaiLetter { return false }
    let after = text[range.upperBound]
    if after.isThaiLetter || after.isDigit { return true }
    return after.isSpace && text[range.upperBound + 1].isThaiLetter
  }

  /// Unknown letters with one dot: alone between spaces, and no word with a full stop.
  private func acceptsShape(_ range: Range<Int>) -> Bool {
    let before = text[range.lowerBound - 1]
    let after = text[range.upperBound]
    let opens =
      before == .outside || before.isSpace || before.isNewline || before == "." || before == "("
    let closes =
      after == .outside || after.isSpace || after.isThaiLetter || after.isDigit || after == ")"
    return opens && closes
      && (isIntroduced(range) || !isWord(range.lowerBound..<range.upperBound - 1))
  }

  /// Whether the letters stand alone in brackets, or after words that introduce a short form.
  private func isIntroduced(_ range: Range<Int>) -> Bool {
    if text[range.lowerBound - 1] == "(", text[range.upperBound] == ")" { return true }
    let before = text.skippingSpaces(before: range.lowerBound)
    return CueWords.introductions.start(endingAt: before, in: text) != nil
  }
}

/// Tells the labels of a list, `ก.` `ข.` `ค.`, from initials.
///
/// A list begins with ก, and its next label is not far.
private struct ListLabels: Sendable {
  private static let order = FoldedUnit.units("กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ")
  /// The most bytes from one label to the next.
  private static let reach = 1_500
  /// The place in the order that the next label has, and the last byte where it may begin.
  private var next = (index: 0, limit: 0)

  mutating func isLabel(_ range: Range<Int>, in text: FoldedText) -> Bool {
    let offset = text.utf8Range(of: range).lowerBound
    let isNext = text[range.lowerBound] == Self.order[next.index] && offset <= next.limit
    guard isNext || stands(at: range, in: text) else { return false }
    if isNext || text[range.lowerBound] == Self.order[0] {
      next = ((isNext ? next.index + 1 : 1) % Self.order.count, offset + Self.reach)
    }
    return true
  }

  private func stands(at range: Range<Int>, in text: FoldedText) -> Bool {
    let start = text.skippingSpaces(before: range.lowerBound)
    let before = text[start - 1]
    let isGlued = text[range.upperBound].isThaiLetter || text[range.upperBound].isDigit
    if start == 0 || before.isNewline {
      return !isGlued || text[range.lowerBound].thai.isListLetter
    }
    if before == ".", text[start - 2].isDigit, !text[start - 1 - 3].isDigit {
      return !isGlued
    }
    return CueWords.listAnnouncements.start(endingAt: start, in: text) != nil
  }
}
