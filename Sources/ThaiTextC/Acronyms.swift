public import CThaiText
internal import ThaiText

@_cdecl("thaitext_find_acronyms")
public func thaitextFindAcronyms(
  _ tokenizer: OpaquePointer?, _ text: UnsafePointer<CChar>?, _ size: Int,
  _ result: UnsafeMutablePointer<thaitext_acronym_list>?
) -> Int32 {
  fill(result, with: thaitext_acronym_list(), tokenizer, text, size) { handle, utf8, result in
    let document = handle.tokenizer.document(of: sameSizeString(utf8))
    handle.results.removeAcronyms()
    for acronym in document.acronyms { handle.results.append(acronym) }
    for definition in document.definitions { handle.results.append(definition) }
    handle.results.showAcronyms(in: &result)
    return Status.ok
  }
}

extension TokenizerHandle.Results {
  fileprivate mutating func removeAcronyms() {
    strings.removeAll()
    acronyms.removeAll()
    longForms.removeAll()
    definitions.removeAll()
  }

  fileprivate mutating func append(_ acronym: Acronym) {
    let start = longForms.count
    for form in acronym.longForms {
      let text = strings.appendText(form.text)
      longForms.append(
        thaitext_long_form(
          text: thaitext_range(text), provenance: form.provenance.number,
          confidence: form.confidence.number))
    }
    let canonical = strings.appendText(acronym.canonical)
    acronyms.append(
      thaitext_acronym(
        range: thaitext_range(acronym.utf8Range), canonical: thaitext_range(canonical),
        kind: acronym.kind.number, evidence: acronym.evidence.number,
        confidence: acronym.confidence.number, is_plural: acronym.isPlural ? 1 : 0,
        long_forms: thaitext_range(start..<longForms.count)))
  }

  fileprivate mutating func append(_ definition: AcronymDefinition) {
    let canonical = strings.appendText(definition.canonical)
    definitions.append(
      thaitext_definition(
        short_form: thaitext_range(definition.shortFormUTF8Range),
        long_form: thaitext_range(definition.longFormUTF8Range),
        canonical: thaitext_range(canonical), method: definition.method.number,
        confidence: definition.confidence.number))
  }

  fileprivate func showAcronyms(in result: inout thaitext_acronym_list) {
    result.count = acronyms.count
    result.acronyms = acronyms.elements
    result.long_form_count = longForms.count
    result.long_forms = longForms.elements
    result.definition_count = definitions.count
    result.definitions = definitions.elements
    result.strings = strings.characters
    result.strings_size = strings.count
  }
}

// MARK: - The numbers of thaitext.h

extension Acronym.Kind {
  fileprivate var number: UInt32 {
    switch self {
    case .latinAcronym: UInt32(THAITEXT_LATIN_ACRONYM.rawValue)
    case .thaiLetterAcronym: UInt32(THAITEXT_THAI_LETTER_ACRONYM.rawValue)
    case .wordAcronym: UInt32(THAITEXT_WORD_ACRONYM.rawValue)
    case .thaiInitials: UInt32(THAITEXT_THAI_INITIALS.rawValue)
    }
  }
}

extension Acronym.Evidence {
  fileprivate var number: UInt32 {
    switch self {
    case .definition: UInt32(THAITEXT_EVIDENCE_DEFINITION.rawValue)
    case .lexicon: UInt32(THAITEXT_EVIDENCE_LEXICON.rawValue)
    case .shape: UInt32(THAITEXT_EVIDENCE_SHAPE.rawValue)
    }
  }
}

extension Acronym.Confidence {
  fileprivate var number: UInt32 {
    switch self {
    case .low: UInt32(THAITEXT_CONFIDENCE_LOW.rawValue)
    case .medium: UInt32(THAITEXT_CONFIDENCE_MEDIUM.rawValue)
    case .high: UInt32(THAITEXT_CONFIDENCE_HIGH.rawValue)
    }
  }
}

extension Acronym.LongForm.Provenance {
  fileprivate var number: UInt32 {
    switch self {
    case .here: UInt32(THAITEXT_PROVENANCE_HERE.rawValue)
    case .document: UInt32(THAITEXT_PROVENANCE_DOCUMENT.rawValue)
    case .table: UInt32(THAITEXT_PROVENANCE_TABLE.rawValue)
    }
  }
}

extension AcronymDefinition.Method {
  fileprivate var number: UInt32 {
    switch self {
    case .alignment: UInt32(THAITEXT_METHOD_ALIGNMENT.rawValue)
    case .dictionary: UInt32(THAITEXT_METHOD_DICTIONARY.rawValue)
    case .headNoun: UInt32(THAITEXT_METHOD_HEAD_NOUN.rawValue)
    case .edge: UInt32(THAITEXT_METHOD_EDGE.rawValue)
    }
  }
}
