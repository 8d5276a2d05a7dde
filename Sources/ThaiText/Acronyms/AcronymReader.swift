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
  }

  package let table: AcronymTable
  package let words: LexiconWords

  package init(table: AcronymTable, words: LexiconWords) {
    self.table = table
    self.words = words
  }

  /// - Parameter excluded: Spans in which nothing is analysed, in order, not overlapping.
  /// - Complexity: O(*n*) for *n* units of text.
  package func reading(of text: FoldedText, excluding excluded: [Range<Int>]) -> Reading {
    let evidence = AcronymEvidence(of: text, excluding: excluded, table: table, words: words)
    let findings = DefinitionExtractor.findings(
      in: text, evidence: evidence, table: table, words: words)
    let spelled = SpelledWords(findings.spelledWords, in: text)
    return Reading(
      mentions: mentions(of: evidence, defined: findings.defined, spelled, in: text),
      definitions: findings.definitions.sorted {
        $0.short.range.lowerBound < $1.short.range.lowerBound
      })
  }

  /// Reads a text whose entities are known: nothing is looked for inside an address or a name.
  package func reading(of text: FoldedText, besides entities: [TokenConstraint]) -> Reading {
    reading(of: text, excluding: text.positions(of: entities.hidingAcronyms))
  }

  /// The acronyms of a evidence, in order, not overlapping.
  private func mentions(
    of evidence: AcronymEvidence, defined: Set<String>, _ spelled: SpelledWords, in text: FoldedText
  ) -> [Mention] {
    let mentions =
      latinMentions(of: evidence, defined, in: text) + initials(of: evidence, defined, in: text)
      + thaiMentions(of: evidence, defined, spelled, in: text)
    return Self.withoutOverlaps(mentions, \.range)
  }

  private func latinMentions(
    of evidence: AcronymEvidence, _ defined: Set<String>, in text: FoldedText
  ) -> [Mention] {
    let context = LatinContext(text: text, table: table)
    let recognizer = ShortFormRecognizer(text: text, table: table)
    return evidence.latinForms.compactMap { form in
      context.evidence(for: form, defined: defined).map { evidence in
        Mention(short: recognizer.shortForm(for: form), evidence: evidence)
      }
    }
  }

  private func initials(
    of evidence: AcronymEvidence, _ defined: Set<String>, in text: FoldedText
  ) -> [Mention] {
    let recognizer = ShortFormRecognizer(text: text, table: table)
    return evidence.initials.map { form in
      let isDefined = defined.contains(form.canonical)
      return Mention(
        short: recognizer.shortForm(for: form),
        evidence: isDefined ? .definition : form.isKnown ? .lexicon : .shape)
    }
  }

  private func thaiMentions(
    of evidence: AcronymEvidence, _ defined: Set<String>, _ spelled: SpelledWords,
    in text: FoldedText
  ) -> [Mention] {
    let recognizer = ShortFormRecognizer(text: text, table: table)
    return thaiWinners(of: evidence, defined, spelled, in: text).map { candidate in
      let short = recognizer.shortForm(for: candidate)
      let isDefined = defined.contains(short.canonical)
      return Mention(short: short, evidence: isDefined ? .definition : candidate.ground.evidence)
    }
  }

  /// The candidates in Thai letters that win, now that it is known what the document defines.
  func thaiWinners(
    of evidence: AcronymEvidence, _ defined: Set<String>, _ spelled: SpelledWords,
    in text: FoldedText
  ) -> [ThaiCandidate] {
    var finder = ThaiCandidateFinder(text: text, table: table)
    finder.defined = defined
    var winners: [ThaiCandidate] = []
    for var stretch in stretches(of: evidence, with: spelled.candidates(in: text), in: text) {
      if needsSteps(stretch, defined) {
        stretch.candidates = candidates(in: stretch, finder)
        guard !stretch.candidates.isEmpty else { continue }
        stretch.steps = AcronymLattice.choice(
          of: stretch.range, among: stretch.candidates, in: text, words: words)
      }
      for (place, step) in stretch.steps.enumerated() {
        guard let candidate = step.candidate.map({ stretch.candidates[$0] }) else { continue }
        if candidate.needsWords, !isAmongWords(place, of: stretch.steps, in: text) { continue }
        winners.append(candidate)
      }
    }
    return winners
  }

  /// Whether a word or an acronym stands beside a step; letters of a foreign name are neither.
  private func isAmongWords(
    _ place: Int, of steps: [AcronymLattice.Step], in text: FoldedText
  ) -> Bool {
    let beside = [place - 1, place + 1].filter(steps.indices.contains)
    let known = beside.count {
      steps[$0].candidate != nil || words.isWord(steps[$0].range, in: text)
    }
    // What is certain has words beside it, which no steps are made of.
    return beside.isEmpty || known > 0
  }

  /// Whether a stretch has more candidates, or likelier ones, by what the document defines.
  private func needsSteps(_ stretch: AcronymEvidence.Stretch, _ defined: Set<String>) -> Bool {
    if stretch.steps.isEmpty, !stretch.candidates.isEmpty { return true }
    return !defined.isEmpty && stretch.spellings.contains { defined.contains($0.latin) }
  }

  /// The candidates of a stretch, now that it is known what the document defines.
  private func candidates(
    in stretch: AcronymEvidence.Stretch, _ finder: ThaiCandidateFinder
  ) -> [ThaiCandidate] {
    let kept = stretch.candidates.filter { $0.kind == .thaiInitials || $0.ground == .definition }
    return (kept + finder.candidates(in: stretch.range).candidates)
      .sorted { $0.letters.lowerBound < $1.letters.lowerBound }
  }

  /// The stretches of the evidence, with the words that glosses of the document spell.
  private func stretches(
    of evidence: AcronymEvidence, with spelled: [ThaiCandidate], in text: FoldedText
  ) -> [AcronymEvidence.Stretch] {
    guard !spelled.isEmpty else { return evidence.stretches }
    var byStart: [Int: AcronymEvidence.Stretch] = [:]
    for stretch in evidence.stretches { byStart[stretch.range.lowerBound] = stretch }
    var range = 0..<0
    var parts = evidence.parts[...]
    for candidate in spelled {
      parts = parts.drop { $0.upperBound <= candidate.range.lowerBound }
      guard let part = parts.first, part.contains(candidate.range) else { continue }
      if candidate.range.lowerBound >= range.upperBound {
        let start = text.thaiStart(before: candidate.range.lowerBound, floor: part.lowerBound)
        range = start..<text.thaiEnd(from: start, limit: part.upperBound)
      }
      byStart[range.lowerBound, default: .init(range: range, candidates: [])].add(candidate)
    }
    return byStart.values.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The elements in order of their ranges; of two that overlap, the longer one.
  static func withoutOverlaps<Element>(
    _ elements: [Element], _ range: (Element) -> Range<Int>
  ) -> [Element] {
    let sorted = elements.sorted {
      let (left, right) = (range($0), range($1))
      return (left.lowerBound, -left.upperBound) < (right.lowerBound, -right.upperBound)
    }
    var result: [Element] = []
    var end = 0
    for element in sorted where range(element).lowerBound >= end {
      result.append(element)
      end = range(element).upperBound
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
