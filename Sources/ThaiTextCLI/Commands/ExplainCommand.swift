internal import ArgumentParser
internal import ThaiText
internal import ThaiTextExplain

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show what happens to a text: tokens, compounds, entities, acronyms, search terms.",
    discussion: """
      Reads one file, or standard input when there is none or for '-', as one text, and writes all \
      that is found in it as a JSON object; with --html a page that shows it, which is one file for \
      any browser and asks no server for anything.

      The object has text, offsets, engine, tokens, compounds, entities, acronyms, definitions, \
      normalizations, sentences, terms and comparison. Offsets are counted from the start of the \
      text in the unit that --offsets names. Ill-formed bytes are read as U+FFFD, and counted so.

      The text has \(Self.greatestSize) bytes at most, because a page of more is of no use.

      EXAMPLES
        thaitext explain --html article.txt --output article.html
        echo 'ประชุมเอเปค 5 ธันวาคม 2567' | thaitext explain
      """)

  @OptionGroup var file: FileOptions

  @Flag(help: "Write a page instead of JSON.")
  var html = false

  @Option(help: "What offsets count.")
  var offsets = OffsetUnit.utf8

  @Option(help: "The engine to compare with.")
  var against = EngineName.dictionary

  @OptionGroup var tokenizer: TokenizerOptions

  /// In bytes of UTF-8.
  private static let greatestSize = 128 << 10

  func validate() throws {
    guard file.files.count <= 1 else {
      throw ValidationError("'explain' reads one file, not \(file.files.count).")
    }
  }

  func run() async throws {
    try await file.write { sources, target in
      var output = ByteBuffer()
      for source in sources { output.append(try explain(source)) }
      try target.write(output)
    }
  }

  private func explain(_ source: InputSource) throws -> [UInt8] {
    let explainer = Explainer(
      Explainer.Engine(tokenizer.engine.engine.rawValue, try tokenizer.makeTokenizer()),
      comparedWith: Explainer.Engine(against.rawValue, try other.makeTokenizer()))
    let bytes = try source.readUTF8(upTo: Self.greatestSize)
    guard bytes.count <= Self.greatestSize else {
      throw TextTooLong(source: source, limit: Self.greatestSize)
    }
    let explanation = explainer.explanation(
      of: String(decoding: bytes, as: UTF8.self), countedIn: offsets.unit)
    return html
      ? try ExplanationPage.file(showing: explanation)
      : try JSON.bytes(of: explanation) + [TextBlock.lineFeed]
  }

  /// The options with the engine to compare with.
  private var other: TokenizerOptions {
    var options = tokenizer
    options.engine.engine = against
    options.engine.standard = nil
    options.engine.model = nil
    return options
  }
}

/// A text that is longer than what a command shows.
private struct TextTooLong: Error, CustomStringConvertible {
  let source: InputSource
  let limit: Int

  var description: String {
    "\(source.name) has more than \(limit) bytes, which is all that can be explained; give a part of it."
  }
}
