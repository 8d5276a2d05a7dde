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

  private func isLatinText(_ unit: FoldedUnit) -> Bool {
    unit.isLatinAlphanumeric || unit.isSpace || unit.isDash || unit.isApostrophe
      || unit == "&" || unit == "," || unit == "/" || unit == "."
  }

  /// The table's English long form, if the words end with it.
  private func knownEnglish(of short: ShortForm, words: [Range<Int>], end: Int) -> Range<Int>? {
    guard let entry = table.entry(forLatin: short.canonical) else { return nil }
    let forms = table.englishLongForms(of: entry)
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
