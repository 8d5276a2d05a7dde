extension Acronym {
  /// The names of the letters of a Latin acronym as Thai writes them.
  ///
  ///     Acronym.thaiSpelling(of: "DESG")    // "ดีอีเอสจี"
  ///     Acronym.thaiSpelling(of: "G20")     // "จี20"
  ///
  /// Digits and the point between them stay; dots, spaces, hyphens and ampersands are dropped,
  /// since nobody says them, and a plural `s` is no letter. `nil` for what holds anything else.
  ///
  /// - Complexity: O(*n*) for *n* letters.
  public static func thaiSpelling(of latin: some StringProtocol) -> String? {
    let units = LatinForm.singular(FoldedText(String(latin)).units)
    var result = ""
    for (index, unit) in units.enumerated() {
      let letter = unit.capitalized
      if letter.isCapital {
        result += LetterNames.standard[letter.placeInAlphabet]
      } else if unit.isDigit || isDecimalPoint(at: index, of: units) {
        result.unicodeScalars.append(Unicode.Scalar(unit.sevenBits))
      } else if !isSilent(unit) {
        return nil
      }
    }
    return result.isEmpty ? nil : result
  }

  private static func isDecimalPoint(at index: Int, of units: [FoldedUnit]) -> Bool {
    units[index] == "." && index > 0 && units[index - 1].isDigit
      && index + 1 < units.count && units[index + 1].isDigit
  }

  private static func isSilent(_ unit: FoldedUnit) -> Bool {
    unit == "." || unit.isSpace || unit.isDash || unit == "&"
  }
}
