internal import ArgumentParser
internal import ThaiText

struct WrapCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wrap",
    abstract: "Break text into lines of a width.",
    discussion: """
      Reads the files, or standard input when there is none or for '-', and breaks each line \
      that is too long. Any bytes are accepted.

      Lines end between words, after white space, and where else UAX #14 allows it; not before \
      ๆ, ฯ or a closing mark, not after an opening one, and not inside a date, number, name, \
      abbreviation or address. The width is counted in columns: vowels and tones above and below \
      take none, East Asian wide characters and emoji two.

      White space at the end of a line is dropped; every other character stays. The line ends of \
      the input stay. A line of more than 1 MiB is wrapped in parts.

      With --zero-width-spaces the input may be HTML: nothing is written into tags, comments, \
      scripts and styles, nor into pre, code, kbd, samp, tt, textarea and title, and words go on \
      behind the tags of a line (<b>, <a>, <span>).

      EXAMPLES
        thaitext wrap --width 72 news.txt
        thaitext wrap --width 20 --break-long-words < subtitles.txt
        thaitext wrap --zero-width-spaces page.html > marked.html
      """)

  @OptionGroup var blocks: BlockOptions

  @Option(name: .shortAndLong, help: "The columns of a line. (default: 80)")
  var width: Int?

  @Flag(
    help: """
      Break a word that is wider than a line between Thai character clusters, or characters. \
      Without it such a word sticks out.
      """)
  var breakLongWords = false

  @Flag(
    help: """
      Break no line: write a zero-width space (U+200B) wherever one may end between Thai words, \
      for browsers, PDF producers and typesetters.
      """)
  var zeroWidthSpaces = false

  @OptionGroup var tokenizer: TokenizerOptions

  func validate() throws {
    guard (width ?? 1) > 0 else {
      throw ValidationError("--width has to be a number above 0.")
    }
    guard !zeroWidthSpaces || width == nil && !breakLongWords else {
      throw ValidationError(
        "--zero-width-spaces breaks no line, so --width and --break-long-words say nothing.")
    }
  }

  func run() async throws {
    try await blocks.write {
      let breaker = LineBreaker(tokenizer: try tokenizer.makeTokenizer())
      let wrapper = LineWrapper(
        width: width ?? 80, breaksLongWords: breakLongWords, breaker: breaker)
      return Wrapping(wrapper: wrapper, marksBreaks: zeroWidthSpaces)
    }
  }
}

/// Writes a block with its lines wrapped, or with its breaks marked.
private struct Wrapping: BlockTransform {
  let wrapper: LineWrapper
  let marksBreaks: Bool

  var tokenizer: ThaiTokenizer { wrapper.breaker.tokenizer }
  let offsets = OffsetUnit.utf8
  var markupScanner: MarkupScanner? { marksBreaks ? MarkupScanner() : nil }

  func transform(
    _ block: TextBlock, to output: inout ByteBuffer, using buffers: inout BlockBuffers
  ) {
    let text = block.storage.span.extracting(0..<block.count)
    if marksBreaks {
      mark(text, besides: buffers.markup, to: &output, using: &buffers.workspace)
    } else {
      wrap(text, to: &output, using: &buffers.workspace)
      if !block.endsLine { output.append(TextBlock.lineFeed) }
    }
  }

  private func mark(
    _ text: Span<UInt8>, besides markup: [MarkupPart], to output: inout ByteBuffer,
    using workspace: inout SegmentationWorkspace
  ) {
    var start = 0
    for offset in places(in: text, besides: markup, using: &workspace) {
      output.append(text, start..<offset)
      output.append(LineBreaker.zeroWidthSpace)
      start = offset
    }
    output.append(text, start..<text.count)
  }

  /// Where zero-width spaces belong.
  private func places(
    in text: Span<UInt8>, besides markup: [MarkupPart],
    using workspace: inout SegmentationWorkspace
  ) -> [Int] {
    guard !markup.isEmpty else {
      return wrapper.breaker.zeroWidthSpaceOffsets(in: text, using: &workspace)
    }
    let marked = MarkedText(text, without: markup)
    let offsets = wrapper.breaker.zeroWidthSpaceOffsets(in: marked.bytes.span, using: &workspace)
    return marked.sources(of: offsets)
  }

  private func wrap(
    _ text: Span<UInt8>, to output: inout ByteBuffer, using workspace: inout SegmentationWorkspace
  ) {
    var lines: [WrappedLine] = []
    wrapper.appendLines(of: text, to: &lines, using: &workspace)
    for line in lines {
      output.append(text, line.content)
      if let inserted = line.inserted {
        output.append(inserted)
      } else {
        output.append(text, line.lineEnd)
      }
    }
  }
}
