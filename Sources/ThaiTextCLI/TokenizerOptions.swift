internal import ArgumentParser
internal import ThaiText

/// The options that decide how text is divided.
struct TokenizerOptions: ParsableArguments {
  @Option(help: "What finds the words of Thai text.")
  var engine = EngineChoice.default

  @Flag(
    inversion: .prefixedNo,
    help: "Keep abbreviations, names, numbers and addresses whole, whatever the engine says.")
  var entities = true

  @Option(
    name: .customLong("dictionary"),
    help: ArgumentHelp(
      "Words to keep whole: one a line, with a tab and a count where it should win over others. "
        + "May be given more than once.", valueName: "file"))
  var dictionaries: [String] = []

  @Option(
    help: """
      What happens to the text before it is divided. The tokens are pieces of the text as it was \
      all the same; with search it is divided as with canonical.
      """)
  var normalize = ProfileChoice.canonical

  @Flag(help: "Take zero-width spaces and word joiners to say nothing about boundaries.")
  var ignoreBreakHints = false

  func makeTokenizer() throws -> ThaiTokenizer {
    var configuration = ThaiTokenizer.Configuration.default
    configuration.normalization = normalize.profile
    configuration.ignoresBreakHints = ignoreBreakHints
    configuration.thai = try engine.makeEngine()
    configuration.findsEntities = entities
    if !dictionaries.isEmpty {
      let lists = try dictionaries.map { try WordList(contentsOfFile: $0) }
      configuration.userDictionary = try UserDictionary(lists)
    }
    return ThaiTokenizer(configuration)
  }
}
