/// A place of a document that says what a short form stands for.
public struct AcronymDefinition: Hashable, Sendable {
  /// How the extent of a long form was found.
  public enum Method: String, CaseIterable, Codable, Sendable {
    /// The letters of the short form are the initials of the long one.
    case alignment
    /// The long form is an entry of the table or of the lexicon.
    case dictionary
    /// It begins at a word for an organisation or a concept.
    case headNoun
    /// It begins where the text before it ends: at a space or a punctuation mark.
    case edge
  }

  /// The short form as the text has it.
  public let shortForm: Substring
  /// Its form to index.
  public let canonical: String
  public let longForm: Substring
  public let shortFormUTF8Range: Range<Int>
  public let longFormUTF8Range: Range<Int>
  public let method: Method

  public var confidence: Acronym.Confidence { method.confidence }
}

extension AcronymDefinition.Method {
  var confidence: Acronym.Confidence {
    switch self {
    case .alignment, .dictionary: .high
    case .headNoun: .medium
    case .edge: .low
    }
  }
}
