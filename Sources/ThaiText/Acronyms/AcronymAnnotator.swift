/// Turns what was read in folded text into values that refer to the text itself.
package struct AcronymAnnotator {
  private let reading: AcronymReader.Reading
  private let folded: FoldedText
  private let text: String
  private let table: AcronymTable
  private var byCanonical: [String: [DefinitionExtractor.Definition]] = [:]

  package init(
    _ reading: AcronymReader.Reading, of folded: FoldedText, in text: String, table: AcronymTable
  ) {
    self.reading = reading
    self.folded = folded
    self.text = text
    self.table = table
    for definition in reading.definitions {
      byCanonical[definition.short.canonical, default: []].append(definition)
    }
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
    let definitions = byCanonical[mention.short.canonical] ?? []
    var forms: [LongForm] = []
    func add(_ text: String, _ provenance: LongForm.Provenance, _ confidence: Confidence) {
      guard !forms.contains(where: { $0.text == text }) else { return }
      forms.append(LongForm(text: text, provenance: provenance, confidence: confidence))
    }
    for isHere in [true, false] {
      for definition in definitions where (definition.short.range == mention.range) == isHere {
        let long = String(substring(folded.utf8Range(of: definition.long)))
        add(long, isHere ? .here : .document, definition.method.confidence)
      }
    }
    for form in table.longForms(of: mention.short.canonical) { add(form, .table, .medium) }
    return forms
  }

  private func substring(_ range: Range<Int>) -> Substring {
    let lower = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    return text[lower..<text.utf8.index(lower, offsetBy: range.count)]
  }
}
