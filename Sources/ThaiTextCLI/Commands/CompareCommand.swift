internal import ArgumentParser
internal import ThaiText
internal import ThaiTextTraining

struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Show where two engines segment text differently.",
    discussion: """
      Segments the files, or standard input when there is none or for '-', twice: by the engine \
      and options given, and by the engine, standard or model to compare with, all other options \
      being the same. Prints how many differences of each kind there are and the most frequent \
      ones, and with --html writes a page that shows the lines.

      Seen from the engine to compare with, a difference is
        over-split   one word was found as several
        under-split  several words were found as one
        crossing     several words were found as several others

      Files are read line by line, a line of more than 1 MiB in parts. Memory grows with the number of \
      differences that are not alike, and with --limit.

      EXAMPLES
        thaitext compare --against icu --html differences.html news.txt
        thaitext compare --model my.model --against-model old.model chat.txt
        thaitext compare --model my.model --standard tud --against-standard best news.txt
      """)

  @Argument(help: "Files to read; '-' is standard input.", completion: .file())
  var files: [String] = []

  @OptionGroup var tokenizer: TokenizerOptions

  @Option(help: "The engine to compare with. (default: statistical)")
  var against: EngineName?

  @Option(
    help: "The standard of the statistical engine to compare with.",
    transform: AnnotationStandard.init(rawValue:))
  var againstStandard: AnnotationStandard?

  @Option(
    help: ArgumentHelp("The model of the statistical engine to compare with.", valueName: "file"),
    completion: .file())
  var againstModel: String?

  @Option(help: "How many of the most frequent differences to show.")
  var top = 20

  @OptionGroup var page: PageOptions

  @OptionGroup var input: EncodingOptions

  func validate() throws {
    try InputSource.validate(files)
    guard top >= 0 else { throw ValidationError("--top has to be 0 or a number above it.") }
    guard against != nil || againstStandard != nil || againstModel != nil else {
      throw ValidationError(
        "nothing to compare with; give --against, --against-standard or --against-model.")
    }
    let isPlain = againstStandard == nil && againstModel == nil
    guard isPlain || against ?? .statistical == .statistical else {
      throw ValidationError(
        "--against-standard and --against-model are for the engine 'statistical'.")
    }
  }

  func run() async throws {
    let sources = InputSource.sources(for: files, in: input.encoding)
    for source in sources { try source.check() }
    let pageFile = try page.openFile(besides: sources)
    let reference = try other.makeTokenizer()
    let found = try tokenizer.makeTokenizer()
    var page = page.makePage(reference: other.engine.name, found: tokenizer.engine.name)
    for source in sources {
      var comparison = Comparison(
        reference: reference, found: found, sampleSize: page == nil ? 0 : self.page.limit)
      try await comparison.add(source)
      show(comparison, of: source)
      page?.append(
        DifferencePage.Section(
          title: source.path, differences: comparison.differences))
    }
    try self.page.write(page, to: pageFile)
  }

  private func show(_ comparison: Comparison, of source: InputSource) {
    let counts = comparison.differences.counts
    let summary = DifferenceSummary(
      counts, reference: other.engine.name, found: tokenizer.engine.name)
    print("\(source.path): \(counts.differenceCount) differences in \(comparison.lineCount) lines")
    for line in summary.lines(confusions: top) { print(line) }
  }

  /// The options with what to compare with in the place of the engine.
  private var other: TokenizerOptions {
    var options = tokenizer
    options.engine.engine = against ?? .statistical
    options.engine.standard = againstStandard
    options.engine.model = againstModel
    return options
  }
}

extension EngineOptions {
  /// What segments, in a word or two.
  fileprivate var name: String {
    let details = [standard?.rawValue, model].compactMap(\.self)
    return ([engine.rawValue] + details).joined(separator: " ")
  }
}

/// What two tokenizers make of the same text.
private struct Comparison {
  private let reference: ThaiTokenizer
  private let found: ThaiTokenizer
  private(set) var differences: SampledDifferences
  private(set) var lineCount = 0

  /// - Parameter sampleSize: How many differences the sample has, if there are so many.
  init(reference: ThaiTokenizer, found: ThaiTokenizer, sampleSize: Int) {
    self.reference = reference
    self.found = found
    differences = SampledDifferences(sampleSize: sampleSize)
  }

  mutating func add(_ source: InputSource) async throws {
    var workspace = SegmentationWorkspace()
    var lines = InputLines(source)
    while let line = try await lines.next() {
      lineCount = line.start.line
      let compared = ComparedLine(
        text: line.bytes, referenceEnds: reference.ends(in: line.bytes, using: &workspace),
        foundEnds: found.ends(in: line.bytes, using: &workspace))
      differences.add(compared, number: lineCount) { Lexicon.bundled.contains($0) }
    }
  }
}

extension ThaiTokenizer {
  fileprivate func ends(
    in text: [UInt8], using workspace: inout SegmentationWorkspace
  ) -> [Int] {
    var boundaries: [Boundary] = []
    appendBoundaries(in: text.span, to: &boundaries, using: &workspace)
    return boundaries.map(\.utf8Offset)
  }
}
