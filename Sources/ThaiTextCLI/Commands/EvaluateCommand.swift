internal import ArgumentParser
internal import ThaiText
internal import ThaiTextTraining

struct EvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure how well an engine finds the words of text segmented by hand.",
    discussion: """
      A gold file holds a line of text a line, with '|' between its words. A word in <NE>, <AB> \
      or <POEM> is a region whose inside nobody segmented, and is left out; so are words of white \
      space alone. U+241E is a boundary that may or may not be there. With STANDARD:FILE the \
      statistical engine segments that file by that standard.

      P, R and F1 are precision, recall and their harmonic mean, of
        word  all words: one is right if both its ends are gold's
        thai  the words made of Thai letters and marks alone
        char  the places between characters where a word starts

      --errors counts the stretches that are segmented wrongly, between places where both have a \
      boundary:
        over-split   one word of gold was found as several
        under-split  several words of gold were found as one
        crossing     several words were found as several others
      and shows the most frequent ones as gold → found. Known words are those of the bundled \
      lexicon, or of --known.

      The engine is measured by itself, as it segments text without the entities that 'tokenize' \
      keeps whole; with --entities, together with them. --predicted measures another program: \
      text that it segmented, with '|' between the words.

      Gold is read line by line, and a line has \(LineTooLong.limit) bytes at most. Memory grows with --errors and \
      --html, by the number of differences that are not alike, and with --interval, by 24 bytes a line.

      EXAMPLES
        thaitext evaluate --engine icu gold.txt
        thaitext evaluate --errors --entities news.gold posts.gold
        thaitext evaluate --html errors.html gold.txt
        thaitext evaluate --predicted others-words.txt gold.txt
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  @Argument(
    help: ArgumentHelp("Gold files; '-' is standard input.", valueName: "[standard:]file"),
    completion: .file())
  var gold: [String]

  @OptionGroup var tokenizer: TokenizerOptions

  @Option(
    help: ArgumentHelp(
      "Measure the words of this file instead of an engine's; one for each gold file, in order.",
      valueName: "file"), completion: .file())
  var predicted: [String] = []

  @Option(help: "The form of the output, a line for each gold file.")
  var format = Format.text

  @Flag(help: "Show the errors by kind and the most frequent ones as well.")
  var errors = false

  @Flag(
    help: """
      Show where the F1 of all words would lie on other lines of the same kind, 95 of 100 times: \
      drawn from these lines again and again.
      """)
  var interval = false

  @Option(help: "How many of the most frequent errors to show.")
  var top = 20

  @Option(
    help: ArgumentHelp(
      "A word list, one word a line, that says which words are known.", valueName: "file"),
    completion: .file())
  var known: String?

  @OptionGroup var page: PageOptions

  @OptionGroup var input: EncodingOptions

  func validate() throws {
    try InputSource.validate(gold + predicted)
    guard predicted.isEmpty || predicted.count == gold.count else {
      throw ValidationError(
        "--predicted has to be given once for each of the \(gold.count) gold files.")
    }
    guard top >= 0 else { throw ValidationError("--top has to be 0 or a number above it.") }
  }

  func run() async throws {
    let files = gold.map {
      GoldFile($0, in: input.encoding, standards: tokenizer.engine.knownStandards)
    }
    let sources = files.map(\.source) + predicted.map { InputSource(path: $0) }
    for source in sources { try source.check() }
    let pageFile = try page.openFile(besides: sources)
    let knownWords = try KnownWords(listAt: known)
    var page = page.makePage(
      reference: "gold", found: predicted.isEmpty ? tokenizer.engine.engine.rawValue : "predicted")
    for (index, file) in files.enumerated() {
      let sampleSize = page == nil ? 0 : self.page.limit
      var measurement = Measurement(
        of: file, errors || page != nil ? SampledDifferences(sampleSize: sampleSize) : nil,
        showsInterval: interval, isKnown: knownWords.contains)
      try await measure(file, index, into: &measurement)
      print(try EvaluationReport(measurement, topErrors: errors ? top : nil).line(in: format))
      guard let differences = measurement.differences else { continue }
      page?.append(
        DifferencePage.Section(
          title: file.title, differences: differences, f1: measurement.evaluation.words.f1))
    }
    try self.page.write(page, to: pageFile)
  }

  private func measure(
    _ file: GoldFile, _ index: Int, into measurement: inout Measurement
  ) async throws {
    guard predicted.isEmpty else {
      return try await measurement.add(
        file.source,
        predictedBy: InputSource(path: predicted[index], encoding: input.encoding))
    }
    var options = tokenizer
    if let standard = file.standard { options.engine.standard = standard }
    try await measurement.add(
      file.source, segmentedBy: try options.makeTokenizer(findingEntities: false))
  }
}

extension EngineOptions {
  /// The standards that a gold file can be named with.
  ///
  /// Other engines than the statistical one have none; the bundled names are accepted all the same,
  /// so that one command line does for all engines.
  fileprivate var knownStandards: [AnnotationStandard] {
    let model = model.flatMap { try? OptionFiles.model(at: $0) } ?? .bundled
    return model.knownStandards
  }
}

/// The words that errors are told apart by.
private struct KnownWords {
  private let list: Set<String>?

  /// - Parameter path: A word list, or `nil` for the bundled lexicon.
  init(listAt path: String?) throws {
    list = try path.map { Set(try InputSource(path: $0).readWords()) }
  }

  func contains(_ word: String) -> Bool { list?.contains(word) ?? Lexicon.bundled.contains(word) }
}
