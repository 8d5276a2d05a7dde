internal import ArgumentParser
internal import ThaiText

struct TokenizeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tokenize",
    abstract: "Split text into tokens.",
    discussion: """
      Reads the files, or standard input when there is none or for '-', line by line, and \
      writes the tokens of each line. Any bytes are accepted.

      FORMATS
        lines  Each line as a line, with the separator between its tokens, white space \
      included. Without the separators it is the input, byte for byte. A separator that \
      the text has itself is not told from others: name another one, or take a format that quotes.
        jsonl  A JSON object a line: {"line":1,"tokens":[{"text":"ไป","kind":"word","start":0,\
      "end":6}]}. Ill-formed bytes are shown as U+FFFD. A token has "canonical" where its canonical \
      form differs: marks in order, the one form of an acronym, the word that a damaged one stands \
      for. A line has "entities" with their values if it has any. A line of more than \
      1 MiB is written in parts, each an object with the number of the line.
        tsv    A token a line: line, start, end, kind and text, with tabs between. In the \
      text \\t, \\n, \\r and \\\\ stand for tab, line feed, carriage return and backslash.

      With --granularity search the parts of a coarse token follow it. In lines they stand in its \
      place, with + between. In jsonl each token has "position", "positionLength" and, if it is \
      made of others, "parts"; and a line has "terms": the keys for an index, each with its \
      position among the words. In tsv position and number of parts stand before the text.

      Lines are counted from 1, through all files; offsets are counted from 0, from the start of \
      the line, in the unit that --offsets names. The line feed that ends a line, and a carriage \
      return before it, are no token.

      EXAMPLES
        echo 'แม่น้ำเจ้าพระยา' | thaitext tokenize
        thaitext tokenize --format jsonl --output news.jsonl news.txt
        xz -dc corpus.xz | thaitext tokenize --jobs 4 --separator ' ' > corpus.tokens

      EXIT STATUS
        0 when all is written, 64 for a wrong option, 141 when the reader of the output went \
      away, 1 for any other failure. --output writes the file whole or leaves it as it was.
      """)

  @OptionGroup var blocks: BlockOptions

  @OptionGroup var tokenizer: TokenizerOptions

  @Option(help: "The form of the output.")
  var format = TokenFormat.lines

  @Option(
    help: """
      How large the tokens are: fine, the words of the standard; coarse, compounds, names and dates \
      as one; search, coarse tokens with their parts.
      """)
  var granularity = GranularityChoice.fine

  @Option(help: "What stands between two tokens in the format lines. (default: |)")
  var separator: String?

  @Option(help: "What offsets count.")
  var offsets = OffsetUnit.utf8

  @Flag(help: "Write, in the format jsonl, how sure the engine is of each token's end.")
  var scores = false

  func validate() throws {
    if let separator { try validate(separator) }
    guard !scores || format == .jsonl else {
      throw ValidationError("--scores can only be shown with --format jsonl.")
    }
    guard !scores || granularity != .search else {
      throw ValidationError("--scores are not shown with --granularity search.")
    }
    guard !scores || tokenizer.engine.engine == .statistical else {
      throw ValidationError(
        "--scores are those of the engine 'statistical'; "
          + "'\(tokenizer.engine.engine.rawValue)' has none.")
    }
  }

  private func validate(_ separator: String) throws {
    guard format == .lines else {
      throw ValidationError("--separator is for --format lines, not '\(format.rawValue)'.")
    }
    guard !separator.isEmpty, !separator.utf8.contains(UInt8(ascii: "\n")) else {
      throw ValidationError(
        "--separator needs a text without line feed; for one token a line use --format tsv.")
    }
  }

  func run() async throws {
    let engine = try tokenizer.makeTokenizer()
    try await blocks.write {
      Tokenization(tokenizer: engine, writer: makeWriter(for: engine), offsets: offsets)
    }
  }

  private func makeWriter(for engine: ThaiTokenizer) -> any TokenWriter {
    switch granularity {
    case .fine: makeTokenWriter()
    case .coarse: CoarseWriter(writer: makeTokenWriter())
    case .search: makeGraphWriter(for: engine)
    }
  }

  private func makeTokenWriter() -> any TokenWriter {
    switch format {
    case .lines: LinesWriter(separator: Array((separator ?? "|").utf8))
    case .jsonl:
      JSONLinesWriter(
        offsets: offsets, showsScores: scores, showsEntities: tokenizer.entities ?? true)
    case .tsv: TSVWriter(offsets: offsets)
    }
  }

  private func makeGraphWriter(for engine: ThaiTokenizer) -> any TokenWriter {
    switch format {
    case .lines: GraphLinesWriter(separator: Array((separator ?? "|").utf8))
    case .jsonl: GraphJSONWriter(offsets: offsets, analyzer: SearchAnalyzer(tokenizer: engine))
    case .tsv: GraphTSVWriter(offsets: offsets)
    }
  }
}
