public import ThaiText

/// Finds all that an ``Explanation`` tells of a text.
///
///     let explanation = Explainer().explanation(of: "ประชุมเอเปค 5 ธันวาคม 2567")
///     explanation.entities.first?.value         // "2024-12-05"
///     explanation.acronyms.map(\.canonical)     // ["APEC"]
public struct Explainer: Sendable {
  /// A tokenizer and what its engine is called.
  public struct Engine: Sendable {
    public let name: String
    public let tokenizer: ThaiTokenizer

    public init(_ name: String, _ tokenizer: ThaiTokenizer) {
      self.name = name
      self.tokenizer = tokenizer
    }

    /// The statistical engine with entities.
    public static let statistical = Self("statistical", .default)

    /// Words of the lexicon at the least cost, with entities.
    public static let dictionary = Self(.dictionary, segmentingBy: DictionaryEngine())

    /// The engines that the library has, with entities, the best first. ICU's is among them where the library was
    /// built with it and the system has its data.
    public static let all: [Self] = EngineName.allCases.compactMap { name in
      if name == .statistical { return statistical }
      return (try? name.makeEngine()).map { Self(name, segmentingBy: $0) }
    }

    private init(_ name: EngineName, segmentingBy engine: any SegmentationEngine) {
      var configuration = ThaiTokenizer.Configuration.default
      configuration.thai = engine
      self.init(name.rawValue, ThaiTokenizer(configuration))
    }
  }

  public let engine: Engine
  /// What its words are shown beside.
  public let otherEngine: Engine?
  private let analyzer: SearchAnalyzer

  /// - Parameters:
  ///   - engine: Finds the words.
  ///   - otherEngine: Finds words to compare with; without one there is no comparison.
  public init(_ engine: Engine = .statistical, comparedWith otherEngine: Engine? = .dictionary) {
    self.engine = engine
    self.otherEngine = otherEngine
    analyzer = SearchAnalyzer(tokenizer: engine.tokenizer)
  }

  /// What happens to a text.
  ///
  /// - Parameter unit: What offsets count.
  /// - Complexity: O(*n*) for *n* bytes, with about ten times the time that tokens alone take.
  public func explanation(
    of text: some StringProtocol, countedIn unit: TextUnit = .utf8
  ) -> Explanation {
    let text = String(text)
    let document = engine.tokenizer.document(of: text)
    let places = Places(in: text, countedIn: unit)
    return Explanation(
      text: text, offsets: unit, engine: engine.name,
      tokens: document.tokens.map { Explanation.Token($0, at: places) },
      compounds: document.tokenGraph(granularity: .search).filter(\.isCompound)
        .map { Explanation.Compound($0, at: places) },
      entities: document.entities.map { Explanation.Entity($0, at: places) },
      acronyms: document.acronyms.map { Explanation.Acronym($0, at: places) },
      definitions: document.definitions.map { Explanation.Definition($0, at: places) },
      normalizations: NormalizationProfile.allCases.map { profile in
        Explanation.Normalization(
          of: text, profile: profile, by: engine.tokenizer, countedIn: unit)
      },
      sentences: document.sentences.filter { !$0.content.isEmpty }
        .map { Explanation.Sentence($0, at: places) },
      terms: analyzer.terms(in: text).map { Explanation.Term($0, at: places) },
      comparison: otherEngine.map { other in
        Explanation.Comparison(
          of: document.tokens, by: engine.name, with: other.tokenizer.document(of: text).tokens,
          by: other.name, at: places)
      })
  }
}
