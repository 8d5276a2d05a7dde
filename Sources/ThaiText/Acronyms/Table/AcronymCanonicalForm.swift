/// The forms under which the spellings of one acronym meet.
package enum AcronymCanonicalForm {
  /// Capitals without dots, spaces and plural: `MSMEs` is MSME, `U.N.` is UN, `PM 2.5` is PM2.5.
  package static func ofLatin(_ units: ArraySlice<FoldedUnit>) -> String {
    String(units: LatinForm.singular(Array(units)).map(\.capitalized))
  }

  /// Letters without dots and spaces, and one dot at the end: `พ. ร. บ.` is พรบ.
  package static func ofInitials(_ units: ArraySlice<FoldedUnit>) -> String {
    String(units: units.filter(\.isThaiLetter) + ["."])
  }
}

extension AcronymTable {
  /// The key under which all spellings of an acronym are found, or `nil` for a text that is not
  /// one acronym as a whole.
  ///
  ///     let table = AcronymTable.bundled
  ///     table.searchKey(of: "เอเปก") == table.searchKey(of: "APEC")       // true
  ///     table.searchKey(of: "MSMEs")                                      // "MSME"
  ///     table.searchKey(of: "พรบ.") == table.searchKey(of: "พ.ร.บ.")      // true
  ///
  /// - Complexity: O(*n*) for *n* letters.
  public func searchKey(of form: some StringProtocol) -> String? {
    let text = FoldedText(String(form))
    let range = text.trimmed(0..<text.count)
    guard !range.isEmpty, range.count <= Self.maximumLength else { return nil }
    return ShortFormRecognizer(text: text, table: self).shortForm(exactly: range)?.canonical
  }
}
