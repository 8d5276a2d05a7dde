internal import ArgumentParser
internal import ThaiText

struct AcronymsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "acronyms",
    abstract: "Find acronyms, in Latin and in Thai letters, and what they stand for.",
    discussion: """
      Reads the files, or standard input when there is none or for '-'. Each file is a document: \
      what it says of an acronym in one place counts in all. With --per-line each line is one.

      A document has 4 MiB at most, so that memory does not grow with a file. A larger file is \
      read as several: from 2 MiB on a document ends with an empty line, at 4 MiB with any.

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
    try await file.write { sources, target in
      try await write(sources, to: target)
    }
  }

  private func spelling(of latin: String) throws -> String {
    guard let spelling = Acronym.thaiSpelling(of: latin) else {
      throw ValidationError("--spell needs Latin letters and digits, not '\(latin)'.")
    }
    return spelling
  }

  private func write(
    _ sources: [InputSource], to target: borrowing OutputFile
  ) async throws {
    let writer = AcronymWriter(format: format, isPerLine: perLine)
    var buffer = ByteBuffer()
    var firstLine = 1
    for source in sources {
      var lines = InputLines(source, firstLine: firstLine)
      var document = AcronymDocument()
      while let line = try await lines.next() {
        if line.isLast { firstLine = line.start.line + 1 }
        document.append(line)
        guard perLine && line.isLast || document.isComplete(after: line) else { continue }
        try write(&document, by: writer, &buffer, to: target, keeping: lines.isReady)
      }
      if !document.isEmpty { try write(&document, by: writer, &buffer, to: target) }
    }
    try target.write(buffer)
  }

  /// Writes what a document says, and empties it.
  ///
  /// - Parameter isMoreReady: Whether more will be written soon.
  private func write(
    _ document: inout AcronymDocument, by writer: AcronymWriter, _ buffer: inout ByteBuffer,
    to target: borrowing OutputFile, keeping isMoreReady: Bool = true
  ) throws {
    writer.write(document, to: &buffer)
    document = AcronymDocument()
    // A result must not wait for input that may never come.
    guard buffer.count >= BlockSize.usual || !isMoreReady else { return }
    try target.write(buffer)
    buffer.removeAll()
  }
}

/// Lines that are read as one document.
struct AcronymDocument {
  private(set) var bytes: [UInt8] = []
  /// Where the first line begins, or the piece of it that is the document's.
  private(set) var start: LinePosition?
  private var endsLine = true

  /// The size from which on an empty line ends a document, and that at which any line does.
  private static let sizeForEmptyLine = 2 << 20
  private static let largestSize = 4 << 20

  var isEmpty: Bool { start == nil }

  mutating func append(_ line: InputLines.Line) {
    if start == nil {
      start = line.start
    } else if endsLine {
      bytes.append(TextBlock.lineFeed)
    }
    bytes += line.bytes
    endsLine = line.isLast
  }

  /// - Parameter line: What was appended last.
  func isComplete(after line: InputLines.Line) -> Bool {
    bytes.count >= Self.largestSize
      || bytes.count >= Self.sizeForEmptyLine && line.bytes.isEmpty && line.isLast
  }
}
