internal import ArgumentParser
internal import ThaiText

/// The options that decide what finds the words of Thai text.
struct EngineOptions: ParsableArguments {
  @Option(help: "What finds the words of Thai text.")
  var engine = EngineName.statistical

  @Option(
    help: """
      The convention of words that the statistical engine follows: one that the model was trained \
      on. The bundled model knows open. (default: the model's first)
      """,
    transform: AnnotationStandard.init(rawValue:))
  var standard: AnnotationStandard?

  @Option(
    help: ArgumentHelp(
      "A model for the statistical engine, made by 'thaitext train'.", valueName: "file"))
  var model: String?

  func validate() throws {
    guard engine == .statistical || (model == nil && standard == nil) else {
      throw ValidationError(
        "--model and --standard are for the engine 'statistical', not '\(engine.rawValue)'.")
    }
  }

  func makeEngine() throws -> any SegmentationEngine {
    guard engine == .statistical else { return try engine.makeEngine() }
    let model = try model.map(OptionFiles.model) ?? .bundled
    return try StatisticalEngine(model: model, standard: standard)
  }
}

extension EngineName: ExpressibleByArgument {}
