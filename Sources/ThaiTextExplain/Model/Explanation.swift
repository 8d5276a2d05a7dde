public import ThaiText

/// What happens to a text: its tokens, and all that is found on the way to them and from them.
///
/// An explanation is a value of plain fields, which ``JSON`` writes; its offsets are counted in
/// the unit that ``offsets`` names. The page of ``ExplanationPage`` shows one.
public struct Explanation: Codable, Hashable, Sendable {
  /// The text itself.
  public let text: String
  /// What all offsets count.
  public let offsets: TextUnit
  /// The name of the engine that found the words of Thai.
  public let engine: String
  /// The tokens in order. Concatenated, they are the text.
  public let tokens: [Token]
  /// The tokens of several parts, in order.
  public let compounds: [Compound]
  /// The entities, in order of their beginnings.
  public let entities: [Entity]
  /// The acronyms, in order.
  public let acronyms: [Acronym]
  /// The places that say what an acronym stands for, in order.
  public let definitions: [Definition]
  /// The text in each profile of ``NormalizationProfile``, with what changed.
  public let normalizations: [Normalization]
  /// The sentences in order, white space around them left out.
  public let sentences: [Sentence]
  /// The keys under which a search index finds the text, in order of their positions.
  public let terms: [Term]
  /// The words of another engine beside those of this one, where there is one to compare with.
  public let comparison: Comparison?
}

extension Explanation {
  /// A piece of the text between two boundaries.
  public struct Token: Codable, Hashable, Sendable {
    public let text: String
    public let start: Int
    public let end: Int
    /// The name of a ``/ThaiText/TokenKind``.
    public let kind: String
    /// How sure the engine is of the boundary at the end, as the logarithm of the odds; `nil` where no
    /// engine decided.
    public let score: Float?
    /// The token in canonical spelling, where that differs.
    public let canonical: String?

    /// - Parameter places: Leads to the offsets of the text that the token is of.
    public init(_ token: ThaiText.Token, at places: Places) {
      text = String(token.text)
      (start, end) = places.bounds(of: token.utf8Range)
      kind = token.kind.description
      score = token.score
      let normalized = token.normalized()
      canonical = normalized == token.text ? nil : String(normalized)
    }

    /// A token of any granularity, which has no score.
    public init(_ token: GraphToken, at places: Places) {
      text = String(token.text)
      (start, end) = places.bounds(of: token.utf8Range)
      kind = token.kind.description
      score = nil
      let normalized = Normalizer().normalized(token.text)
      canonical = normalized == text ? nil : normalized
    }
  }

  /// A token of the coarse granularity that is made of several tokens.
  public struct Compound: Codable, Hashable, Sendable {
    public let text: String
    public let start: Int
    public let end: Int
    /// The name of a ``/ThaiText/TokenKind``.
    public let kind: String
    /// The place of its first part among the tokens.
    public let firstToken: Int
    /// The number of its parts.
    public let tokenCount: Int

    public init(_ token: GraphToken, at places: Places) {
      text = String(token.text)
      (start, end) = places.bounds(of: token.utf8Range)
      kind = token.kind.description
      firstToken = token.position
      tokenCount = token.positionLength
    }
  }

  /// A sentence without the white space around it.
  public struct Sentence: Codable, Hashable, Sendable {
    public let text: String
    public let start: Int
    public let end: Int

    public init(_ sentence: ThaiText.Sentence, at places: Places) {
      text = String(sentence.content)
      let start = sentence.utf8Range.lowerBound + sentence.leadingByteCount
      (self.start, end) = places.bounds(of: start..<start + sentence.content.utf8.count)
    }
  }

  /// A key of a search index, and where its word stands.
  public struct Term: Codable, Hashable, Sendable {
    public let key: String
    public let start: Int
    public let end: Int
    public let position: Int
    public let positionLength: Int
    /// The name of a ``/ThaiText/SearchTerm/Kind``.
    public let kind: String

    public init(_ term: SearchTerm, at places: Places) {
      key = term.key
      (start, end) = places.bounds(of: term.utf8Range)
      position = term.position
      positionLength = term.positionLength
      kind = term.kind.rawValue
    }
  }
}

extension ThaiText.Sentence {
  /// The size of the white space before the content.
  fileprivate var leadingByteCount: Int {
    text.utf8.distance(from: text.startIndex, to: content.startIndex)
  }
}
