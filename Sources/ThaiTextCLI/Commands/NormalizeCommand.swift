internal import ArgumentParser
internal import ThaiText

struct NormalizeCommand: AsyncParsableCommand {
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

      What is normalized stays so: a second time changes nothing. Only a line of more than 1 MiB, which \
      is normalized in parts, may change again where two parts meet: there marks on one letter are \
      two rows.

      EXAMPLES
        thaitext normalize --profile search queries.txt
        pdftotext report.pdf - | thaitext normalize --profile repair
      """)

  @OptionGroup var blocks: BlockOptions

  @Option(help: "What the normalization is for.")
  var profile = ProfileChoice.canonical

  @OptionGroup(title: "For the profiles search and repair") var engine: EngineOptions

  func run() async throws {
    try await blocks.write {
      var configuration = ThaiTokenizer.Configuration.default
      configuration.thai = try engine.makeEngine()
      configuration.apply(profile)
      return Normalization(profile: profile, tokenizer: ThaiTokenizer(configuration))
    }
  }
}

/// Writes the normalized form of a block of text.
private struct Normalization: BlockTransform {
  let profile: ProfileChoice
  let tokenizer: ThaiTokenizer
  let offsets = OffsetUnit.utf8

  func transform(
    _ block: TextBlock, to output: inout ByteBuffer, using buffers: inout BlockBuffers
  ) {
    let text = block.storage.span.extracting(0..<block.count)
    switch profile {
    case .none: output.append(text, 0..<text.count)
    case .canonical: append(text, by: Normalizer(.canonical), to: &output)
    case .search: appendKeys(of: text, to: &output, using: &buffers)
    case .repair: output.append(tokenizer.repairedForm(of: text, using: &buffers.workspace))
    }
  }

  private func append(_ text: Span<UInt8>, by normalizer: Normalizer, to output: inout ByteBuffer) {
    if let result = normalizer.normalizedUTF8(of: text) {
      output.append(result.bytes)
    } else {
      output.append(text, 0..<text.count)
    }
  }

  /// Keys side by side may be other words than those they are of, so they are looked at again until
  /// they are their own keys.
  private func appendKeys(
    of text: Span<UInt8>, to output: inout ByteBuffer, using buffers: inout BlockBuffers
  ) {
    var keys = ByteBuffer()
    appendKeysOnce(of: text, to: &keys, using: &buffers)
    for _ in 0..<Self.mostLooks {
      var again = ByteBuffer()
      keys.withSpan { appendKeysOnce(of: $0, to: &again, using: &buffers) }
      if again.bytes == keys.bytes { break }
      keys = again
    }
    output.append(keys.bytes)
  }

  /// A third look has never been needed.
  private static let mostLooks = 8

  private func appendKeysOnce(
    of text: Span<UInt8>, to output: inout ByteBuffer, using buffers: inout BlockBuffers
  ) {
    _ = buffers.analyze(text, by: tokenizer)
    let boundaries = buffers.boundaries
    for group in TokenGroups.groups(of: boundaries, in: text) {
      let start = group.lowerBound > 0 ? boundaries[group.lowerBound - 1].utf8Offset : 0
      let token = text.extracting(start..<boundaries[group.upperBound - 1].utf8Offset)
      append(token, by: Normalizer(.search), to: &output)
    }
  }
}
