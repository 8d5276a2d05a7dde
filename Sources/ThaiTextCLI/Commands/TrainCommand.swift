internal import ArgumentParser
internal import ThaiText
internal import ThaiTextTraining

struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Train a model on segmented text.",
    discussion: """
      A corpus is given as STANDARD:FILE or STANDARD:FILE:WEIGHT. The first standard is the \
      model's default; each other one becomes a variation of it. Files *.conllu are read as \
      CoNLL-U. All others have words between bars, U+241E where a boundary is unknown and, with \
      the standard 'best', the regions of the BEST corpus. '-' is standard input; compressed text \
      comes through a pipe.

      The same input, options and seed give the same model, byte for byte.

      EXAMPLE
        thaitext train --corpus best:<(xz -dc best.txt.xz) --corpus mine:mine.txt:2 \\
          --word-list words.txt --output my.model
      """)

  @Option(
    help: ArgumentHelp("Segmented text to train on.", valueName: "standard:file"),
    transform: { try CorpusFile($0) })
  var corpus: [CorpusFile]

  @Option(help: "Where to write the model.", completion: .file())
  var output: String

  @Option(help: "Raw text, one line a line, that a first model segments and training learns from.")
  var raw: [String] = []

  @Option(help: "How much a line of raw text counts.")
  var rawWeight: Float = 0.3

  @Option(help: "A list of words, one a line; two at most.")
  var wordList: [String] = []

  @Option(
    help: ArgumentHelp(
      "Text to measure the model on, divided by hand; the figures become metadata.",
      valueName: "standard:file"),
    transform: { try CorpusFile($0) })
  var measure: [CorpusFile] = []

  @Option(help: "A field of the metadata, KEY=VALUE, such as 'licence.best=CC BY-NC-SA 3.0'.")
  var note: [MetadataNote] = []

  @Option(help: "The number of n-grams that all standards share.")
  var rows = ModelTrainer.Options().rows

  @Option(help: "The number of n-grams that each further standard has of its own.")
  var ownRows = ModelTrainer.Options().ownRows

  @Option(help: "The number of parts the text is held out in, 2 to 8.")
  var folds = ModelTrainer.Options().folds

  @Option(help: "Another seed gives another order of the lines, and a slightly different model.")
  var seed = ModelTrainer.Options().seed

  func validate() throws {
    guard rows > 0, ownRows >= 0 else { throw ValidationError("A model needs n-grams.") }
    guard ModelTrainer.Options.possibleFolds.contains(folds) else {
      throw ValidationError("Text is held out in 2 to 8 parts.")
    }
    guard wordList.count <= 2 else {
      throw ValidationError("A model knows two word lists at most.")
    }
    guard rawWeight > 0, rawWeight.isFinite else {
      throw ValidationError("The weight of raw text is a number above 0.")
    }
    let standards = Set(corpus.map(\.standard))
    guard standards.count <= ModelImage.greatestStandardCount else {
      throw ValidationError("A model knows \(ModelImage.greatestStandardCount) standards at most.")
    }
    guard measure.allSatisfy({ standards.contains($0.standard) }) else {
      throw ValidationError("A model is measured by standards that it is trained on.")
    }
  }

  func run() throws {
    let report = TrainingReport()
    let corpora = try corpus.map { try $0.corpus(of: InputSource(path: $0.path).readText()) }
    let trainer = try ModelTrainer(
      options, wordLists: wordList.map { try InputSource(path: $0).readWords() },
      report: { report.show($0) })
    let rawText = try raw.map { try InputSource(path: $0).readText() }.joined(separator: "\n")
    var model = trainer.train(corpora, raw: rawText, rawWeight: rawWeight)
    for field in note { model.fields.append(field.value, for: field.key) }
    for file in measure { try measure(&model, on: file) }
    report.finish()
    try write(ModelImageWriter.bytes(of: model))
  }

  private var options: ModelTrainer.Options {
    var options = ModelTrainer.Options()
    options.rows = rows
    options.ownRows = ownRows
    options.folds = folds
    options.seed = seed
    return options
  }

  private func measure(_ model: inout BoundaryModel, on file: CorpusFile) throws {
    let lines = try InputSource(path: file.path).readLines().map { GoldLine(utf8: $0) }
    let words = Evaluation(of: model, standard: file.standard, on: lines).words
    let figure = "word F1 \(words.f1.rounded(to: 5)) by \(file.standard.rawValue)"
    print("\(file.name): \(figure)")
    model.fields.append(figure, for: "measured.\(file.name)")
  }

  private func write(_ bytes: [UInt8]) throws {
    let file = try OutputFile(output)
    var buffer = ByteBuffer()
    buffer.append(bytes)
    try file.write(buffer)
    try file.commit()
  }
}

/// `KEY=VALUE`
struct MetadataNote: ExpressibleByArgument {
  let key: String
  let value: String

  init?(argument: String) {
    guard let sign = argument.firstIndex(of: "="), sign > argument.startIndex,
      !argument.contains(where: \.isNewline)
    else { return nil }
    key = String(argument[..<sign])
    value = String(argument[argument.index(after: sign)...])
  }
}

extension InputSource {
  fileprivate func readText() throws -> String {
    guard let text = String(validating: try readAll(), as: UTF8.self) else {
      throw CorpusError(file: path, reason: "the text is not UTF-8; convert it first")
    }
    return text
  }

  /// The words of a list: the first column of each line.
  fileprivate func readWords() throws -> [String] {
    try readText().split { $0 == "\n" || $0 == "\r\n" }
      .filter { !$0.hasPrefix("#") }
      .map { line in String(line.prefix { $0 != "\t" }) }
      .filter { !$0.isEmpty }
  }
}
