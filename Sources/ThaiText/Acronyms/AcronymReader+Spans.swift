extension AcronymReader {
  /// Adds the tokens that the acronyms of a text are to what is decided already.
  ///
  /// Only places that may hold an acronym are read, and the lines that may define one of those that
  /// would be none, or a less likely one, without a definition.
  ///
  /// - Parameters:
  ///   - coded: The codes of the text.
  ///   - scan: What ``AcronymTable/pairs`` of the table says of them.
  ///   - spans: What is decided, in order, not overlapping.
  ///   - dividesLines: Whether each line is a text of its own, as for one who gets a text in blocks.
  ///   - places: A buffer.
  /// - Complexity: O(*n*) for *n* bytes.
  package func addSpans(
    in utf8: Span<UInt8>, _ coded: CodedText, _ scan: PairScan, to spans: inout [TokenConstraint],
    dividingLines dividesLines: Bool = false,
    using places: inout [AcronymPlace]
  ) {
    places.removeAll(keepingCapacity: true)
    table.placeFinder.appendPlaces(
      in: utf8, coded, scan, besides: spans, to: &places, knownBy: table)
    guard !places.isEmpty else { return }
    var acronyms: [Range<Int>] = []
    if dividesLines {
      var restOfSpans = spans[...]
      var rest = places[...]
      while let place = rest.first {
        let line = utf8.line(around: place.range.lowerBound)
        restOfSpans = restOfSpans.drop { $0.utf8Range.upperBound <= line.lowerBound }
        let spansOfLine = restOfSpans.prefix { $0.utf8Range.lowerBound < line.upperBound }
        let placesOfLine = rest.prefix { $0.range.lowerBound < line.upperBound }
        acronyms += self.acronyms(
          in: line, of: utf8, at: placesOfLine, besides: Array(spansOfLine))
        rest.removeFirst(placesOfLine.count)
      }
    } else {
      acronyms = self.acronyms(
        in: 0..<utf8.count, of: utf8, at: places[...], besides: spans)
    }
    AcronymPlacement.place(acronyms, among: &spans, in: utf8, of: table)
  }

  /// The acronyms of a part that says nothing about other parts, in order, not overlapping.
  ///
  /// - Parameter places: All of the part.
  private func acronyms(
    in part: Range<Int>, of utf8: Span<UInt8>,
    at places: ArraySlice<AcronymPlace>, besides spans: [TokenConstraint]
  ) -> [Range<Int>] {
    var plain: [Range<Int>] = []
    var others: [Range<Int>] = []
    var hasOnlyLabels = true
    for place in places {
      if place.mayBeLabel {
        others.append(place.range)
      } else if !decide(place.range, in: utf8, appendingTo: &plain) {
        others.append(place.range)
        hasOnlyLabels = false
      }
    }
    // Abbreviations that may be labels say something of other letters only.
    if hasOnlyLabels { return plain }
    var evidence = UndecidedEvidence(of: utf8, at: others, besides: spans, by: self)
    if evidence.mayDepend(on: plain, in: utf8, by: table) {
      (plain, others) = ([], places.map(\.range))
      evidence = UndecidedEvidence(of: utf8, at: others, besides: spans, by: self)
    }
    let said = definitions(in: utf8, for: evidence, besides: spans)
    if add(said.spelled, in: part, of: utf8, to: &others) {
      evidence = UndecidedEvidence(of: utf8, at: others, besides: spans, by: self)
    }
    let text = evidence.text
    let found = ranges(of: evidence, said).map { text.utf8Range(of: $0) }
    return plain.isEmpty ? found : Self.withoutOverlaps(plain + found) { $0 }
  }

  /// Appends the acronyms of a place that is decided by itself; returns whether it is.
  private func decide(
    _ place: Range<Int>, in utf8: Span<UInt8>, appendingTo acronyms: inout [Range<Int>]
  ) -> Bool {
    guard utf8[place.lowerBound] < 0x80 else {
      return PlainThaiStretch(place, in: utf8, by: self)?.append(to: &acronyms, in: utf8) ?? false
    }
    switch PlainLatinWord.verdict(on: place, in: utf8, by: table) {
    case .acronym:
      acronyms.append(place)
      return true
    case .noAcronym: return true
    case .undecided: return false
    }
  }

  /// What the lines of a text say of its short forms.
  private typealias Definitions = (defined: Set<String>, spelled: SpelledWords)

  /// What the lines say on which the forms of a evidence depend.
  private func definitions(
    in utf8: Span<UInt8>, for evidence: UndecidedEvidence, besides spans: [TokenConstraint]
  ) -> Definitions {
    let lines = DefinitionLines(evidence).lines(of: utf8)
    guard !lines.isEmpty else { return ([], SpelledWords()) }
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
    _ spelled: SpelledWords, in part: Range<Int>, of utf8: Span<UInt8>,
    to places: inout [Range<Int>]
  ) -> Bool {
    guard !spelled.words.isEmpty else { return false }
    TriggerWords(words: spelled.words.keys.map { Array($0) })
      .appendStretches(in: part, of: utf8, to: &places)
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
