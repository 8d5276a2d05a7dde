/// Finds the places of a document that say what a short form stands for.
///
/// The shapes are those of brackets, `LONG (SHORT)`, `SHORT (LONG)` and `LONG (LONG: SHORT)`, of
/// words that introduce one, `LONG เรียกย่อว่า SHORT`, `SHORT ย่อมาจาก LONG`, and of lists,
/// `SHORT : LONG` at the start of a line. None crosses a line break or another bracket.
package struct DefinitionExtractor {
  /// A definition, in positions of the folded text.
  package struct Definition: Hashable, Sendable {
    package var short: ShortForm
    package var long: Range<Int>
    package var method: AcronymDefinition.Method
  }

  /// What a document says about short forms.
  package struct Findings: Sendable {
    package var definitions: [Definition] = []
    /// Canonical forms that the document treats as short forms.
    package var defined: Set<String> = []
    /// Thai spellings of acronyms read as words, tied to Latin ones by a gloss.
    package var spelledWords: [ThaiCandidate] = []
  }

  let text: FoldedText
  let table: AcronymTable
  let recognizer: ShortFormRecognizer
  let longForms: ThaiLongFormFinder
  private(set) var findings = Findings()
  private var known: Set<Definition> = []

  package static func findings(
    in text: FoldedText, survey: AcronymSurvey, table: AcronymTable, words: any WordSource
  ) -> Findings {
    var extractor = Self(text: text, table: table, words: words)
    let mentions = DefinitionMentions(survey: survey, text: text, table: table)
    for pair in BracketMatcher.pairs(in: text) { extractor.read(pair, mentions) }
    for mention in mentions.all { extractor.readConnectives(around: mention) }
    return extractor.findings
  }

  private init(text: FoldedText, table: AcronymTable, words: any WordSource) {
    self.text = text
    self.table = table
    recognizer = ShortFormRecognizer(text: text, table: table)
    longForms = ThaiLongFormFinder(text: text, table: table, words: words)
  }

  mutating func add(_ short: ShortForm, _ long: Range<Int>, _ method: AcronymDefinition.Method) {
    let definition = Definition(short: short, long: long, method: method)
    guard known.insert(definition).inserted else { return }
    findings.definitions.append(definition)
    findings.defined.insert(short.canonical)
  }

  mutating func addEvidence(for short: ShortForm) { findings.defined.insert(short.canonical) }

  mutating func addSpelledWord(_ range: Range<Int>, _ short: ShortForm) {
    findings.spelledWords.append(
      ThaiCandidate(
        range: range, letters: range, canonical: short.canonical, kind: .wordAcronym,
        ground: .definition))
  }
}

// MARK: - Brackets

extension DefinitionExtractor {
  /// Characters between the parts of a bracket.
  private static let separators = Set(":,;=-–—".utf16)

  private mutating func read(_ pair: BracketPair, _ mentions: DefinitionMentions) {
    let content = withoutIntroduction(text.trimmed(pair.content))
    guard !content.isEmpty else { return }
    let leftEnd = text.skippingSpaces(before: pair.open)
    guard leftEnd >= pair.leftEdge else { return }
    let left = pair.leftEdge..<leftEnd
    if let short = recognizer.shortForm(exactly: content) {
      readShort(short, left: left)
    } else if !readParts(of: content, left: left),
      let short = mentions.shortForm(endingAt: leftEnd, in: left)
    {
      readLong(content, of: short)
    }
  }

  /// `ย่อว่า สกว.` is `สกว.`
  private func withoutIntroduction(_ content: Range<Int>) -> Range<Int> {
    guard let end = CueWords.introductions.end(startingAt: content.lowerBound, in: text) else {
      return content
    }
    var start = text.skippingSpaces(from: end)
    if text[start] == 0x3A { start = text.skippingSpaces(from: start + 1) }
    return start < content.upperBound ? text.trimmed(start..<content.upperBound) : content
  }

  /// LONG (SHORT).
  private mutating func readShort(_ short: ShortForm, left: Range<Int>) {
    if readGloss(of: short, left: left) { return }
    if let long = latinLongForm(of: short, endingIn: left, isExplicit: false) {
      add(short, long, .alignment)
    } else if let found = longForms.longForm(of: short, endingIn: left) {
      guard !isDoubtful(short) else { return }
      add(short, found.range, found.method)
      if found.method == .edge, longForms.wordCount(of: found.range) < 3 {
        findings.defined.remove(short.canonical)
      }
    } else if left.isEmpty, let long = longFormInBracket(before: left.lowerBound, short) {
      add(short, long, .alignment)
    }
  }

  /// A numeral or a long word in capitals in brackets is an acronym only if its letters say so.
  private func isDoubtful(_ short: ShortForm) -> Bool {
    guard short.kind == .latinAcronym, !short.isKnown else { return false }
    let form = LatinForm(short.range, in: text)
    return form.isSmallRomanNumeral || (form.isAllCapitals && form.units.count >= 7)
  }

  /// LONG (LONG) (SHORT): the letters are those of the bracket before.
  private func longFormInBracket(before position: Int, _ short: ShortForm) -> Range<Int>? {
    guard text[position - 1] == 0x29 else { return nil }
    var start = position - 1
    let floor = max(0, position - BracketMatcher.maximumLength)
    while start > floor, text[start - 1] != 0x28, !text[start - 1].isNewline { start -= 1 }
    return latinLongForm(of: short, endingIn: start..<position - 1, isExplicit: false)
  }

  /// The short form glosses another spelling of itself: ดับเบิลยูเอชโอ (WHO), อัมโน (UMNO).
  private mutating func readGloss(of short: ShortForm, left: Range<Int>) -> Bool {
    guard text[left.upperBound - 1].isThaiLetter || left.isEmpty == false else { return false }
    let latin = String(decoding: short.letters, as: UTF16.self)
    if let spelling = spelling(of: short, endingIn: left) {
      addEvidence(for: spelling)
      addEvidence(for: short)
      return true
    }
    guard short.kind == .latinAcronym, text[left.upperBound - 1].isThaiLetter,
      let start = ConsonantSkeleton.start(
        of: Array(latin.utf16), endingAt: left.upperBound, in: text),
      start >= left.lowerBound, longForms.isWordEnd(start, after: left.lowerBound)
    else { return false }
    addSpelledWord(start..<left.upperBound, short)
    addEvidence(for: short)
    return true
  }

  /// The letter names at the end of a text that spell the short form.
  private func spelling(of short: ShortForm, endingIn left: Range<Int>) -> ShortForm? {
    let end = left.upperBound
    guard short.kind == .latinAcronym, text[end - 1].isThaiLetter else { return nil }
    let floor = text.thaiStart(before: end, floor: max(left.lowerBound, end - 72))
    for start in floor..<end where text.allowsWordBoundary(at: start) {
      guard let parse = LetterNameParser.parse(start..<end, in: text),
        parse.latin == short.canonical
      else { continue }
      var spelling = short
      spelling.range = start..<end
      spelling.kind = .thaiLetterAcronym
      return spelling
    }
    return nil
  }

  /// LONG (LONG sep SHORT) and LONG (SHORT sep LONG).
  ///
  /// - Returns: Whether a part of the content is a short form that is explained.
  private mutating func readParts(of content: Range<Int>, left: Range<Int>) -> Bool {
    var isExplained = false
    for part in parts(of: content) where part != content {
      guard let short = recognizer.shortForm(exactly: part) else { continue }
      let before = trimmedOfSeparators(content.lowerBound..<part.lowerBound)
      let after = trimmedOfSeparators(part.upperBound..<content.upperBound)
      guard let long = longForm(of: short, before: before, after: after) else { continue }
      add(short, long.range, long.method)
      isExplained = true
      if readGloss(of: short, left: left) { continue }
      if long.method == .alignment || long.method == .dictionary,
        let outer = longForms.longForm(of: short, endingIn: left)
      {
        add(short, outer.range, outer.method)
      }
    }
    return isExplained
  }

  private func longForm(
    of short: ShortForm, before: Range<Int>, after: Range<Int>
  ) -> (range: Range<Int>, method: AcronymDefinition.Method)? {
    if let range = latinLongForm(of: short, endingIn: before, isExplicit: true)
      ?? latinLongForm(of: short, beginning: after, isExplicit: true)
    {
      return (range, .alignment)
    }
    if let found = longForms.longForm(of: short, endingIn: before), found.method != .edge {
      return found
    }
    return longForms.longForm(of: short, beginning: after)
  }

  /// The content divided at each separator, and at `หรือ` and `or`.
  private func parts(of content: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = content.lowerBound
    var position = start
    while position < content.upperBound {
      if let end = separatorEnd(at: position) {
        parts.append(text.trimmed(start..<position))
        start = end
        position = end
      } else {
        position += 1
      }
    }
    parts.append(text.trimmed(min(start, content.upperBound)..<content.upperBound))
    return parts.filter { !$0.isEmpty }
  }

  private func separatorEnd(at position: Int) -> Int? {
    if Self.separators.contains(text[position]) { return position + 1 }
    guard text[position] == 0x0E2B || (text[position] | 0x20 == 0x6F && text[position - 1].isSpace),
      let end = CueWords.and.end(startingAt: position, in: text), !text[end].isLatinLetter
    else { return nil }
    return end
  }

  private func trimmedOfSeparators(_ range: Range<Int>) -> Range<Int> {
    var range = text.trimmed(range)
    while let last = range.last {
      if Self.separators.contains(text[last]) {
        range = text.trimmed(range.lowerBound..<last)
      } else if let start = CueWords.and.start(
        endingAt: range.upperBound, floor: range.lowerBound, in: text),
        !text[start - 1].isLatinLetter
      {
        range = text.trimmed(range.lowerBound..<start)
      } else {
        break
      }
    }
    while let first = range.first, let end = separatorEnd(at: first), end <= range.upperBound {
      range = text.trimmed(end..<range.upperBound)
    }
    return range
  }

  /// SHORT (LONG).
  private mutating func readLong(_ content: Range<Int>, of short: ShortForm) {
    if let long = latinLongForm(of: short, beginning: content, isExplicit: false) {
      add(short, long, .alignment)
    } else if let found = longForms.longForm(of: short, beginning: content) {
      add(short, found.range, found.method)
    }
  }
}

// MARK: - Latin long forms

extension DefinitionExtractor {
  private static let longestLongForm = 200

  /// Latin words at the end of a range that the letters stand for, or that the table gives.
  func latinLongForm(
    of short: ShortForm, endingIn range: Range<Int>, isExplicit: Bool
  ) -> Range<Int>? {
    guard !range.isEmpty, text[range.upperBound - 1].isLatinAlphanumeric,
      short.kind != .thaiInitials
    else { return nil }
    var start = range.upperBound
    let floor = max(range.lowerBound, start - Self.longestLongForm)
    while start > floor, isLatinText(text[start - 1]) { start -= 1 }
    let words = LongFormAligner.latinWords(in: start..<range.upperBound, of: text)
    if let known = knownEnglish(of: short, words: words, end: range.upperBound) { return known }
    return LongFormAligner.bestMatch(
      of: short.letters, withWordsBefore: words[...], in: text, isExplicit: isExplicit)?.range
  }

  /// Latin words at the beginning of a range that the letters stand for.
  func latinLongForm(
    of short: ShortForm, beginning range: Range<Int>, isExplicit: Bool
  ) -> Range<Int>? {
    guard !range.isEmpty, text[range.lowerBound].isLatinAlphanumeric, short.kind != .thaiInitials
    else { return nil }
    var end = range.lowerBound
    let limit = min(range.upperBound, end + Self.longestLongForm)
    while end < limit, isLatinText(text[end]) { end += 1 }
    let words = LongFormAligner.latinWords(in: range.lowerBound..<end, of: text)
    return LongFormAligner.bestMatch(
      of: short.letters, withWordsAfter: words[...], in: text, isExplicit: isExplicit)?.range
  }

  private func isLatinText(_ unit: UInt16) -> Bool {
    unit.isLatinAlphanumeric || unit.isSpace || unit.isDash || unit.isApostrophe
      || unit == 0x26 || unit == 0x2C || unit == 0x2F || unit == .fullStop
  }

  /// The table's English long form, if the words end with it.
  private func knownEnglish(of short: ShortForm, words: [Range<Int>], end: Int) -> Range<Int>? {
    let forms = table.entry(forLatin: short.canonical)?.englishLongForms ?? []
    for form in forms {
      let units = FoldedText(form)
      let known = LongFormAligner.latinWords(in: 0..<units.count, of: units)
      guard !known.isEmpty, known.count <= words.count else { continue }
      let here = words.suffix(known.count)
      let isEqual = zip(here, known).allSatisfy { here, known in
        text.units[here].map(\.capitalized) == units.units[known].map(\.capitalized)
      }
      if isEqual, let first = here.first { return first.lowerBound..<end }
    }
    return nil
  }
}

// MARK: - Connectives

extension DefinitionExtractor {
  private mutating func readConnectives(around short: ShortForm) {
    if let cue = introduction(before: short.range.lowerBound) { readIntroduced(short, cue) }
    readExplained(short)
  }

  private func introduction(before position: Int) -> (start: Int, isPlain: Bool)? {
    var end = position
    while text[end - 1].isSpace || text[end - 1].isQuotationMark { end -= 1 }
    if let start = CueWords.introductions.start(endingAt: end, in: text) { return (start, false) }
    return CueWords.and.start(endingAt: end, in: text).map { ($0, true) }
  }

  /// LONG หรือ SHORT, LONG เรียกย่อว่า SHORT.
  private mutating func readIntroduced(_ short: ShortForm, _ cue: (start: Int, isPlain: Bool)) {
    let end = text.skippingSpaces(before: cue.start)
    let left = lineStart(before: end)..<end
    if let long = latinLongForm(of: short, endingIn: left, isExplicit: false) {
      return add(short, long, .alignment)
    }
    guard let found = longForms.longForm(of: short, endingIn: left) else {
      if !cue.isPlain { addEvidence(for: short) }
      return
    }
    if cue.isPlain {
      let isAligned = found.method == .alignment
      let isKnown = short.isKnown && (found.method == .dictionary || found.method == .headNoun)
      guard isAligned || isKnown else { return }
    }
    add(short, found.range, found.method)
  }

  /// Where the text begins that no line break or bracket separates from a position.
  private func lineStart(before position: Int) -> Int {
    var start = position
    let floor = max(0, position - BracketMatcher.maximumLength)
    while start > floor, !isEdge(text[start - 1]) { start -= 1 }
    return start
  }

  private func lineEnd(after position: Int) -> Int {
    var end = position
    while end < text.count, end - position < BracketMatcher.maximumLength, !isEdge(text[end]) {
      end += 1
    }
    return end
  }

  private func isEdge(_ unit: UInt16) -> Bool {
    unit.isNewline || unit == 0x28 || unit == 0x29 || unit == 0x5B || unit == 0x5D
  }

  /// SHORT ย่อมาจาก LONG, SHORT คือ LONG, and SHORT : LONG at the start of a line.
  private mutating func readExplained(_ short: ShortForm) {
    var after = short.range.upperBound
    while text[after].isSpace || text[after].isQuotationMark { after += 1 }
    var start: Int?
    if let end = CueWords.explanations.end(startingAt: after, in: text)
      ?? CueWords.means.end(startingAt: after, in: text)
    {
      start = end
    } else if Self.separators.contains(text[after]), isAtLineStart(short.range.lowerBound) {
      start = after + 1
    }
    guard var start else { return }
    while text[start].isSpace || text[start].isQuotationMark { start += 1 }
    let right = start..<max(start, lineEnd(after: start))
    if let long = latinLongForm(of: short, beginning: right, isExplicit: false) {
      add(short, long, .alignment)
    } else if let found = longForms.longForm(of: short, beginning: right) {
      add(short, found.range, found.method)
    }
  }

  /// Whether only a bullet stands before a position on its line.
  private func isAtLineStart(_ position: Int) -> Bool {
    var start = text.skippingSpaces(before: position)
    while start > 0, position - start < 8, !text[start - 1].isNewline,
      !text[start - 1].isThaiLetter, !text[start - 1].isLatinLetter
    {
      start -= 1
    }
    return start == 0 || text[start - 1].isNewline
  }
}
