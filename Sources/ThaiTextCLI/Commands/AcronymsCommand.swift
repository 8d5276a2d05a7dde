internal import ArgumentParser
internal import ThaiText

struct AcronymsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "acronyms",
    abstract: "Find acronyms, in Latin and in Thai letters, and what they stand for.",
    discussion: """
      Reads the files, or standard input when there is none or for '-'. Each file is a document: \
      what it says of an acronym in one place counts in all. With --per-line each line is one.

      FORMATS
        text   A line for each acronym: line:start-end, surface, canonical form, evidence, and \
      long forms in braces.
        tsv    The same as fields with tabs between: line, start, end, surface, canonical, kind, \
      evidence, long forms with ' / ' between.
        jsonl  The same as a JSON object a line.

      With --per-line the format text is SURFACE=CANONICAL{LONG / LONG} for each acronym of the \
      line, ' ; ' between them, with the long forms that the line itself gives, or NONE.

      Lines are counted from 1; offsets are counted in bytes, from the start of the line.

      EXAMPLES
        echo 'กระทรวงพลังงาน (พน.) และกลุ่ม NGOs' | thaitext acronyms --per-line
        thaitext acronyms --format tsv news.txt
        thaitext acronyms --spell DESG
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case tsv
    case jsonl
  }

  @OptionGroup var file: FileOptions

  @Option(help: "The form of the output.")
  var format = Format.text

  @Flag(help: "Take each line for a document of its own.")
  var perLine = false

  @Option(help: "Print how Thai writes the letters of a Latin acronym, and read nothing.")
  var spell: String?

  func validate() throws {
    if let spell { _ = try spelling(of: spell) }
  }

  func run() async throws {
    if let spell { return print(try spelling(of: spell)) }
    try await file.write { sources, target in try write(sources, to: target) }
  }

  private func spelling(of latin: String) throws -> String {
    guard let spelling = Acronym.thaiSpelling(of: latin) else {
      throw ValidationError("--spell needs Latin letters and digits, not '\(latin)'.")
    }
    return spelling
  }

  private func write(_ sources: [InputSource], to target: borrowing OutputFile) throws {
    let writer = AcronymWriter(format: format, isPerLine: perLine)
    var buffer = ByteBuffer()
    var firstLine = 1
    for source in sources {
      let lines = try source.readLines()
      for document in perLine ? lines.map({ [$0] }) : [lines] {
        writer.write(documentOf: document, firstLine: firstLine, to: &buffer)
        firstLine += document.count
        guard buffer.count >= InputBlocks.blockSize else { continue }
        try target.write(buffer)
        buffer.removeAll()
      }
    }
    try target.write(buffer)
  }
}
