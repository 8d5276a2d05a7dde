internal import ArgumentParser
internal import ThaiText

struct MatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Tell whether texts answer queries.",
    discussion: """
      Reads the files, or standard input when there is none or for '-'. Each line is a text, a tab \
      and a query; for each, a line 1 or 0 is written.

      A text answers a query if it has every word of it. Spaces in the query part words that may \
      stand anywhere. What is typed without spaces is segmented: a word of words (รถไฟ) and a name \
      have to stand together, the words of a phrase (ราคาน้ำมัน) may stand apart. Letters that \
      only meet where two words of the text meet are no word of it. All spellings of a word are \
      one: acronyms in Latin and Thai letters and what they stand for, digits of both kinds, \
      damaged and lengthened words, marks in any order.

      With --explain a line follows for each word of the query: '+' if the text has it, '-' if not, \
      '?' if it need not; the word, its keys, and where the text has one of them: positions among \
      the words, and bytes.

      A line has \(LineTooLong.limit) bytes at most, because a text is looked at as a whole.

      EXAMPLES
        printf 'น้ำท่วมหลายพื้นที่\\tน้ำ\\n' | thaitext match
        thaitext match --explain cases.tsv

      EXIT STATUS
        0 when all lines are answered, whatever the answers; 64 for a wrong option; 1 when a file \
      cannot be read, or a line has no tab or is too long.
      """)

  @Argument(help: "Files to read; '-' is standard input.", completion: .file())
  var files: [String] = []

  @Flag(help: "Show which keys of the query the text has, and where.")
  var explain = false

  @Option(name: .shortAndLong, help: "The file to write.", completion: .file())
  var output: String?

  @OptionGroup var input: EncodingOptions

  func validate() throws { try InputSource.validate(files) }

  func run() async throws {
    let sources = InputSource.sources(for: files, in: input.encoding)
    for source in sources { try source.check() }
    let target = try OutputFile(output)
    do {
      for source in sources { try await write(source, to: target) }
    } catch let failure as FileFailure where failure.isBrokenPipe {
      throw ExitCode.brokenPipe
    }
    try target.commit()
  }

  private func write(_ source: InputSource, to target: borrowing OutputFile) async throws {
    var writer = MatchWriter(explains: explain)
    var lines = InputLines(source)
    while let line = try await lines.nextWhole() {
      guard let tab = line.bytes.firstIndex(of: UInt8(ascii: "\t")) else {
        try target.write(writer.output)
        throw MatchFailure(source: source, line: line.start.line)
      }
      writer.write(
        text: String(keepingOffsetsOf: Array(line.bytes[..<tab])),
        query: String(keepingOffsetsOf: Array(line.bytes[(tab + 1)...])))
      guard writer.output.count >= BlockSize.usual || !lines.isReady else { continue }
      try target.write(writer.output)
      writer.output.removeAll()
    }
    try target.write(writer.output)
  }
}

/// A line without a query.
struct MatchFailure: Error, CustomStringConvertible {
  let source: InputSource
  let line: Int

  var description: String {
    "\(source.name), line \(line): there is no tab; write a text, a tab and a query."
  }
}
