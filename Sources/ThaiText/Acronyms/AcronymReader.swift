/// Finds the acronyms of a document and what it says about them.
///
/// First everything is collected that may be a short form, and every place that defines one; then
/// each is decided by what the whole document says, so that a headline profits from a definition
/// in the body.
package struct AcronymReader: Sendable {
  /// An acronym, in positions of the folded text.
  package struct Mention: Hashable, Sendable {
    package var short: ShortForm
    package var evidence: Acronym.Evidence

    package var range: Range<Int> { short.range }
  }

  /// What a document holds.
  package struct Reading: Sendable {
    /// In order, not overlapping.
    package var mentions: [Mention] = []
    /// In order of the short forms.
    package var definitions: [DefinitionExtractor.Definition] = []
    /// Thai words that glosses tie to Latin acronyms, where the glosses stand.
    var spelledWords: [Range<Int>] = []
  }

  package let table: AcronymTable
  package let words: any WordSource

  package init(table: AcronymTable, words: any WordSource) {
    self.table = table
    self.words = words
  }

  /// - Parameters:
  ///   - excluded: Spans in which nothing is analysed, in order, not overlapping.
  ///   - forSpans: Whether only the ranges of mentions are wanted, and definitions as far as these
  ///     depend on them.
  /// - Complexity: O(*n*) for *n* units of text.
  package func reading(
    of text: FoldedText, excluding excluded: [Range<Int>], forSpans: Bool = false
  ) -> Reading {
    let survey = AcronymSurvey(of: text, excluding: excluded, table: table, words: words)
    let relevant = forSpans ? undecided(in: survey, of: text) : nil
    let findings = DefinitionExtractor.findings(
      in: text, survey: survey, relevant: relevant, table: table, words: words)
    let mentions =
      latinMentions(of: survey, findings, in: text) + initials(of: survey, findings, in: text)
      + thaiMentions(of: survey, findings, in: text)
    return Reading(
      mentions: withoutOverlaps(mentions),
      definitions: findings.definitions.sorted {
        $0.short.range.lowerBound < $1.short.range.lowerBound
      }, spelledWords: findings.spelledWords.map(\.range))
  }

  /// Reads a text whose entities are known: nothing is looked for inside an address or a name.
  package func reading(
    of text: FoldedText, besides entities: [FixedSpan], forSpans: Bool = false
  ) -> Reading {
    let ranges = entities.lazy.filter { Self.isClosed($0.kind) }.map { span in
      text.position(
        atUTF8Offset: span.utf8Range.lowerBound)..<text.position(
          atUTF8Offset: span.utf8Range.upperBound)
    }
    return reading(of: text, excluding: Array(ranges), forSpans: forSpans)
  }

  private static func isClosed(_ kind: TokenKind) -> Bool {
    switch kind {
    case .url, .email, .mention, .hashtag, .path, .name: true
    default: false
    }
  }

  /// The forms that only a definition makes acronyms, or makes more likely ones.
  private func undecided(in survey: AcronymSurvey, of text: FoldedText) -> Set<String> {
    let context = LatinContext(text: text, table: table)
    return survey.latinForms.reduce(into: survey.spellings) { forms, form in
      if context.evidence(for: form, defined: []) == nil { forms.insert(form.canonical) }
    }
  }

  private func latinMentions(
    of survey: AcronymSurvey, _ findings: DefinitionExtractor.Findings, in text: FoldedText
  ) -> [Mention] {
    let context = LatinContext(text: text, table: table)
    let recognizer = ShortFormRecognizer(text: text, table: table)
    return survey.latinForms.compactMap { form in
      context.evidence(for: form, defined: findings.defined).map { evidence in
        Mention(short: recognizer.shortForm(for: form), evidence: evidence)
      }
    }
  }

  private func initials(
    of survey: AcronymSurvey, _ findings: DefinitionExtractor.Findings, in text: FoldedText
  ) -> [Mention] {
    let recognizer = ShortFormRecognizer(text: text, table: table)
    return survey.initials.map { form in
      let isDefined = findings.defined.contains(form.canonical)
      return Mention(
        short: recognizer.shortForm(for: form),
        evidence: isDefined ? .definition : form.isKnown ? .lexicon : .shape)
    }
  }

  private func thaiMentions(
    of survey: AcronymSurvey, _ findings: DefinitionExtractor.Findings, in text: FoldedText
  ) -> [Mention] {
    var finder = ThaiCandidateFinder(text: text, table: table)
    finder.defined = findings.defined
    let spelled = SpelledWords(findings.spelledWords, in: text).candidates()
    return stretches(of: survey, with: spelled, in: text).flatMap { stretch -> [Mention] in
      var stretch = stretch
      if !findings.defined.isEmpty || !spelled.isEmpty {
        let candidates = candidates(in: stretch, finder)
        guard !candidates.isEmpty else { return [] }
        if candidates != stretch.candidates || stretch.steps.isEmpty {
          stretch.candidates = candidates
          stretch.steps = AcronymLattice.steps(
            of: stretch.range, with: candidates, in: text, words: words)
        }
      }
      return mentions(in: stretch, findings.defined, text)
    }
  }

  /// The candidates of a stretch, now that it is known what the document defines.
  private func candidates(
    in stretch: AcronymSurvey.Stretch, _ finder: ThaiCandidateFinder
  ) -> [ThaiCandidate] {
    let kept = stretch.candidates.filter { $0.kind == .thaiInitials || $0.ground == .definition }
    return (kept + finder.candidates(in: stretch.range).candidates)
      .sorted { $0.letters.lowerBound < $1.letters.lowerBound }
  }

  /// The stretches of the survey, with the words that glosses of the document spell.
  private func stretches(
    of survey: AcronymSurvey, with spelled: [ThaiCandidate], in text: FoldedText
  ) -> [AcronymSurvey.Stretch] {
    guard !spelled.isEmpty else { return survey.stretches }
    var byStart: [Int: AcronymSurvey.Stretch] = [:]
    for stretch in survey.stretches { byStart[stretch.range.lowerBound] = stretch }
    var range = 0..<0
    for candidate in spelled {
      if candidate.range.lowerBound >= range.upperBound {
        let start = text.thaiStart(before: candidate.range.lowerBound)
        range = start..<text.thaiEnd(from: start)
      }
      byStart[range.lowerBound, default: .init(range: range, candidates: [])].add(candidate)
    }
    return byStart.values.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func mentions(
    in stretch: AcronymSurvey.Stretch, _ defined: Set<String>, _ text: FoldedText
  ) -> [Mention] {
    let recognizer = ShortFormRecognizer(text: text, table: table)
    return stretch.steps.lazy.compactMap(\.candidate).map { index in
      let candidate = stretch.candidates[index]
      let short = recognizer.shortForm(for: candidate)
      let isDefined = defined.contains(short.canonical)
      return Mention(short: short, evidence: isDefined ? .definition : candidate.ground.evidence)
    }
  }

  /// The mentions in order; of two that overlap, the longer one.
  private func withoutOverlaps(_ mentions: [Mention]) -> [Mention] {
    let sorted = mentions.sorted {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
    var result: [Mention] = []
    for mention in sorted where mention.range.lowerBound >= result.last?.range.upperBound ?? 0 {
      result.append(mention)
    }
    return result
  }
}

extension ThaiCandidate.Ground {
  fileprivate var evidence: Acronym.Evidence {
    switch self {
    case .definition: .definition
    case .table, .initials: .lexicon
    case .letterNames: .shape
    }
  }
}

/// The Thai words that a document ties to Latin acronyms, wherever it has them.
private struct SpelledWords {
  private let text: FoldedText
  private var words: [ArraySlice<UInt16>: ThaiCandidate] = [:]
  private var lengths: [Int] = []
  private var firstUnits: Set<UInt16> = []

  init(_ candidates: [ThaiCandidate], in text: FoldedText) {
    self.text = text
    for candidate in candidates { words[text.units[candidate.range]] = candidate }
    lengths = Set(words.keys.map(\.count)).sorted(by: >)
    firstUnits = Set(words.keys.compactMap(\.first))
  }

  /// - Complexity: O(*n*) for *n* units, as words have at most 24 letters.
  func candidates() -> [ThaiCandidate] {
    guard !words.isEmpty else { return [] }
    var found: [ThaiCandidate] = []
    for (start, unit) in text.units.enumerated() where firstUnits.contains(unit) {
      for length in lengths where start + length <= text.count {
        let range = start..<start + length
        guard var candidate = words[text.units[range]], text.allowsWordBoundary(at: start),
          text.allowsWordBoundary(at: range.upperBound)
        else { continue }
        candidate.range = range
        candidate.letters = range
        found.append(candidate)
      }
    }
    return found
  }
}
