internal import ArgumentParser
internal import ThaiText

/// The options that decide how text is divided.
struct TokenizerOptions: ParsableArguments {
  @Option(help: "What finds the words of Thai text.")
  var engine = EngineChoice.default

  func makeTokenizer() throws -> ThaiTokenizer {
    var configuration = ThaiTokenizer.Configuration.default
    configuration.thai = try engine.makeEngine()
    return ThaiTokenizer(configuration)
  }
}
