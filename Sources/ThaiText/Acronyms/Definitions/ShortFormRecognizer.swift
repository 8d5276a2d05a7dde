/// A short form and what there is to compare with a long one.
package struct ShortForm: Hashable, Sendable {
  package var range: Range<Int>
  package var canonical: String
  package var kind: Acronym.Kind
  /// The letters to find in a long form.
  package var letters: [FoldedUnit]
  package var isPlural: Bool
  /// Whether the table has it.
  package var isKnown: Bool
}

/// Tells whether a range of a text, as a whole, is a short form.
package struct ShortFormRecognizer: Sendable {
  package let text: FoldedText
  package let table: AcronymTable

  package init(text: FoldedText, table: AcronymTable) {
    self.text = text
    self.table = table
  }

  /// - Complexity: O(*n*) for *n* letters.
  package func shortForm(exactly range: Range<Int>) -> ShortForm? {
    guard let first = text.units[range].first, range.count <= 40 else { return nil }
    if first.isThaiLetter {
      return initials(range) ?? word(range) ?? letterNames(range)
    }
    return latin(range) ?? letterNames(range)
  }

  package func shortForm(for form: LatinForm) -> ShortForm {
    let scanner = LatinScanner(text: text, table: table)
    let entry =
      table.entry(forSpelling: text.units[form.range])
      ?? NumberBeside.entry(of: form.units, in: table)
    return ShortForm(
      range: form.range, canonical: entry?.canonical ?? form.canonical, kind: .latinAcronym,
      letters: form.units, isPlural: form.isPlural, isKnown: scanner.isKnown(form))
  }

  package func shortForm(for form: ThaiInitials.Form) -> ShortForm {
    ShortForm(
      range: form.range, canonical: form.canonical, kind: .thaiInitials,
      letters: text.units[form.range].filter(\.isThaiConsonant), isPlural: false,
      isKnown: form.isKnown)
  }

  package func shortForm(for candidate: ThaiCandidate) -> ShortForm {
    ShortForm(
      range: candidate.range, canonical: candidate.canonical, kind: candidate.kind,
      letters: FoldedUnit.units(candidate.canonical), isPlural: candidate.isPlural,
      isKnown: candidate.ground == .table)
  }

  private func latin(_ range: Range<Int>) -> ShortForm? {
    let found = LatinScanner(text: text, table: table).forms(at: range.lowerBound)
    guard found.forms.count == 1, let form = found.forms.first, form.range == range,
      !table.isNoAcronym(text.units[range]), !table.isNoAcronym(form.units[...])
    else { return nil }
    let short = shortForm(for: form)
    return short.isKnown || form.hasShape ? short : nil
  }

  private func initials(_ range: Range<Int>) -> ShortForm? {
    var scanner = ThaiInitials(text: text, table: table) { _ in false }
    guard let dot = range.first(where: { text[$0] == "." }) else {
      return scanner.bareForm(range).map(shortForm(for:))
    }
    let forms = scanner.forms(firstDot: dot, inside: range).forms
    guard forms.count == 1, forms[0].range == range else { return nil }
    return shortForm(for: forms[0])
  }

  private func word(_ range: Range<Int>) -> ShortForm? {
    let finder = ThaiCandidateFinder(text: text, table: table)
    let end = text.thaiEnd(from: range.lowerBound)
    let candidate = finder.candidates(in: range.lowerBound..<end).candidates
      .first { $0.range == range && $0.kind == .wordAcronym }
    return candidate.map(shortForm(for:))
  }

  /// Letter names, two at least, or with a number that makes them an acronym of the table.
  private func letterNames(_ range: Range<Int>) -> ShortForm? {
    guard let start = range.first(where: { text[$0].isThaiLetter }) else { return nil }
    let end = text.thaiEnd(from: start)
    let finder = ThaiCandidateFinder(text: text, table: table)
    if let known = finder.candidates(in: start..<end).candidates.first(where: { $0.range == range })
    {
      return shortForm(for: known)
    }
    guard let parse = LetterNameParser.parse(range, in: text), parse.count > 1,
      !parse.isRepetition, !table.isNoAcronym(text.units[range])
    else { return nil }
    return ShortForm(
      range: range, canonical: parse.latin, kind: .thaiLetterAcronym, letters: parse.letters,
      isPlural: parse.isPlural, isKnown: false)
  }
}
