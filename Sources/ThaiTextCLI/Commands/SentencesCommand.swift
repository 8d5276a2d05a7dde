internal import ArgumentParser
internal import ThaiText

struct SentencesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sentences",
    abstract: "Split text into sentences.",
    discussion: """
      Reads the files, or standard input when there is none or for '-', and writes the sentences \
      of each line. Any bytes are accepted.

      Thai marks the end of a sentence with a space at most, so the words beside each space are \
      weighed. A line end always ends a sentence, so text that was wrapped has to be joined before. \
      Nothing ends inside a date, a name, a number, brackets or a quotation.

      FORMATS
        lines  A sentence a line, without the white space around it.
        jsonl  A JSON object a sentence: {"line":1,"start":0,"end":45,"text":"ฝนตกหนักมากครับ"}. \
      Ill-formed bytes are shown as U+FFFD.
        tsv    line, start, end and text, with tabs between. In the text \\t and \\\\ stand for tab \
      and backslash.

      Lines are counted from 1, through all files; offsets are counted from 0, from the start of \
      the line, in the unit that --offsets names. A line of more than 1 MiB is split in parts.

      EXAMPLE
        echo 'ฝนตกหนักมากครับ ดังนั้นเราจึงไม่ไปตลาด' | thaitext sentences
      """)

  @OptionGroup var blocks: BlockOptions

  @Option(help: "The form of the output.")
  var format = TokenFormat.lines

  @Option(help: "What offsets count.")
  var offsets = OffsetUnit.utf8

  @OptionGroup var tokenizer: TokenizerOptions

  func run() async throws {
    try await blocks.write {
      SentenceListing(
        splitter: SentenceSplitter(tokenizer: try tokenizer.makeTokenizer()), format: format,
        offsets: offsets)
    }
  }
}

/// Writes the sentences of a block.
private struct SentenceListing: BlockTransform {
  let splitter: SentenceSplitter
  let format: TokenFormat
  let offsets: OffsetUnit

  var tokenizer: ThaiTokenizer { splitter.tokenizer }

  func transform(
    _ block: TextBlock, to output: inout ByteBuffer, using buffers: inout BlockBuffers
  ) {
    let text = block.storage.span.extracting(0..<block.count)
    var sentences: [Range<Int>] = []
    splitter.appendContents(in: text, to: &sentences, using: &buffers.workspace)
    var place = SentencePlace(block.start)
    for sentence in sentences {
      if format != .lines { place.advance(to: sentence.lowerBound, in: text, counting: offsets) }
      write(sentence, at: place.position, of: text, to: &output)
      output.append(TextBlock.lineFeed)
    }
  }

  private func write(
    _ sentence: Range<Int>, at position: LinePosition, of text: Span<UInt8>,
    to output: inout ByteBuffer
  ) {
    let start = position.offset
    var end: Int { start + offsets.count(of: sentence, in: text) }
    switch format {
    case .lines: output.append(text, sentence)
    case .tsv:
      output.append("\(position.line)\t\(start)\t\(end)\t")
      TSVText.append(text, sentence, to: &output)
    case .jsonl:
      output.append("{\"line\":\(position.line),\"start\":\(start),\"end\":\(end),\"text\":\"")
      JSONText.append(text, sentence, to: &output)
      output.append("\"}")
    }
  }
}

/// The line and the offset of a place that moves on through a text.
private struct SentencePlace {
  private(set) var position: LinePosition
  private var utf8Offset = 0

  init(_ start: LinePosition) { position = start }

  mutating func advance(to end: Int, in text: Span<UInt8>, counting unit: OffsetUnit) {
    var start = utf8Offset
    for offset in utf8Offset..<end where text[offset] == TextBlock.lineFeed {
      position.line += 1
      position.offset = 0
      start = offset + 1
    }
    position.offset += unit.count(of: start..<end, in: text)
    utf8Offset = end
  }
}
