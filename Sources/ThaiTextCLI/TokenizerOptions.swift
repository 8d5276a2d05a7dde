internal import ArgumentParser
internal import ThaiText

/// The options that decide how text is segmented.
struct TokenizerOptions: ParsableArguments {
  @OptionGroup var engine: EngineOptions

  @Flag(
    inversion: .prefixedNo,
    help: """
      Keep abbreviations, names, numbers and addresses whole, whatever the engine says. \
      (default: --entities; for evaluate: --no-entities)
      """)
  var entities: Bool?

  @Flag(
    inversion: .prefixedNo,
    help: """
      Keep acronyms whole as well, those in Thai letters included: some 30 % more time. \
      (default: --no-acronyms)
      """)
  var acronyms: Bool?

  @Option(
    name: .customLong("dictionary"),
    help: ArgumentHelp(
      "Words to keep whole: one a line, with a tab and a count where it should win over others. "
        + "May be given more than once.", valueName: "file"))
  var dictionaries: [String] = []

  @Option(
    help: """
      What happens to the text before it is segmented. The tokens are pieces of the text as it was \
      all the same; with search it is segmented as with canonical.
      """)
  var normalize = ProfileChoice.canonical

  @Flag(help: "Take zero-width spaces and word joiners to say nothing about boundaries.")
  var ignoreBreakHints = false

  /// - Parameter entities: Whether entities are found if no option says so.
  func makeTokenizer(findingEntities entities: Bool = true) throws -> ThaiTokenizer {
    var configuration: ThaiTokenizer.Configuration
    if self.entities ?? entities {
      configuration = .default
      configuration.thai = try engine.makeEngine()
    } else {
      configuration = .alone(try engine.makeEngine())
    }
    if let acronyms { configuration.acronyms = acronyms ? .bundled : nil }
    configuration.apply(normalize)
    configuration.ignoresBreakHints = ignoreBreakHints
    if !dictionaries.isEmpty {
      let lists = try dictionaries.map(OptionFiles.wordList)
      configuration.userDictionary = try UserDictionary(lists)
    }
    return ThaiTokenizer(configuration)
  }
}
