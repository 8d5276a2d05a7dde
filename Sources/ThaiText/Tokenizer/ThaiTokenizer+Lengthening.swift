extension ThaiTokenizer {
  /// A text without letters that were typed again and again, or `nil` if it has none. Words of the
  /// user's stay as they are.
  ///
  /// So a lengthened word is segmented as the word that it is, and the token has all its letters.
  func shortenedForm(
    of text: Span<UInt8>, using workspace: inout SegmentationWorkspace
  ) -> NormalizedUTF8? {
    guard configuration.usesCanonicalForm, workspace.scan.found.contains(.repetition) else {
      return nil
    }
    let excess = Lengthening(lexicon: .bundled).excess(in: workspace.coded, workspace.scan)
    if excess.isEmpty { return nil }
    var userWords: [TokenConstraint] = []
    configuration.userDictionary?.appendSpans(
      in: text, to: &userWords, using: &workspace.userWords)
    return Lengthening.text(
      text, without: excess, workspace.coded, besides: userWords.map(\.utf8Range))
  }
}
