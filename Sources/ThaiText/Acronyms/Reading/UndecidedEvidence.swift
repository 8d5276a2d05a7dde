/// What may be a short form at some places of a text, and which of it only a definition decides.
struct UndecidedEvidence {
  let text: FoldedText
  let evidence: AcronymEvidence
  /// The places in the text whose forms in Latin letters are no acronyms without a definition.
  private let isUndecided: [Bool]
  /// The canonical forms that only a definition makes acronyms, or makes more likely ones.
  let undecidedForms: Set<String>
  private let context: LatinContext

  /// - Parameters:
  ///   - found: Where acronyms may stand, in order.
  ///   - spans: What is decided, in order.
  init(
    of utf8: Span<UInt8>, at found: [Range<Int>], besides spans: [TokenConstraint],
    by reader: AcronymReader
  ) {
    let places = AcronymPlaces(found, besides: spans, in: utf8)
    let text = FoldedText(utf8, parts: places.windows)
    let context = LatinContext(text: text, table: reader.table)
    evidence = AcronymEvidence(
      of: text, at: text.positions(of: places.places), table: reader.table, words: reader.words)
    isUndecided = evidence.latinForms.map { context.evidence(for: $0, defined: []) == nil }
    undecidedForms = evidence.forms(where: isUndecided)
    self.text = text
    self.context = context
  }

  /// Whether one of some acronyms may say something about a form that is undecided: only one that is
  /// the same form, in Latin or in Thai letters, as any other form says it where it stands itself.
  func mayDepend(on words: [Range<Int>], in utf8: Span<UInt8>, by table: AcronymTable) -> Bool {
    guard !undecidedForms.isEmpty else { return false }
    return words.contains { word in
      guard utf8[word.lowerBound] < 0x80 else {
        return table.canonicalForm(ofWord: word, in: utf8).map(undecidedForms.contains) ?? true
      }
      let units = FoldedText.units(of: utf8.extracting(word))
      return undecidedForms.contains(AcronymCanonicalForm.ofLatin(units[...]))
    }
  }

  /// Where the acronyms in Latin letters are.
  func latinRanges(defined: Set<String>) -> [Range<Int>] {
    zip(evidence.latinForms, isUndecided).lazy.filter { form, isUndecided in
      !isUndecided || !defined.isEmpty && context.evidence(for: form, defined: defined) != nil
    }.map { form, _ in form.range }
  }
}

extension AcronymEvidence {
  /// The canonical forms of those in Latin letters of which `isUndecided` says so, and what letter
  /// names spell.
  fileprivate func forms(where isUndecided: [Bool]) -> Set<String> {
    var forms: Set<String> = []
    for stretch in stretches {
      for spelling in stretch.spellings { forms.insert(spelling.latin) }
    }
    for (form, isUndecided) in zip(latinForms, isUndecided) where isUndecided {
      forms.insert(form.canonical)
    }
    return forms
  }
}
