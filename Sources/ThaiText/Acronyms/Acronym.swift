/// A short form found in a text: an acronym, an abbreviation, or a Thai spelling of one.
public struct Acronym: Hashable, Sendable {
  /// How a short form is written.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    /// Latin letters: `APEC`.
    case latinAcronym
    /// The names of Latin letters in Thai: `ดีเอสไอ`.
    case thaiLetterAcronym
    /// Read as a word, in Thai letters: `เอเปค`.
    case wordAcronym
    /// Initials of Thai words: `ครม.`.
    case thaiInitials
  }

  /// Why a span is taken for an acronym.
  public enum Evidence: String, CaseIterable, Codable, Sendable {
    /// The document defines it.
    case definition
    /// The table holds it.
    case lexicon
    /// It looks like one.
    case shape
  }

  /// The form as the text has it, with its plural, dots and width.
  public let text: Substring
  /// Where it stands, in offsets of the text's UTF-8.
  public let utf8Range: Range<Int>
  /// The form to index: `DSI` for `ดีเอสไอ`, `MSME` for `MSMEs`, `พรบ.` for `พ.ร.บ.`.
  public let canonical: String
  public let kind: Kind
  public let evidence: Evidence
  /// Whether the text has a plural ending.
  public let isPlural: Bool
  /// What it stands for: first what is said at this place, then elsewhere in the document, then
  /// what the table says.
  public let longForms: [LongForm]

  /// Where it stands in the string it was found in.
  public var range: Range<String.Index> { text.startIndex..<text.endIndex }

  /// How sure it is that the span is an acronym.
  public var confidence: Confidence {
    switch evidence {
    case .definition, .lexicon: .high
    case .shape: kind == .thaiLetterAcronym ? .low : .medium
    }
  }
}

extension Acronym {
  /// How sure a finding is.
  public enum Confidence: String, CaseIterable, Codable, Sendable, Comparable {
    case low
    case medium
    case high

    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .low: 0
      case .medium: 1
      case .high: 2
      }
    }
  }

  /// What an acronym stands for, and how that is known.
  public struct LongForm: Hashable, Sendable {
    /// Where a long form comes from.
    public enum Provenance: String, CaseIterable, Codable, Sendable {
      /// It stands in a definition at the acronym's own place.
      case here
      /// It stands in a definition elsewhere in the document.
      case document
      /// The table has it.
      case table
    }

    public let text: String
    public let provenance: Provenance
    public let confidence: Confidence
  }
}
