public import ThaiText

/// What the tokenizer `thai` of FTS5 makes of a text: its arguments, as values.
///
///     var options = ThaiFTS5Options()
///     options.removesStopWords = true
///     options.arguments            // ["stop_words", "1"]
///
/// A table keeps the arguments that it was created with, so documents and queries always agree.
public struct ThaiFTS5Options: Hashable, Sendable {
  /// Which tokens can be found: words, compounds, or both.
  public var granularity = Granularity.search
  /// Whether words that say little by themselves are left out.
  public var removesStopWords = false
  /// Whether an acronym is found by what it stands for, and the other way round.
  public var expandsAcronyms = true
  /// Whether damaged words are found by the words they stand for.
  public var repairsSpelling = true
  /// The convention of what a word is, or `nil` for the first of the model.
  public var standard: AnnotationStandard?

  public init() {}
}

extension ThaiFTS5Options {
  /// The analyzer of these options, made once for all connections of the process.
  ///
  /// - Throws: ``ThaiFTS5ArgumentError`` when the model does not know the standard.
  package func analyzer() throws(ThaiFTS5ArgumentError) -> SearchAnalyzer {
    if let analyzer = Self.analyzers.withLock({ $0[self] }) { return analyzer }
    let analyzer = try makeAnalyzer()
    Self.analyzers.withLock { $0[self] = analyzer }
    return analyzer
  }

  private static let analyzers = Lock<[Self: SearchAnalyzer]>([:])

  private func makeAnalyzer() throws(ThaiFTS5ArgumentError) -> SearchAnalyzer {
    var options = SearchAnalyzer.Options()
    options.granularity = granularity
    options.removesStopWords = removesStopWords
    options.expandsAcronyms = expandsAcronyms
    options.repairsSpelling = repairsSpelling
    return SearchAnalyzer(options, tokenizer: try tokenizer())
  }

  private func tokenizer() throws(ThaiFTS5ArgumentError) -> ThaiTokenizer {
    guard let standard else { return .default }
    var configuration = ThaiTokenizer.Configuration.default
    do {
      configuration.thai = try StatisticalEngine(standard: standard)
    } catch {
      throw ThaiFTS5ArgumentError("standard", standard.rawValue, "\(error)")
    }
    return ThaiTokenizer(configuration)
  }
}
