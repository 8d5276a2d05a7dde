import ThaiText

/// Segments by a model that was trained on one's own text.
@main struct OwnModel {
  static func main() throws {
    guard let path = CommandLine.arguments.dropFirst().first else {
      print("usage: OwnModel MODEL, a file that `thaitext train` wrote")
      return
    }
    let engine = try StatisticalEngine(model: BoundaryModel(compiledFileAt: path))
    var configuration = ThaiTokenizer.Configuration.default
    configuration.thai = engine
    let tokenizer = ThaiTokenizer(configuration)
    let text = "แมวดำนอนบนโต๊ะ"
    print(tokenizer.tokens(in: text).map(\.text).joined(separator: "|"))
  }
}
