/// Tells acronyms in Latin letters from numerals, units, names and headlines in capitals.
package struct LatinContext: Sendable {
  private let text: FoldedText
  private let table: AcronymTable
  private let scanner: LatinScanner

  package init(text: FoldedText, table: AcronymTable) {
    self.text = text
    self.table = table
    scanner = LatinScanner(text: text, table: table)
  }

  /// Why a form is taken for an acronym where it stands, or `nil` if it is not.
  ///
  /// - Parameter defined: The forms, in capitals, that the document defines.
  /// - Complexity: O(1): a bounded number of neighbours is looked at.
  package func evidence(for form: LatinForm, defined: Set<String>) -> Acronym.Evidence? {
    if table.isNoAcronym(text.units[form.range]) || table.isNoAcronym(form.units[...]) {
      return nil
    }
    if isUnit(form) || isNumeral(form) {
      return defined.contains(form.canonical) ? .definition : nil
    }
    if defined.contains(form.canonical) { return .definition }
    if scanner.isKnown(form) { return .lexicon }
    guard form.hasShape, !isNameInitials(form), !isShouted(form) else { return nil }
    return form.isAllCapitals && form.units.count >= 7 ? nil : .shape
  }

  /// A unit of measure after a number: 500 MW.
  private func isUnit(_ form: LatinForm) -> Bool {
    let before = text.skippingSpaces(before: form.range.lowerBound)
    return text[before - 1].isDigit && CueWords.latinUnits.contains(text.units[form.range])
  }

  /// A Roman numeral: one of I, V and X after a word, any after a word that counts.
  private func isNumeral(_ form: LatinForm) -> Bool {
    guard form.isAllCapitals, !form.isDotted, form.isRomanNumeral else { return false }
    if form.isSmallRomanNumeral { return true }
    let before = text.skippingSpaces(before: form.range.lowerBound)
    return !scanner.isKnown(form) && CueWords.counted.start(endingAt: before, in: text) != nil
  }

  /// The initials of a person before the surname: J.K. Rowling.
  private func isNameInitials(_ form: LatinForm) -> Bool {
    guard form.isDotted else { return false }
    let next = text.skippingSpaces(from: form.range.upperBound)
    return text[next].isCapital && text[next + 1].isASCIILetter && !text[next + 1].isCapital
  }
}

// MARK: - Headlines

extension LatinContext {
  private static let reach = 4
  /// How many letters of a neighbour are looked at.
  static let longestWord = 32

  /// Whether the form is part of a text in capitals: BREAKING NEWS.
  private func isShouted(_ form: LatinForm) -> Bool {
    guard form.isAllCapitals else { return false }
    let before = neighbours(of: form.range.lowerBound, isBefore: true)
    let after = neighbours(of: form.range.upperBound, isBefore: false)
    if form.units.count >= 4 { return before.isNextLong || after.isNextLong }
    return before.longCount + after.longCount >= 2
  }

  /// How many of the words in capitals that follow each other on one side have four letters or
  /// more, and whether the next one has; words like OF are left out.
  private func neighbours(
    of position: Int, isBefore: Bool
  ) -> (isNextLong: Bool, longCount: Int) {
    var position = position
    var isNext = true
    var result = (isNextLong: false, longCount: 0)
    for _ in 0..<Self.reach {
      guard let word = isBefore ? previousWord(before: position) : nextWord(from: position),
        word.allSatisfy({ text.units[$0].isCapital })
      else { break }
      position = isBefore ? word.lowerBound : word.upperBound
      if CueWords.capitalWords.contains(text.units[word]) { continue }
      let isLong = word.count >= 4
      if isNext { result.isNextLong = isLong }
      result.longCount += isLong ? 1 : 0
      isNext = false
    }
    return result
  }

  private func nextWord(from position: Int) -> Range<Int>? {
    let start = text.skippingSpaces(from: position)
    guard start > position else { return nil }
    var end = start
    while text[end].isLatinLetter, end - start < Self.longestWord { end += 1 }
    return end > start && !text[end].isDigit ? start..<end : nil
  }

  private func previousWord(before position: Int) -> Range<Int>? {
    let end = text.skippingSpaces(before: position)
    guard end < position else { return nil }
    var start = end
    while text[start - 1].isLatinLetter, end - start < Self.longestWord { start -= 1 }
    return end > start && !text[start - 1].isDigit ? start..<end : nil
  }
}
