extension AcronymReader {
  /// Adds the tokens that the acronyms of a text are to what is decided already.
  ///
  /// Only places that may hold an acronym are read, and the lines that may define one of those that
  /// would be none, or a less likely one, without a definition.
  ///
  /// - Parameters:
  ///   - spans: What is decided, in order, not overlapping.
  ///   - places: A buffer.
  /// - Complexity: O(*n*) for *n* bytes.
  package func addSpans(
    in utf8: Span<UInt8>, to spans: inout [TokenConstraint], using places: inout [Range<Int>]
  ) {
    places.removeAll(keepingCapacity: true)
    table.placeFinder.appendPlaces(
      in: utf8, besides: spans, to: &places)
    guard !places.isEmpty else { return }
    var evidence = UndecidedEvidence(of: utf8, at: places, besides: spans, by: self)
    let said = definitions(in: utf8, for: evidence, besides: spans)
    if add(said.spelled, in: utf8, to: &places) {
      evidence = UndecidedEvidence(of: utf8, at: places, besides: spans, by: self)
    }
    let text = evidence.text
    AcronymPlacement.place(
      ranges(of: evidence, said).lazy.map { text.utf8Range(of: $0) }, among: &spans, in: utf8,
      of: table)
  }

  /// What the lines of a text say of its short forms.
  private typealias Definitions = (defined: Set<String>, spelled: SpelledWords)

  /// What the lines say on which the forms of a evidence depend.
  private func definitions(
    in utf8: Span<UInt8>, for evidence: UndecidedEvidence, besides spans: [TokenConstraint]
  ) -> Definitions {
    let lines = DefinitionLines(evidence).lines(of: utf8)
    guard !lines.isEmpty else { return ([], SpelledWords([], in: evidence.text)) }
    let text = FoldedText(utf8, parts: lines)
    let excluded = text.positions(of: spans.hidingAcronyms(in: lines))
    let findings = DefinitionExtractor.findings(
      in: text,
      evidence: AcronymEvidence(of: text, excluding: excluded, table: table, words: words),
      relevant: evidence.undecidedForms, table: table, words: words)
    return (findings.defined, SpelledWords(findings.spelledWords, in: text))
  }

  /// Where the acronyms are, in order, not overlapping.
  private func ranges(of evidence: UndecidedEvidence, _ said: Definitions) -> [Range<Int>] {
    var ranges = evidence.latinRanges(defined: said.defined)
    ranges += evidence.evidence.initials.lazy.map(\.range)
    ranges += thaiWinners(of: evidence.evidence, said.defined, said.spelled, in: evidence.text).lazy
      .map(\.range)
    return Self.withoutOverlaps(ranges) { $0 }
  }

  /// Adds the places of words that only this text ties to acronyms; returns whether there are any.
  private func add(
    _ spelled: SpelledWords, in utf8: Span<UInt8>, to places: inout [Range<Int>]
  ) -> Bool {
    guard !spelled.words.isEmpty else { return false }
    let words = TriggerWords(words: spelled.words.keys.map { Array($0) })
    AcronymPlaceFinder(words, isForWordsOnly: true)
      .appendPlaces(in: utf8, besides: [], to: &places)
    places.sort { $0.lowerBound < $1.lowerBound }
    return true
  }
}

extension [TokenConstraint] {
  /// Where nothing is taken for an acronym, in order.
  var hidingAcronyms: [Range<Int>] { lazy.filter(\.hidesAcronyms).map(\.utf8Range) }

  /// The same as far as it lies in some lines, which are in order.
  func hidingAcronyms(in lines: [Range<Int>]) -> [Range<Int>] {
    var rest = lines[...]
    return lazy.filter(\.hidesAcronyms).map(\.utf8Range).filter { range in
      while let line = rest.first, line.upperBound <= range.lowerBound { rest.removeFirst() }
      return rest.first?.overlaps(range) ?? false
    }
  }
}
