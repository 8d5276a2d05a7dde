extension DefinitionExtractor {
  mutating func readConnectives(around short: ShortForm) {
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

  private func isEdge(_ unit: FoldedUnit) -> Bool {
    unit.isNewline || unit.isBracket
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
    } else if Self.separators.contains(text[after]), text.isAtLineStart(short.range.lowerBound) {
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
}

extension FoldedText {
  /// Whether only a bullet stands before a position on its line.
  func isAtLineStart(_ position: Int) -> Bool {
    var start = skippingSpaces(before: position)
    while start > 0, position - start < 8, !self[start - 1].isNewline,
      !self[start - 1].isThaiLetter, !self[start - 1].isLatinLetter
    {
      start -= 1
    }
    return start == 0 || self[start - 1].isNewline
  }
}
