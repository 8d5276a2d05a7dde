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

  func makeTokenizer() throws -> ThaiTokenizer {
    var configuration = ThaiTokenizer.Configuration.default
    configuration.thai = try engine.makeEngine()
    configuration.findsEntities = entities
    if !dictionaries.isEmpty {
      let lists = try dictionaries.map { try WordList(contentsOfFile: $0) }
      configuration.userDictionary = try UserDictionary(lists)
    }
    return ThaiTokenizer(configuration)
  }
}
