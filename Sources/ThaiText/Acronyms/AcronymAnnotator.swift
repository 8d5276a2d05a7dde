/// Turns what was found in a text into values that refer to the text itself.
package struct AcronymAnnotator {
  private let findings: AcronymFindings
  private let text: Substring
  private let table: AcronymTable
  /// The definitions at each place of a short form.
  private var byPlace: [Range<Int>: [Acronym.LongForm]] = [:]
  /// What the document says of each canonical form.
  private var byCanonical: [String: [Acronym.LongForm]] = [:]
  /// A document says the same of an acronym in many places; more different things are noise.
  private static let mostLongForms = 8

  /// - Parameter findings: In offsets of the text's UTF-8.
  package init(_ findings: AcronymFindings, in text: Substring, table: AcronymTable) {
    self.findings = findings
    self.text = text
    self.table = table
    for definition in findings.definitions {
      let text = String(substring(definition.longForm))
      let confidence = definition.method.confidence
      add(Acronym.LongForm(text: text, provenance: .here, confidence: confidence), definition)
    }
  }

  private mutating func add(_ form: Acronym.LongForm, _ definition: AcronymFindings.Definition) {
    byPlace[definition.shortForm, default: []].append(form)
    let elsewhere = Acronym.LongForm(
      text: form.text, provenance: .document, confidence: form.confidence)
    let known = byCanonical[definition.canonical, default: []]
    guard known.count < Self.mostLongForms, !known.contains(where: { $0.text == form.text }) else {
      return
    }
    byCanonical[definition.canonical, default: []].append(elsewhere)
  }

  package func acronyms() -> [Acronym] {
    findings.mentions.map { mention in
      Acronym(
        text: substring(mention.utf8Range), utf8Range: mention.utf8Range,
        canonical: mention.canonical, kind: mention.kind, evidence: mention.evidence,
        isPlural: mention.isPlural, longForms: longForms(of: mention))
    }
  }

  package func definitions() -> [AcronymDefinition] {
    findings.definitions.map { definition in
      AcronymDefinition(
        shortForm: substring(definition.shortForm), canonical: definition.canonical,
        longForm: substring(definition.longForm), shortFormUTF8Range: definition.shortForm,
        longFormUTF8Range: definition.longForm, method: definition.method)
    }
  }

  /// What is said at the place, then elsewhere in the document, then in the table; each once.
  private func longForms(of mention: AcronymFindings.Mention) -> [Acronym.LongForm] {
    let fromTable = table.longForms(of: mention.canonical)
      .map { Acronym.LongForm(text: $0, provenance: .table, confidence: .medium) }
    let all =
      (byPlace[mention.utf8Range] ?? []) + (byCanonical[mention.canonical] ?? []) + fromTable
    var forms: [Acronym.LongForm] = []
    for form in all where !forms.contains(where: { $0.text == form.text }) { forms.append(form) }
    return forms
  }

  private func substring(_ range: Range<Int>) -> Substring {
    text.part(atUTF8: range)
  }
}
