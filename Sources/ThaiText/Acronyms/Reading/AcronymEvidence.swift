/// Everything in a text that may be a short form, before any of it is decided.
package struct AcronymEvidence: Sendable {
  /// A stretch of Thai letters with candidates, or with letter names that may become some.
  package struct Stretch: Sendable {
    package var range: Range<Int>
    package var candidates: [ThaiCandidate]
    /// What its letter names spell, whether they are candidates or not.
    var spellings: [ThaiCandidateFinder.Spelling] = []
    /// The cheapest path, as far as nothing is known of definitions.
    package var steps: [AcronymLattice.Step] = []

    /// Adds a candidate, which makes another path possible.
    mutating func add(_ candidate: ThaiCandidate) {
      candidates.append(candidate)
      steps = []
    }
  }

  package fileprivate(set) var latinForms: [LatinForm] = []
  package fileprivate(set) var initials: [ThaiInitials.Form] = []
  package fileprivate(set) var stretches: [Stretch] = []
  /// What was read of the text, in order, not overlapping.
  fileprivate(set) var parts: [Range<Int>] = []

  /// - Parameter excluded: Spans in which nothing is looked for, in order.
  /// - Complexity: O(*n*) for *n* units.
  package init(
    of text: FoldedText, excluding excluded: [Range<Int>], table: AcronymTable,
    words: LexiconWords
  ) {
    var collector = EvidenceCollector(text, table, words)
    var start = 0
    for span in excluded {
      collector.take(start..<max(start, span.lowerBound))
      start = span.upperBound
      collector.skip(to: start)
    }
    collector.take(start..<max(start, text.count))
    self = collector.evidence
  }

  /// The evidence of some places only.
  ///
  /// - Parameter places: In order, not overlapping.
  init(of text: FoldedText, at places: [Range<Int>], table: AcronymTable, words: LexiconWords) {
    var collector = EvidenceCollector(text, table, words)
    for place in places { collector.take(place) }
    self = collector.evidence
  }

  fileprivate init() {}
}

/// Collects the evidence of a text.
private struct EvidenceCollector {
  private(set) var evidence = AcronymEvidence()
  /// Up to where the text has been read.
  private var position = 0

  private let text: FoldedText
  private let table: AcronymTable
  private let finder: ThaiCandidateFinder
  private let scanner: LatinScanner
  private var initialsScanner: ThaiInitials
  private let words: LexiconWords

  init(_ text: FoldedText, _ table: AcronymTable, _ words: LexiconWords) {
    self.text = text
    self.table = table
    self.words = words
    finder = ThaiCandidateFinder(text: text, table: table)
    scanner = LatinScanner(text: text, table: table)
    initialsScanner = ThaiInitials(text: text, table: table) { words.isWord($0, in: text) }
  }

  /// Takes nothing before a position.
  mutating func skip(to position: Int) { self.position = position }

  /// Takes what is in a range.
  mutating func take(_ range: Range<Int>) {
    evidence.parts.append(range)
    position = max(position, range.lowerBound)
    while position < range.upperBound {
      let unit = text.units[position]
      if unit.isThaiLetter {
        position = takeThai(from: position, in: range)
      } else if unit.isLatinAlphanumeric {
        position = takeLatin(from: position)
      } else {
        position += 1
      }
    }
  }

  private mutating func takeLatin(from start: Int) -> Int {
    let (forms, end) = scanner.forms(at: start)
    evidence.latinForms += forms
    return max(end, start + 1)
  }

  /// - Parameter range: What is taken; beyond it stands what is excluded.
  private mutating func takeThai(from start: Int, in range: Range<Int>) -> Int {
    let end = text.thaiEnd(from: start, limit: range.upperBound)
    var (candidates, spellings) = finder.candidates(in: start..<end)
    var next = end
    if end < range.upperBound, text[end] == "." {
      next = takeInitials(
        firstDot: end, stretch: start..<end, upTo: range.upperBound, &candidates)
    } else if let bare = initialsScanner.bareForm(start..<end) {
      evidence.initials.append(bare)
    }
    if !spellings.isEmpty || !candidates.isEmpty {
      candidates.sort { $0.letters.lowerBound < $1.letters.lowerBound }
      evidence.stretches.append(
        solved(
          AcronymEvidence.Stretch(range: start..<end, candidates: candidates, spellings: spellings))
      )
    }
    return next
  }

  private func solved(_ stretch: AcronymEvidence.Stretch) -> AcronymEvidence.Stretch {
    guard !stretch.candidates.isEmpty else { return stretch }
    var stretch = stretch
    stretch.steps = AcronymLattice.choice(
      of: stretch.range, among: stretch.candidates, in: text, words: words)
    return stretch
  }

  /// Takes the initials of a chain. Those that are glued to a word before them compete with it.
  private mutating func takeInitials(
    firstDot: Int, stretch: Range<Int>, upTo limit: Int, _ candidates: inout [ThaiCandidate]
  ) -> Int {
    let (forms, end) = initialsScanner.forms(
      firstDot: firstDot, inside: stretch.lowerBound..<limit)
    for form in forms {
      if stretch.contains(form.range.lowerBound), form.range.lowerBound > stretch.lowerBound {
        candidates.append(
          ThaiCandidate(
            range: form.range, letters: form.range.lowerBound..<stretch.upperBound,
            canonical: form.canonical, kind: .thaiInitials, ground: .initials))
      } else {
        evidence.initials.append(form)
      }
    }
    return forms.isEmpty ? max(firstDot + 1, stretch.upperBound) : end
  }
}
