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
  /// The form in which all spellings of an acronym meet, that of ``Acronym/canonical``, or `nil` for
  /// a text that is not one acronym as a whole.
  ///
  ///     let table = AcronymTable.bundled
  ///     table.canonicalForm(of: "เอเปก") == table.canonicalForm(of: "APEC")       // true
  ///     table.canonicalForm(of: "MSMEs")                                      // "MSME"
  ///     table.canonicalForm(of: "พรบ.") == table.canonicalForm(of: "พ.ร.บ.")      // true
  ///
  /// - Complexity: O(*n*) for *n* letters.
  public func canonicalForm(of form: some StringProtocol) -> String? {
    let text = FoldedText(String(form))
    let range = text.trimmed(0..<text.count)
    guard !range.isEmpty, range.count <= Self.maximumLength else { return nil }
    return ShortFormRecognizer(text: text, table: self).shortForm(exactly: range)?.canonical
  }
}
