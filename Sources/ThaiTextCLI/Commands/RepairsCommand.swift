internal import ArgumentParser
internal import ThaiText
internal import ThaiTextTraining

struct RepairsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repairs",
    abstract: "Measure how well damage of text is undone.",
    discussion: """
      Reads intact text from the files, or from standard input when there is none or for '-'. Tells \
      how many of its lines 'normalize --profile repair' changes, which ought to be none, and damages \
      each line in four ways that extraction has, to tell how much of that is undone: the share of \
      the letters that differed and differ no more. Each line is a text of its own, one of more than 1 MiB \
      several; time grows with the square of a line's length.

      EXAMPLES
        thaitext repairs news.txt
        thaitext repairs --changes news.txt
      """)

  @Argument(help: "Files to read; '-' is standard input.", completion: .file())
  var files: [String] = []

  @Flag(
    help: """
      Show the intact lines that are changed, before the figures: the line, a tab, and what it becomes.
      """)
  var changes = false

  @OptionGroup var engine: EngineOptions

  @OptionGroup var input: EncodingOptions

  func validate() throws { try InputSource.validate(files) }

  func run() async throws {
    var configuration = ThaiTokenizer.Configuration.default
    configuration.thai = try engine.makeEngine()
    configuration.repairsSpelling = true
    let tokenizer = ThaiTokenizer(configuration)
    for source in InputSource.sources(for: files, in: input.encoding) {
      let evaluation = try await evaluate(tokenizer, on: source)
      print(
        "\(source.path): \(evaluation.changedLineCount) of \(evaluation.lineCount) intact lines changed"
      )
      for kind in ArtificialDamage.allCases {
        let recall = evaluation.recalls[kind] ?? RepairEvaluation.Recall()
        print(
          "  \(kind.rawValue): \(recall.share.rounded(to: 3)) of \(recall.damage) letters undone")
      }
    }
  }

  private func evaluate(
    _ tokenizer: ThaiTokenizer, on source: InputSource
  ) async throws -> RepairEvaluation {
    var evaluation = RepairEvaluation()
    var workspace = SegmentationWorkspace()
    var lines = InputLines(source)
    while let line = try await lines.next() {
      let text = String(decoding: line.bytes, as: UTF8.self)
      guard let change = evaluation.add(text, by: tokenizer, using: &workspace), changes else {
        continue
      }
      print("\(change.before)\t\(change.after)")
    }
    return evaluation
  }
}
