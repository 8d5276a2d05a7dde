internal import ArgumentParser
internal import ThaiTextTraining

/// `thaitext corpus`: what keeps gold text in order.
struct CorpusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus",
    abstract: "Check or correct gold text.",
    discussion: """
      Gold text has a line of text a line, with '|' between its words, white space included.
      """,
    subcommands: [Check.self, Correct.self])

  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List faults of gold text.",
      discussion: """
        Prints a line for each fault of form: an empty word, a word with white space in it, a \
        boundary inside a character cluster, a Latin word or a number. With --variants also the \
        strings that are cut in several ways, each cut with its count, the most doubtful first: \
        many of them are right, as a string can be one word here and two there. Memory grows with --variants \
        by the number of strings that are not alike.

        EXAMPLE
          thaitext corpus check --variants 50 Dictionaries/corpus/*.txt

        EXIT STATUS
          0 when there is no fault of form, 1 when there is one.
        """)

    @Argument(help: "Gold files; '-' is standard input.", completion: .file())
    var files: [String] = []

    @Option(help: "How many strings that are cut in several ways to list.")
    var variants = 0

    @OptionGroup var input: EncodingOptions

    func validate() throws {
      try InputSource.validate(files)
      guard variants >= 0 else {
        throw ValidationError("--variants has to be 0 or a number above it.")
      }
    }

    func run() async throws {
      var check = CorpusCheck(findsVariants: variants > 0)
      var hasFaults = false
      for source in InputSource.sources(for: files, in: input.encoding) {
        var lines = InputLines(source)
        while let (number, line) = try await lines.nextText() {
          for fault in check.faults(adding: line) {
            print("\(source.path):\(number): \(fault).")
            hasFaults = true
          }
        }
      }
      for variant in check.variants.prefix(variants) {
        print(variant.cuts.map { "\($0.words)\t\($0.count)" }.joined(separator: "\t"))
      }
      if hasFaults { throw ExitCode.failure }
    }
  }

  struct Correct: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Apply corrections to a gold file.",
      discussion: """
        A correction is a line number of the gold file, counted from 1, the words as they stand \
        there and as they ought to be, with tabs between: '12', 'กล่าว|โทษ', 'กล่าวโทษ'. It is an \
        error when the words do not stand there: the corrections are of another file then. The file is \
        held in memory.

        EXAMPLE
          thaitext corpus correct --by Dictionaries/corpus/corrections/government.tsv \\
            government.txt --output corrected.txt
        """)

    @Argument(help: "The gold file; '-' is standard input.", completion: .file())
    var file: String

    @Option(help: ArgumentHelp("The file of corrections.", valueName: "file"), completion: .file())
    var by: String

    @Option(name: .shortAndLong, help: "The file to write.", completion: .file())
    var output: String?

    @OptionGroup var input: EncodingOptions

    func run() throws {
      let corrections = try CorpusCorrections(
        parsing: InputSource(path: by, encoding: input.encoding).readText(), named: by)
      let lines = try corrections.corrected(
        InputSource(path: file, encoding: input.encoding).readText().goldLines)
      var text = ByteBuffer()
      text.append(Array((lines.joined(separator: "\n") + "\n").utf8))
      let target = try OutputFile(output)
      try target.write(text)
      try target.commit()
    }
  }
}

extension String {
  /// The lines, empty ones included, so that numbers of lines are those of the file.
  fileprivate var goldLines: [String] {
    var lines = split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      .map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
