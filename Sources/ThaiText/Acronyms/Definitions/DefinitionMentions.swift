/// The short forms of a evidence by where they end, to find what stands beside a bracket or a
/// connective.
struct DefinitionMentions {
  private(set) var all: [ShortForm] = []
  private var byEnd: [Int: ShortForm] = [:]

  init(evidence: AcronymEvidence, text: FoldedText, table: AcronymTable) {
    let recognizer = ShortFormRecognizer(text: text, table: table)
    for form in evidence.latinForms where !table.isNoAcronym(text.units[form.range]) {
      add(recognizer.shortForm(for: form))
    }
    for form in evidence.initials { add(recognizer.shortForm(for: form)) }
    for stretch in evidence.stretches {
      for index in stretch.steps.lazy.compactMap(\.candidate) {
        add(recognizer.shortForm(for: stretch.candidates[index]))
      }
    }
  }

  private mutating func add(_ short: ShortForm) {
    all.append(short)
    byEnd[short.range.upperBound] = short
  }

  func shortForm(endingAt end: Int, in range: Range<Int>) -> ShortForm? {
    guard let short = byEnd[end], short.range.lowerBound >= range.lowerBound else { return nil }
    return short
  }
}
