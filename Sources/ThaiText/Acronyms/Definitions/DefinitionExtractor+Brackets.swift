extension DefinitionExtractor {
  /// Characters between the parts of a bracket.
  static let separators = Set(FoldedUnit.units(":,;=-–—"))

  mutating func read(_ pair: BracketPair, _ mentions: DefinitionMentions) {
    let content = withoutIntroduction(text.trimmed(pair.content))
    guard !content.isEmpty else { return }
    let leftEnd = text.skippingSpaces(before: pair.open)
    guard leftEnd >= pair.leftEdge else { return }
    let left = pair.leftEdge..<leftEnd
    if let short = recognizer.shortForm(exactly: content) {
      readShort(short, left: left)
    } else if !readParts(of: content, left: left),
      let short = mentions.shortForm(endingAt: leftEnd, in: left), matters(short)
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
    if text[start] == ":" { start = text.skippingSpaces(from: start + 1) }
    return start < content.upperBound ? text.trimmed(start..<content.upperBound) : content
  }

  /// LONG (SHORT).
  private mutating func readShort(_ short: ShortForm, left: Range<Int>) {
    if readGloss(of: short, left: left) || !matters(short) { return }
    if let long = latinLongForm(of: short, endingIn: left, isExplicit: false) {
      add(short, long, .alignment)
    } else if let found = longForms.longForm(of: short, endingIn: left) {
      guard !isDoubtful(short) else { return }
      add(short, found.range, found.method)
      if found.method == .edge, longForms.wordCount(of: found.range) < 3 {
        removeEvidence(for: short)
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
    guard text[position - 1] == ")" else { return nil }
    var start = position - 1
    let floor = max(0, position - BracketMatcher.maximumLength)
    while start > floor, text[start - 1] != "(", !text[start - 1].isNewline { start -= 1 }
    return latinLongForm(of: short, endingIn: start..<position - 1, isExplicit: false)
  }

  /// The short form glosses another spelling of itself: ดับเบิลยูเอชโอ (WHO), อัมโน (UMNO).
  private mutating func readGloss(of short: ShortForm, left: Range<Int>) -> Bool {
    guard text[left.upperBound - 1].isThaiLetter || left.isEmpty == false else { return false }
    let latin = String(units: short.letters)
    if let spelling = spelling(of: short, endingIn: left) {
      addEvidence(for: spelling)
      addEvidence(for: short)
      return true
    }
    guard short.kind == .latinAcronym, text[left.upperBound - 1].isThaiLetter,
      let start = ConsonantSkeleton.start(
        of: FoldedUnit.units(latin), endingAt: left.upperBound, in: text),
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

  /// The content split at each separator, and at `หรือ` and `or`.
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
    guard text[position] == "ห" || (text[position].lowercased == "o" && text[position - 1].isSpace),
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
