extension ThaiTokenizer {
  /// What a tokenizer is made of.
  ///
  ///     var configuration = ThaiTokenizer.Configuration.default
  ///     configuration.userDictionary = try UserDictionary(["ไทยแลนด์"])
  ///     let tokenizer = ThaiTokenizer(configuration)
  public struct Configuration: Sendable {
    /// Segments runs of Thai letters, and the ASCII text beside them if it
    /// ``SegmentationEngine/segmentsASCII``.
    public var thai: any SegmentationEngine
    /// Segments everything else.
    public var fallback: any SegmentationEngine

    /// Whether abbreviations, names, numbers and addresses are tokens whatever the engines say.
    public var findsEntities = true
    /// The acronyms to keep whole and to tell from words, or `nil`, the default: looking for them adds
    /// some 30 % to the time, and the bundled model keeps most of them whole without it.
    /// ``ThaiTokenizer/document(of:)`` finds them anyway.
    public var acronyms: AcronymTable?
    /// Words to keep whole, whatever the engines would say.
    public var userDictionary: UserDictionary?

    /// Whether the canonical form of the text is segmented. Tokens are pieces of the text as it is
    /// all the same.
    public var usesCanonicalForm = true
    /// Whether damaged words are tokens, with a ``Token/correction``, where the lexicon and the text
    /// support it.
    public var repairsSpelling = false
    /// Whether zero-width spaces and word joiners say nothing about boundaries.
    public var ignoresBreakHints = false
    /// What repairs know words from.
    public var repairLexicon: Lexicon?

    public init(thai: any SegmentationEngine, fallback: any SegmentationEngine) {
      self.thai = thai
      self.fallback = fallback
    }

    /// The configuration for text of any kind.
    public static var `default`: Self {
      Self(thai: BundledEngines.statistical, fallback: BundledEngines.wordBreak)
    }

    /// An engine by itself, without entities.
    ///
    /// One that ``SegmentationEngine/segmentsASCII`` segments ASCII text as well, a
    /// ``StatisticalEngine`` as its annotation standard has it. All other text is segmented into the words
    /// of the Unicode standard.
    public static func alone(_ engine: any SegmentationEngine) -> Self {
      var configuration = Self(thai: engine, fallback: BundledEngines.wordBreak)
      configuration.findsEntities = false
      return configuration
    }
  }
}
