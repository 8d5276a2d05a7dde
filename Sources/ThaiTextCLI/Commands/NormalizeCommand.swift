internal import ArgumentParser
internal import ThaiText

struct NormalizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalize",
    abstract: "Bring text into one spelling.",
    discussion: """
      Reads the files, or standard input when there is none or for '-', and writes each line in \
      its normalized form. Any bytes are accepted; ill-formed ones stay as they are.

      PROFILES
        none       Nothing changes.
        canonical  One encoding for spellings that look the same: the order of marks, invisible \
      characters, codes of old fonts.
        search     The search key of each token: digits, case, width, lengthening, and spaces \
      before ๆ and ฯ, too.
        repair     Canonical, and what extraction damaged is replaced by what it was, where the \
      lexicon and the text say so: lost rings of sara am, spaces inside clusters.

      EXAMPLES
        thaitext normalize --profile search queries.txt
        pdftotext report.pdf - | thaitext normalize --profile repair
      """)

  @Argument(help: "Files to read; '-' is standard input.", completion: .file())
  var files: [String] = []

  @Option(help: "What the normalization is for.")
  var profile = ProfileChoice.canonical

  @Option(help: "What finds the words of Thai text, for the profiles search and repair.")
  var engine = EngineChoice.default

  @Option(name: .shortAndLong, help: "The file to write.", completion: .file())
  var output: String?

  func validate() throws { try InputSource.validate(files) }

  func run() throws {
    let sources = InputSource.sources(for: files)
    for source in sources { try source.check() }
    var configuration = ThaiTokenizer.Configuration.default
    configuration.thai = try engine.makeEngine()
    configuration.normalization = profile.profile
    let tokenizer = ThaiTokenizer(configuration)
    var target = try OutputFile(output)
    do {
      try normalize(sources, by: BlockNormalizer(profile: profile.profile, tokenizer), to: &target)
    } catch let failure as FileFailure where failure.reason.isBrokenPipe {
      throw ExitCode.brokenPipe
    }
    try target.commit()
  }

  private func normalize(
    _ sources: [InputSource], by normalizer: BlockNormalizer, to target: inout OutputFile
  ) throws {
    let cutter = LineCutter(tokenizer: normalizer.tokenizer)
    var input = InputBlocks(sources, offsets: .utf8, cutter: cutter)
    var block = TextBlock()
    var result = ByteBuffer()
    var workspace = SegmentationWorkspace()
    while try input.read(into: &block) {
      result.removeAll()
      let text = block.storage.span.extracting(0..<block.count)
      normalizer.normalize(text, to: &result, using: &workspace)
      try target.write(result)
    }
  }
}

/// Writes the normalized form of a block of text.
private struct BlockNormalizer {
  let profile: NormalizationProfile
  let tokenizer: ThaiTokenizer

  init(profile: NormalizationProfile, _ tokenizer: ThaiTokenizer) {
    self.profile = profile
    self.tokenizer = tokenizer
  }

  func normalize(
    _ text: Span<UInt8>, to output: inout ByteBuffer, using workspace: inout SegmentationWorkspace
  ) {
    switch profile {
    case .none, .canonical: append(text, by: Normalizer(profile), to: &output)
    case .search: appendKeys(of: text, to: &output, using: &workspace)
    case .repair: appendRepaired(text, to: &output, using: &workspace)
    }
  }

  private func append(_ text: Span<UInt8>, by normalizer: Normalizer, to output: inout ByteBuffer) {
    if let result = normalizer.normalizedUTF8(of: text) {
      output.append(result.bytes)
    } else {
      output.append(text, 0..<text.count)
    }
  }

  private func appendKeys(
    of text: Span<UInt8>, to output: inout ByteBuffer, using workspace: inout SegmentationWorkspace
  ) {
    var boundaries: [Boundary] = []
    tokenizer.appendBoundaries(in: text, to: &boundaries, using: &workspace)
    for group in TokenGroups.groups(of: boundaries, in: text) {
      let start = group.lowerBound > 0 ? boundaries[group.lowerBound - 1].utf8Offset : 0
      let token = text.extracting(start..<boundaries[group.upperBound - 1].utf8Offset)
      append(token, by: Normalizer(.search), to: &output)
    }
  }

  private func appendRepaired(
    _ text: Span<UInt8>, to output: inout ByteBuffer, using workspace: inout SegmentationWorkspace
  ) {
    var boundaries: [Boundary] = []
    tokenizer.appendBoundaries(in: text, to: &boundaries, using: &workspace)
    var start = 0
    for repair in workspace.repairs {
      append(
        text.extracting(start..<repair.utf8Range.lowerBound), by: Normalizer(.canonical),
        to: &output)
      output.append(repair.text)
      start = repair.utf8Range.upperBound
    }
    append(text.extracting(start..<text.count), by: Normalizer(.canonical), to: &output)
  }
}
