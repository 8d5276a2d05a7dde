internal import ThaiText
internal import ThaiTextEngineLaw

/// What the probe can measure.
enum Stage: String, CaseIterable {
  /// Engines by themselves, from bytes to boundaries.
  case statistical
  /// The statistical engine inside another type, as a user's engine may have it.
  case wrapped
  case dictionary
  #if ICU
    case icu
  #endif
  case cluster
  /// The default tokenizer, from bytes to boundaries.
  case tokens
  /// The same from a `String` to `Tokens`.
  case strings
  /// The default tokenizer, with acronyms as tokens as well.
  case acronyms
  /// Everything on: tokens, entities with dates, acronyms and definitions of strings.
  case documents
  /// The entities of strings.
  case entities
  /// The canonical form, which finds most text canonical already.
  case canonical
  /// The search form, which rewrites.
  case search
  /// The terms of strings for a search index.
  case terms
  /// One look in the lexicon for each word.
  case lexicon

  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// - Parameter pieces: What the work will be done on; some prepare for it.
  func makeWork(for pieces: [[UInt8]]) throws -> any Work {
    switch self {
    case .statistical: TokenizerWork(.alone(try StatisticalEngine()), ofCanonicalForm: false)
    case .wrapped:
      TokenizerWork(.alone(WrappedEngine(try StatisticalEngine())), ofCanonicalForm: false)
    case .dictionary: TokenizerWork(.alone(DictionaryEngine()), ofCanonicalForm: false)
    #if ICU
      case .icu: TokenizerWork(.alone(try ICUEngine()), ofCanonicalForm: false)
    #endif
    case .cluster: TokenizerWork(.alone(ClusterEngine()), ofCanonicalForm: false)
    case .tokens: TokenizerWork(.default)
    case .strings: StringWork(pieces) { ThaiTokenizer.default.tokens(in: $0).count }
    case .acronyms: TokenizerWork(.withAcronyms)
    case .documents:
      StringWork(pieces) { text in
        let document = ThaiTokenizer.default.document(of: text)
        return document.tokens.count + document.entities.count + document.acronyms.count
          + document.definitions.count
      }
    case .entities: StringWork(pieces) { $0.thaiEntities.count }
    case .canonical: NormalizationWork(normalizer: Normalizer(.canonical))
    case .search: NormalizationWork(normalizer: Normalizer(.search))
    case .terms:
      StringWork(pieces) { [analyzer = SearchAnalyzer()] in analyzer.terms(in: $0).count }
    case .lexicon: LookUpWork(pieces)
    }
  }
}

/// Work on a text that is given in pieces.
protocol Work {
  /// - Parameter index: The place of the piece among all.
  mutating func run(on piece: [UInt8], _ index: Int)
  /// A number that depends on all results, so that no work can be left out.
  var resultCount: Int { get }
}

/// From bytes to boundaries, with buffers that are kept.
private final class TokenizerWork: Work {
  private let tokenizer: ThaiTokenizer
  private var workspace = SegmentationWorkspace()
  private var boundaries: [Boundary] = []
  private(set) var resultCount = 0

  init(_ configuration: ThaiTokenizer.Configuration, ofCanonicalForm: Bool = true) {
    var configuration = configuration
    configuration.usesCanonicalForm = ofCanonicalForm
    tokenizer = ThaiTokenizer(configuration)
  }

  func run(on piece: [UInt8], _ index: Int) {
    boundaries.removeAll(keepingCapacity: true)
    tokenizer.appendBoundaries(in: piece.span, to: &boundaries, using: &workspace)
    resultCount &+= boundaries.count
  }
}

extension ThaiTokenizer.Configuration {
  fileprivate static var withAcronyms: Self {
    var configuration = Self.default
    configuration.acronyms = .bundled
    return configuration
  }
}

/// Work on strings, which are made before.
private struct StringWork: Work {
  private let strings: [String]
  private let count: (String) -> Int
  private(set) var resultCount = 0

  init(_ pieces: [[UInt8]], count: @escaping (String) -> Int) {
    strings = pieces.map { String(decoding: $0, as: UTF8.self) }
    self.count = count
  }

  mutating func run(on piece: [UInt8], _ index: Int) { resultCount &+= count(strings[index]) }
}

private struct NormalizationWork: Work {
  let normalizer: Normalizer
  private(set) var resultCount = 0

  init(normalizer: Normalizer) { self.normalizer = normalizer }

  mutating func run(on piece: [UInt8], _ index: Int) {
    resultCount &+= normalizer.normalizedUTF8(of: piece.span)?.bytes.count ?? piece.count
  }
}

private struct LookUpWork: Work {
  private let words: [[Substring]]
  private(set) var resultCount = 0

  init(_ pieces: [[UInt8]]) {
    words = pieces.map { String(decoding: $0, as: UTF8.self).thaiWords }
  }

  mutating func run(on piece: [UInt8], _ index: Int) {
    resultCount &+= words[index].count { Lexicon.bundled.contains($0) }
  }
}
