internal import ArgumentParser
internal import ThaiText
internal import ThaiTextTraining

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure how well an engine finds the words of text divided by hand.",
    discussion: """
      A gold file holds a line of text a line, with '|' between its words. A word in <NE>, <AB> \
      or <POEM> is a region whose inside nobody divided, and is left out; so are words of white \
      space alone. U+241E is a boundary that may or may not be there.

      P, R and F1 are precision, recall and their harmonic mean, of
        word  all words: one is right if both its ends are gold's
        thai  the words made of Thai letters and marks alone
        char  the places between characters where a word starts

      The engine is measured by itself, as it divides text without the entities that 'tokenize' \
      keeps whole; with --entities, together with them.

      EXAMPLES
        thaitext evaluate --engine icu gold.txt
        thaitext evaluate --standard tud --entities gold.txt
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  @Argument(help: "Gold files; '-' is standard input.", completion: .file())
  var gold: [String]

  @OptionGroup var tokenizer: TokenizerOptions

  @Option(help: "The form of the output, a line for each gold file.")
  var format = Format.text

  func validate() throws { try InputSource.validate(gold) }

  func run() throws {
    let sources = gold.map(InputSource.init(path:))
    for source in sources { try source.check() }
    let tokenizer = try tokenizer.makeTokenizer(findingEntities: false)
    for source in sources {
      let evaluation = Evaluation(of: tokenizer, on: try source.readGold())
      print(EvaluationReport(gold: source.path, evaluation: evaluation).line(in: format))
    }
  }
}

extension Evaluation {
  fileprivate init(of tokenizer: ThaiTokenizer, on lines: [GoldLine]) {
    self.init()
    var workspace = SegmentationWorkspace()
    for line in lines { add(line, dividedBy: tokenizer, using: &workspace) }
  }
}

/// The figures of one gold file as text.
private struct EvaluationReport {
  let gold: String
  let evaluation: Evaluation

  func line(in format: EvaluateCommand.Format) -> String {
    switch format {
    case .text: "\(gold): " + measures.map(text).joined(separator: ", ")
    case .json: "{" + ([goldMember] + measures.map(json)).joined(separator: ", ") + "}"
    }
  }

  private typealias Measure = (name: String, agreement: Agreement)

  private var measures: [Measure] {
    [("word", evaluation.words), ("thai", evaluation.thaiWords), ("char", evaluation.starts)]
  }

  private func figures(of agreement: Agreement) -> [(name: String, value: Double)] {
    [("P", agreement.precision), ("R", agreement.recall), ("F1", agreement.f1)]
  }

  private func text(_ measure: Measure) -> String {
    let figures = figures(of: measure.agreement).map { "\($0.name) \($0.value.rounded(to: 5))" }
    return measure.name + " " + figures.joined(separator: " ")
  }

  private func json(_ measure: Measure) -> String {
    let figures = figures(of: measure.agreement)
      .map { "\"\($0.name)\": \($0.value.rounded(to: 5))" }
    return "\"\(measure.name)\": {" + figures.joined(separator: ", ") + "}"
  }

  private var goldMember: String {
    let path = Array(gold.utf8)
    var text = ByteBuffer()
    JSONText.append(path.span, 0..<path.count, to: &text)
    return "\"gold\": \"\(text.string)\""
  }
}
