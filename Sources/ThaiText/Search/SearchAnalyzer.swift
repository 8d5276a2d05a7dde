/// Turns texts and queries into the keys of a search index.
///
///     let analyzer = SearchAnalyzer()
///     for term in analyzer.terms(in: "ลดความเหลื่อมล้ำ ๑,๐๐๐ ราย") {
///       index.add(term.key, at: term.position, length: term.positionLength, term.utf8Range)
///     }
///     let query = analyzer.query("เหลื่อมล้ำ")     // what an index has to be asked
///
/// A chain of steps, as search engines call them filters: tokens in search granularity with
/// repaired spelling; the search key of each (canonical order of marks, ASCII digits, lower case,
/// no lengthening); the canonical form of acronyms and what they stand for at the same position;
/// values of numbers and dates; English singulars. The article <doc:Search> says how to fill an
/// index of one's own.
public struct SearchAnalyzer: Sendable {
  /// What one may choose.
  public struct Options: Hashable, Codable, Sendable {
    /// Which tokens become terms: with ``Granularity/search`` words, their parts and compounds,
    /// with ``Granularity/coarse`` no parts, with ``Granularity/fine`` no compounds.
    public var granularity = Granularity.search
    /// Whether acronyms have terms of what they stand for.
    public var expandsAcronyms = true
    /// Whether damaged words have terms of the words they stand for.
    public var repairsSpelling = true
    /// Whether words that say little by themselves have no terms. Positions still count them.
    public var removesStopWords = false
    /// Whether laughter of any length, `55555`, has the key `555`, where nothing beside it says that
    /// it is a number.
    public var foldsLaughter = false

    public init() {}
  }

  public let options: Options
  let tokenizer: ThaiTokenizer
  /// Segments what is inside an address or a hashtag.
  let partTokenizer: ThaiTokenizer
  let acronyms: AcronymTable
  let table: CompoundTable

  /// - Parameters:
  ///   - options: Which terms are made.
  ///   - tokenizer: Segments the text. Whether it repairs spelling is set by the options, and without a table
  ///     of acronyms of its own it uses the bundled one.
  public init(_ options: Options = Options(), tokenizer: ThaiTokenizer = .default) {
    var configuration = tokenizer.configuration
    configuration.usesCanonicalForm = true
    configuration.repairsSpelling = options.repairsSpelling
    acronyms = configuration.acronyms ?? .bundled
    configuration.acronyms = acronyms
    self.options = options
    self.tokenizer = ThaiTokenizer(configuration)
    configuration.acronyms = nil
    configuration.repairsSpelling = false
    configuration.findsEntities = false
    partTokenizer = ThaiTokenizer(configuration)
    table = .bundled
  }

  /// The terms of a document, in order of their positions, the longer ones first.
  ///
  /// - Complexity: O(*n*) for *n* bytes of UTF-8.
  public func terms(in text: some StringProtocol) -> [SearchTerm] {
    SearchAnalysis(of: tokenizer.document(of: text), by: self).terms()
  }
}
