internal import ArgumentParser
internal import FoundationEssentials
internal import ThaiText
internal import ThaiTextTraining

/// `thaitext train`: makes a model from segmented text.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Train a model on segmented text.",
    discussion: """
      A corpus is given as STANDARD:FILE or STANDARD:FILE:WEIGHT. The first standard is the model's \
      default; each other one becomes a variation of it. Text of the standard `best` may have the \
      regions of the BEST corpus, files *.conllu are read as CoNLL-U, all others have words \
      between bars, and U+241E where a boundary is unknown. `-` is the standard input; compressed \
      text comes through a pipe:

        thaitext train --corpus best:<(xz -dc best.txt.xz) --output my.model
      """)

  @Option(help: "Segmented text to train on.")
  var corpus: [CorpusFile]

  @Option(help: "Segmented text to measure the model on.")
  var measure: [CorpusFile] = []

  @Option(help: "Where to write the model.")
  var output: String

  @Option(help: "Text of the field, one line a line, that is segmented by a first model and added.")
  var raw: String?

  @Option(help: "A list of words, one a line; at most two.")
  var wordList: [String] = []

  @Option(help: "A field of the model's metadata, such as licence.best=CC-BY-NC-SA-3.0.")
  var note: [String] = []

  @Option(help: "The number of n-grams that all standards share.")
  var rows = 180_000

  @Option(help: "The number of n-grams each further standard has of its own.")
  var ownRows = 30_000

  @Option(help: "The number of parts the text is held out in.")
  var folds = 4

  @Option(help: "Another number gives another order of the lines, and a slightly other model.")
  var seed: UInt64 = 1

  func run() throws {
    let corpora = try corpus.map { try $0.read() }
    let trainer = ModelTrainer(
      options, wordLists: try wordList.map { try TextFile.read($0).words },
      report: TrainingReport.show)
    let model =
      try raw.map { trainer.train(corpora, raw: try TextFile.read($0)) }
      ?? trainer.train(corpora)
    try Data(ModelImageWriter.bytes(of: model)).write(to: URL(filePath: output))
    for file in measure {
      let score = SegmentationScore(
        of: model, standard: file.standard, on: try file.read(labelsRegions: false).lines)
      print(file.standard.rawValue, file.name, score.f1)
    }
  }

  private var options: ModelTrainer.Options {
    var options = ModelTrainer.Options()
    options.rows = rows
    options.ownRows = ownRows
    options.folds = folds
    options.seed = seed
    return options
  }
}

extension CorpusFile: ExpressibleByArgument {
  init?(argument: String) {
    guard let file = try? CorpusFile(argument) else { return nil }
    self = file
  }
}

extension String {
  fileprivate var words: [String] {
    split(separator: "\n").map { $0.prefix { $0 != "\t" }.filter { $0 != "\r" } }.filter {
      !$0.isEmpty
    }
  }
}

enum TrainingReport {
  @Sendable static func show(_ progress: TrainingProgress) {
    switch progress {
    case .stage(let name): print(name)
    case .epoch: break
    }
  }
}
