extension ThaiTokenizer {
  /// What a tokenizer is made of.
  ///
  ///     var configuration = ThaiTokenizer.Configuration.default
  ///     configuration.userDictionary = try UserDictionary(["ไทยแลนด์"])
  ///     let tokenizer = ThaiTokenizer(configuration)
  public struct Configuration: Sendable {
    /// Divides runs of Thai letters.
    public var thai: any SegmentationEngine
    /// Divides everything else.
    public var other: any SegmentationEngine

    /// Whether ``thai`` divides all text between white space, whatever its script.
    var isUndivided = false

    /// Whether abbreviations, names, numbers and addresses are tokens whatever the engines say.
    public var findsEntities = true
    /// The acronyms to look for; `nil` when they are not looked for at all.
    public var acronyms: AcronymTable? {
      get { acronymSource.table }
      set { acronymSource = newValue.map(AcronymSource.own) ?? .none }
    }
    private var acronymSource = AcronymSource.bundled
    /// Words to keep whole, whatever the engines would say.
    public var userDictionary: UserDictionary?

    /// What happens to the text before it is divided: nothing, the default
    /// ``NormalizationProfile/canonical``, or ``NormalizationProfile/repair``. With
    /// ``NormalizationProfile/search`` text is divided as with `canonical`, since search keys are
    /// made of tokens.
    public var normalization = NormalizationProfile.canonical
    /// Whether zero-width spaces and word joiners say nothing about boundaries.
    public var ignoresBreakHints = false
    /// What repairs know words from.
    public var repairLexicon: Lexicon?

    public init(thai: any SegmentationEngine, other: any SegmentationEngine) {
      self.thai = thai
      self.other = other
    }

    /// The configuration for text of any kind.
    public static var `default`: Self {
      Self(thai: BundledEngines.statistical, other: BundledEngines.wordBreak)
    }

    /// An engine by itself: no entities, no acronyms.
    ///
    /// A ``StatisticalEngine`` divides text that is not Thai as well, as its annotation standard
    /// has it: BEST divides `1,000` in three. With other engines that text is divided into the
    /// words of the Unicode standard.
    public static func alone(_ engine: any SegmentationEngine) -> Self {
      var configuration = Self(thai: engine, other: BundledEngines.wordBreak)
      configuration.isUndivided = engine is StatisticalEngine
      configuration.findsEntities = false
      configuration.acronyms = nil
      return configuration
    }

    /// Where acronyms come from. The bundled table is read only when it is used.
    private enum AcronymSource {
      case none
      case bundled
      case own(AcronymTable)

      var table: AcronymTable? {
        switch self {
        case .none: nil
        case .bundled: .bundled
        case .own(let table): table
        }
      }
    }

    /// Finds the acronyms of a text.
    var acronymReader: AcronymReader? {
      acronyms.map { AcronymReader(table: $0, words: LexiconWords.bundled) }
    }
  }
}
