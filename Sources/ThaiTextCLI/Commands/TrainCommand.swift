internal import ArgumentParser
internal import ThaiText
internal import ThaiTextTraining

struct TrainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Train a model on segmented text.",
    discussion: """
      A corpus is given as STANDARD:FILE or STANDARD:FILE:WEIGHT. The first standard is the \
      model's default; each other one becomes a variation of it. Files *.conllu are read as \
      CoNLL-U. All others have words between bars, U+241E where a boundary is unknown and, with \
      the standard 'best', the regions of the BEST corpus. '-' is standard input; compressed text \
      comes through a pipe.

      The same input, options and seed give the same model, byte for byte. All text is held in memory, with \
      what is counted in it: some fifty times its size.

      EXAMPLE
        thaitext train --corpus mine:mine.txt --vocabulary places.txt words.txt \\
          --raw news.txt --output my.model
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

  @Option(
    parsing: .upToNextOption,
    help: """
      Lists of words as the first standard cuts them, one a line, with '|' where it has several. \
      Training learns how their letters hold together, and looks words up in them.
      """)
  var vocabulary: [String] = []

  @Option(
    help:
      "A list of words, one a line, to look words up in; with a vocabulary one at most, else two.")
  var wordList: [String] = []

  @Option(
    help: ArgumentHelp(
      "Text to measure the model on, segmented by hand; the figures become metadata.",
      valueName: "standard:file"),
    transform: { try CorpusFile($0) })
  var measure: [CorpusFile] = []

  @Option(help: "A field of the metadata, KEY=VALUE, such as 'licence.corpus=CC0 1.0'.")
  var note: [MetadataNote] = []

  @Option(help: "The number of n-grams that all standards share.")
  var rows = ModelTrainer.Options().rows

  @Option(help: "The number of n-grams that each further standard has of its own.")
  var ownRows = ModelTrainer.Options().ownRows

  @Option(help: "The number of parts the text is held out in, 2 to 8.")
  var folds = ModelTrainer.Options().folds

  @Option(
    help: """
      How many first stages, trained in other orders of the lines, the model is the mean of. Training takes \
      so many times as long, and the model depends less on the seed.
      """)
  var copies = ModelTrainer.Options().copies

  @Option(help: "Another seed gives another order of the lines, and a slightly different model.")
  var seed = ModelTrainer.Options().seed

  @OptionGroup var input: EncodingOptions

  func validate() throws {
    try InputSource.validate(corpus.map(\.path) + raw + vocabulary + wordList + measure.map(\.path))
    try check(rows > 0, "--rows has to be a number above 0.")
    try check(ownRows >= 0, "--own-rows has to be 0 or a number above it.")
    try check(
      ModelTrainer.Options.possibleFolds.contains(folds), "--folds has to be a number from 2 to 8.")
    try check((1...100).contains(copies), "--copies has to be a number from 1 to 100.")
    try check(
      wordList.count + (vocabulary.isEmpty ? 0 : 1) <= 2,
      "--word-list can be given twice at most, beside --vocabulary once.")
    try check(rawWeight > 0 && rawWeight.isFinite, "--raw-weight has to be a number above 0.")
    let standards = Set(corpus.map(\.standard))
    try check(
      standards.count <= ModelImage.greatestStandardCount,
      "--corpus can name \(ModelImage.greatestStandardCount) standards at most.")
    try check(
      measure.allSatisfy { standards.contains($0.standard) },
      "--measure has to name a standard that --corpus names.")
  }

  private func check(_ isRight: Bool, _ message: String) throws {
    guard isRight else { throw ValidationError(message) }
  }

  func run() async throws {
    // All that can be wrong with files is found before the long work.
    let paths = corpus.map(\.path) + raw + vocabulary + wordList + measure.map(\.path)
    let target = try OutputFile(output, besides: paths.map(source))
    for path in paths { try source(path).check() }
    var gold: [[GoldLine]] = []
    for file in measure { gold.append(try await source(file.path).readGold()) }
    let report = TrainingReport()
    let corpora = try corpus.map { try $0.corpus(of: source($0.path).readText()) }
    let trainer = try ModelTrainer(
      options,
      vocabulary: Vocabulary(vocabulary.flatMap { try source($0).readWords() }),
      wordLists: wordList.map { try source($0).readWords() },
      report: { report.show($0) })
    let rawText = try raw.map { try source($0).readText() }.joined(separator: "\n")
    var model = trainer.train(corpora, raw: rawText, rawWeight: rawWeight)
    for field in note { model.fields.append(field.value, for: field.key) }
    for (file, lines) in zip(measure, gold) { measure(&model, on: file, lines) }
    report.finish()
    var image = ByteBuffer()
    image.append(ModelImageWriter.bytes(of: model))
    try target.write(image)
    try target.commit()
  }

  private func source(_ path: String) -> InputSource {
    InputSource(path: path, encoding: input.encoding)
  }

  private var options: ModelTrainer.Options {
    var options = ModelTrainer.Options()
    options.rows = rows
    options.ownRows = ownRows
    options.folds = folds
    options.copies = copies
    options.seed = seed
    return options
  }

  private func measure(
    _ model: inout BoundaryModel, on file: CorpusFile, _ lines: [GoldLine]
  ) {
    let words = Evaluation(of: model, standard: file.standard, on: lines).words
    let figure = "word F1 \(words.f1.rounded(to: 5)) by \(file.standard.rawValue)"
    print("\(file.name): \(figure)")
    model.fields.append(figure, for: "measured.\(file.name)")
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
