/// Finds the words of Latin letters that may be acronyms.
package struct LatinScanner: Sendable {
  package let text: FoldedText
  package let table: AcronymTable

  package init(text: FoldedText, table: AcronymTable) {
    self.text = text
    self.table = table
  }

  /// The forms in the word that begins at a position, and where the word ends.
  ///
  /// - Parameter start: The position of a letter or digit with none before it.
  /// - Complexity: O(*n*) for a word of *n* letters.
  package func forms(at start: Int) -> (forms: [LatinForm], end: Int) {
    if let end = dottedEnd(from: start) { return ([LatinForm(start..<end, in: text)], end) }
    let end = wordEnd(from: start)
    guard !isPartOfName(start..<end) else { return ([], end) }
    if let extended = numberedEnd(of: start..<end) {
      return ([LatinForm(start..<extended, in: text)], extended)
    }
    return (forms(in: start..<end), end)
  }

  /// `U.S.A.`: single letters with dots, at least two; a last letter may lack its dot.
  private func dottedEnd(from start: Int) -> Int? {
    var end = start
    var groups = 0
    while text[end].isLatinLetter, text[end + 1] == "." {
      end += 2
      groups += 1
    }
    if groups > 0, text[end].isLatinLetter, !text[end + 1].isLatinAlphanumeric {
      end += 1
      groups += 1
      if text[end].isApostrophe, text[end + 1] == "s" { end += 2 }
    }
    return groups > 1 ? end : nil
  }

  /// The end of letters and digits with single `-`, `&`, `'` between them, `.` between digits.
  private func wordEnd(from start: Int) -> Int {
    var end = start
    while true {
      while text[end].isLatinAlphanumeric { end += 1 }
      guard connects(at: end) else { return end }
      end += 1
    }
  }

  private func connects(at position: Int) -> Bool {
    let unit = text[position]
    let next = text[position + 1]
    if unit == "." { return text[position - 1].isDigit && next.isDigit }
    return (unit == "-" || unit == "&" || unit.isApostrophe) && next.isLatinAlphanumeric
  }

  /// Whether the word belongs to a file name, a domain or an identifier: `MDES.go.th`, `a_AI`.
  private func isPartOfName(_ range: Range<Int>) -> Bool {
    let after = text[range.upperBound]
    let before = text[range.lowerBound - 1]
    if after == "_" || before == "_" || before == "@" { return true }
    if after == "." {
      let next = text[range.upperBound + 1]
      if next.isLatinLetter, !next.isCapital { return true }
    }
    if before == "/", isCode(before: range.lowerBound - 1) { return true }
    return before == "." && text[range.lowerBound - 2].isLatinLetter
      && !text[range.lowerBound - 2].isCapital
  }

  /// Whether letters with digits stand before a slash: SM-G991B/DS.
  private func isCode(before slash: Int) -> Bool {
    var start = slash
    var hasLetter = false
    var hasDigit = false
    while slash - start < AcronymTable.maximumLength,
      text[start - 1].isLatinAlphanumeric || text[start - 1] == "-"
    {
      start -= 1
      hasLetter = hasLetter || text[start].isLatinLetter
      hasDigit = hasDigit || text[start].isDigit
    }
    return hasLetter && hasDigit
  }

  /// Where a number ends that makes an acronym of the table together with the word: `PM 2.5`.
  private func numberedEnd(of range: Range<Int>) -> Int? {
    guard range.count <= AcronymTable.maximumLength,
      text.units[range].contains(where: \.isCapital)
    else { return nil }
    guard let digits = NumberBeside.after(range.upperBound, in: text),
      digits.lowerBound > range.upperBound
    else { return nil }
    let units = text.units[range] + text.units[digits]
    return NumberBeside.hasEntry(of: Array(units), in: table) ? digits.upperBound : nil
  }

  private func forms(in range: Range<Int>) -> [LatinForm] {
    let whole = LatinForm(range, in: text)
    if isKnown(whole) { return [whole] }
    guard text.units[range].contains("-") else { return whole.hasShape ? [whole] : [] }
    let parts = hyphenatedParts(of: range)
    if parts.count == 1 { return whole.hasShape ? [whole] : [] }
    let forms = parts.map { LatinForm($0, in: text) }
    if whole.hasShape, !forms.allSatisfy(isKnown), forms.allSatisfy(isShort) { return [whole] }
    if whole.units.contains(where: \.isDigit) { return forms.filter(isKnown) }
    return forms.filter { isKnown($0) || $0.hasShape }
  }

  private func isShort(_ form: LatinForm) -> Bool { form.hasShape || form.units.count == 1 }

  /// Whether the table has the form in this case, or has it in capitals and so has the text.
  package func isKnown(_ form: LatinForm) -> Bool {
    if table.entry(forSpelling: text.units[form.range]) != nil { return true }
    let capitals = form.units.count(where: \.isCapital)
    let letters = form.units.count(where: \.isLatinLetter)
    guard letters > 0, letters <= AcronymTable.maximumLength, capitals * 2 >= letters else {
      return false
    }
    return NumberBeside.hasEntry(of: form.units, in: table)
  }

  private func hyphenatedParts(of range: Range<Int>) -> [Range<Int>] {
    text.units[range].split(separator: "-").map { $0.startIndex..<$0.endIndex }
  }
}

/// Numbers that belong to an acronym: G20, 5G, COVID-19, PM 2.5.
package enum NumberBeside {
  /// The number after a position, with at most one space or hyphen between.
  package static func after(_ position: Int, in text: FoldedText) -> Range<Int>? {
    var start = position
    if text[start].isSpace || text[start].isDash { start += 1 }
    guard text[start].isDigit else { return nil }
    var end = start
    while text[end].isDigit, end - start < 4 { end += 1 }
    if text[end] == ".", text[end + 1].isDigit {
      end += 1
      while text[end].isDigit, end - start < 6 { end += 1 }
    }
    guard !text[end].isDigit, !text[end].isLatinLetter else { return nil }
    return start..<end
  }

  /// The number of one or two digits before a position, with at most one space between.
  package static func before(_ position: Int, in text: FoldedText) -> Range<Int>? {
    var end = position
    if text[end - 1].isSpace { end -= 1 }
    var start = end
    while text[start - 1].isDigit, end - start < 3 { start -= 1 }
    guard start < end, end - start <= 2 else { return nil }
    let before = text[start - 1]
    guard before != ".", before != ",", !before.isLatinLetter else { return nil }
    return start..<end
  }

  /// Whether the table has an entry of letters and digits.
  static func hasEntry(of units: [FoldedUnit], in table: AcronymTable) -> Bool {
    guard let packed = PackedWord(canonicalLatin: units[...]) else {
      return entry(of: units, in: table) != nil
    }
    if table.index(forLatin: packed) != nil { return true }
    guard units.contains(where: \.isDigit) else { return false }
    let plain = units.filter { !$0.isDash }
    guard let packed = PackedWord(canonicalLatin: plain[...]) else {
      return entry(of: units, in: table) != nil
    }
    if table.index(forLatin: packed) != nil { return true }
    guard let digits = plain.firstIndex(where: \.isDigit), digits > 0 else { return false }
    let hyphenated = plain[..<digits] + ["-"] + plain[digits...]
    guard let packed = PackedWord(canonicalLatin: hyphenated) else {
      return entry(of: units, in: table) != nil
    }
    return table.index(forLatin: packed) != nil
  }

  /// The entry of letters and digits, tried as they are, without their hyphens, and with one
  /// before the digits.
  package static func entry(of units: [FoldedUnit], in table: AcronymTable) -> AcronymTable.Entry? {
    let canonical = AcronymCanonicalForm.ofLatin(units[...])
    if let entry = table.entry(forLatin: canonical) { return entry }
    guard units.contains(where: \.isDigit) else { return nil }
    let plain = units.filter { !$0.isDash }
    if let entry = table.entry(forLatin: AcronymCanonicalForm.ofLatin(plain[...])) { return entry }
    guard let digits = plain.firstIndex(where: \.isDigit), digits > 0 else { return nil }
    let hyphenated = plain[..<digits] + ["-"] + plain[digits...]
    return table.entry(forLatin: AcronymCanonicalForm.ofLatin(hyphenated))
  }
}
