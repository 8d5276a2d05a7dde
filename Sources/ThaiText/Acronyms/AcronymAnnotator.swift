/// Turns what was read in folded text into values that refer to the text itself.
package struct AcronymAnnotator {
  private let reading: AcronymReader.Reading
  private let folded: FoldedText
  private let text: String
  private let table: AcronymTable
  /// The definitions at each place of a short form.
  private var byPlace: [Range<Int>: [LongForm]] = [:]
  /// What the document says of each canonical form.
  private var byCanonical: [String: [LongForm]] = [:]
  /// A document says the same of an acronym in many places; more different things are noise.
  private static let mostLongForms = 8

  package init(
    _ reading: AcronymReader.Reading, of folded: FoldedText, in text: String, table: AcronymTable
  ) {
    self.reading = reading
    self.folded = folded
    self.text = text
    self.table = table
    for definition in reading.definitions {
      let text = String(substring(folded.utf8Range(of: definition.long)))
      let confidence = definition.method.confidence
      add(LongForm(text: text, provenance: .here, confidence: confidence), definition.short)
    }
  }

  private mutating func add(_ form: LongForm, _ short: ShortForm) {
    byPlace[short.range, default: []].append(form)
    let elsewhere = LongForm(
      text: form.text, provenance: .document, confidence: form.confidence)
    let known = byCanonical[short.canonical, default: []]
    guard known.count < Self.mostLongForms, !known.contains(where: { $0.text == form.text }) else {
      return
    }
    byCanonical[short.canonical, default: []].append(elsewhere)
  }

  package func acronyms() -> [Acronym] {
    reading.mentions.map { mention in
      let range = folded.utf8Range(of: mention.range)
      return Acronym(
        surface: substring(range), utf8Range: range, canonical: mention.short.canonical,
        kind: mention.short.kind, evidence: mention.evidence, isPlural: mention.short.isPlural,
        longForms: longForms(of: mention))
    }
  }

  package func definitions() -> [AcronymDefinition] {
    reading.definitions.map { definition in
      let short = folded.utf8Range(of: definition.short.range)
      let long = folded.utf8Range(of: definition.long)
      return AcronymDefinition(
        shortForm: substring(short), canonical: definition.short.canonical,
        longForm: substring(long), shortFormUTF8Range: short, longFormUTF8Range: long,
        method: definition.method)
    }
  }

  /// What is said at the place, then elsewhere in the document, then in the table; each once.
  private func longForms(of mention: AcronymReader.Mention) -> [LongForm] {
    let fromTable = table.longForms(of: mention.short.canonical)
      .map { LongForm(text: $0, provenance: .table, confidence: .medium) }
    let all =
      (byPlace[mention.range] ?? []) + (byCanonical[mention.short.canonical] ?? []) + fromTable
    var forms: [LongForm] = []
    for form in all where !forms.contains(where: { $0.text == form.text }) { forms.append(form) }
    return forms
  }

  private func substring(_ range: Range<Int>) -> Substring {
    let lower = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    return text[lower..<text.utf8.index(lower, offsetBy: range.count)]
  }
}
