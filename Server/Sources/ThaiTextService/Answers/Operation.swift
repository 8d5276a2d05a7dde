internal import ThaiText
internal import ThaiTextExplain

/// Something that the service does with a text.
struct Operation: Sendable {
  /// The last part of its path.
  let name: String
  /// The members that a request may have.
  let members: [TextRequest.Member]
  /// The size of a text in bytes, where it has a limit of its own.
  var greatestText: Int?
  private let answer: @Sendable (TextRequest) throws -> [UInt8]

  /// The answer to a request, as JSON on one line.
  func run(_ request: TextRequest) throws -> [UInt8] {
    if let greatestText, request.text.utf8.count > greatestText {
      throw Problem.tooLong("'text'", greatestText)
    }
    return try answer(request)
  }

  private init(
    _ name: String, _ members: [TextRequest.Member], greatestText: Int? = nil,
    answer: @escaping @Sendable (TextRequest, Places) throws -> some Encodable & SendableMetatype
  ) {
    self.name = name
    self.members = [.text, .engine, .offsets] + members
    self.greatestText = greatestText
    self.answer = { request in
      let places = Places(in: request.text, countedIn: request.offsets)
      return try JSON.bytes(of: answer(request, places))
    }
  }

  /// All that the service does.
  static func all(_ options: ServiceOptions) -> [Operation] {
    [
      tokenize, normalize, entities, acronyms, sentences, terms,
      explain(options.greatestExplanation),
    ]
  }
}

// MARK: What each operation answers

extension Operation {
  private static let tokenize = Operation("tokenize", [.granularity]) { request, places in
    let tokenizer = request.engine.tokenizer
    return switch request.granularity {
    case .fine: TokensAnswer(tokenizer.tokens(in: request.text).map { .init($0, at: places) })
    case .coarse:
      TokensAnswer(
        tokenizer.tokenGraph(in: request.text, granularity: .coarse).map { .init($0, at: places) })
    }
  }

  private static let normalize = Operation("normalize", [.profile]) { request, _ in
    Explanation.Normalization(
      of: request.text, profile: request.profile, by: request.engine.tokenizer,
      countedIn: request.offsets)
  }

  private static let entities = Operation("entities", []) { request, places in
    EntitiesAnswer(
      entities: request.engine.tokenizer.document(of: request.text).entities
        .map { .init($0, at: places) })
  }

  private static let acronyms = Operation("acronyms", []) { request, places in
    let document = request.engine.tokenizer.document(of: request.text)
    return AcronymsAnswer(
      acronyms: document.acronyms.map { .init($0, at: places) },
      definitions: document.definitions.map { .init($0, at: places) })
  }

  private static let sentences = Operation("sentences", []) { request, places in
    SentencesAnswer(
      sentences: request.engine.tokenizer.sentences(in: request.text)
        .filter { !$0.content.isEmpty }.map { .init($0, at: places) })
  }

  private static let terms = Operation("terms", []) { request, places in
    TermsAnswer(
      terms: SearchAnalyzer(tokenizer: request.engine.tokenizer).terms(in: request.text)
        .map { .init($0, at: places) })
  }

  private static func explain(_ greatestText: Int) -> Operation {
    Operation("explain", [.otherEngine], greatestText: greatestText) { request, _ in
      Explainer(request.engine, comparedWith: request.otherEngine)
        .explanation(of: request.text, countedIn: request.offsets)
    }
  }
}

private struct TokensAnswer: Encodable {
  let tokens: [Explanation.Token]

  init(_ tokens: [Explanation.Token]) { self.tokens = tokens }
}

private struct EntitiesAnswer: Encodable { let entities: [Explanation.Entity] }

private struct AcronymsAnswer: Encodable {
  let acronyms: [Explanation.Acronym]
  let definitions: [Explanation.Definition]
}

private struct SentencesAnswer: Encodable { let sentences: [Explanation.Sentence] }

private struct TermsAnswer: Encodable { let terms: [Explanation.Term] }
