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

  func makeTokenizer() throws -> ThaiTokenizer {
    var configuration = ThaiTokenizer.Configuration.default
    configuration.thai = try engine.makeEngine()
    configuration.findsEntities = entities
    return ThaiTokenizer(configuration)
  }
}
