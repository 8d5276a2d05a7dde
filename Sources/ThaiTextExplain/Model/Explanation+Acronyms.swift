public import ThaiText

extension Explanation {
  /// A short form, and what it stands for.
  public struct Acronym: Codable, Hashable, Sendable {
    public let text: String
    public let start: Int
    public let end: Int
    /// The form to index, the same for all spellings.
    public let canonical: String
    /// The name of an ``/ThaiText/Acronym/Kind-swift.enum``.
    public let kind: String
    /// Why it is taken for an acronym: `definition`, `lexicon` or `shape`.
    public let evidence: String
    /// How sure that is: `low`, `medium` or `high`.
    public let confidence: String
    public let isPlural: Bool
    public let longForms: [LongForm]

    public init(_ acronym: ThaiText.Acronym, at places: Places) {
      text = String(acronym.text)
      (start, end) = places.bounds(of: acronym.utf8Range)
      canonical = acronym.canonical
      kind = acronym.kind.rawValue
      evidence = acronym.evidence.rawValue
      confidence = acronym.confidence.rawValue
      isPlural = acronym.isPlural
      longForms = acronym.longForms.map { LongForm($0) }
    }
  }

  /// What an acronym stands for, and how that is known.
  public struct LongForm: Codable, Hashable, Sendable {
    public let text: String
    /// `here`, `document` or `table`.
    public let provenance: String
    /// `low`, `medium` or `high`.
    public let confidence: String

    init(_ form: ThaiText.Acronym.LongForm) {
      text = form.text
      provenance = form.provenance.rawValue
      confidence = form.confidence.rawValue
    }
  }

  /// A place that says what a short form stands for.
  public struct Definition: Codable, Hashable, Sendable {
    public let shortForm: String
    public let shortFormStart: Int
    public let shortFormEnd: Int
    public let canonical: String
    public let longForm: String
    public let longFormStart: Int
    public let longFormEnd: Int
    /// How the extent of the long form was found: `alignment`, `dictionary`, `headNoun` or `edge`.
    public let method: String
    /// `low`, `medium` or `high`.
    public let confidence: String

    public init(_ definition: AcronymDefinition, at places: Places) {
      shortForm = String(definition.shortForm)
      (shortFormStart, shortFormEnd) = places.bounds(of: definition.shortFormUTF8Range)
      canonical = definition.canonical
      longForm = String(definition.longForm)
      (longFormStart, longFormEnd) = places.bounds(of: definition.longFormUTF8Range)
      method = definition.method.rawValue
      confidence = definition.confidence.rawValue
    }
  }
}
