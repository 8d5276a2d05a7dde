/// A line of a stream with its tokens.
public struct TokenizedLine: Sendable {
  /// The number of the line, counted from 1.
  public let number: Int
  /// Where the piece begins in its line, in bytes: 0 but in a line of more than 1 MiB.
  public let utf8Offset: Int
  /// Whether the line ends here. Of a line of more than 1 MiB all pieces but the last do not end it.
  public let isComplete: Bool
  /// The tokens of the line. The line feed that ends it, and a carriage return before that, are none.
  public let tokens: Tokens

  /// The line without its line end.
  public var text: String { tokens.text }
}

/// The lines of a stream of bytes with their tokens.
struct TokenizedLines<Chunks: AsyncSequence>: AsyncSequence
where Chunks.Element: Sequence<UInt8> {
  private let chunks: Chunks
  private let tokenizer: ThaiTokenizer
  private let jobs: Int

  init(_ chunks: Chunks, tokenizer: ThaiTokenizer, jobs: Int) {
    precondition(jobs > 0, "a block is in work at a time, or more")
    self.chunks = chunks
    self.tokenizer = tokenizer
    self.jobs = jobs
  }

  func makeAsyncIterator() -> Iterator {
    let source = ChunkSource(chunks: chunks.makeAsyncIterator())
    return Iterator(
      pipeline: BlockPipeline(BlockReader(source, tokenizer: tokenizer), jobs: jobs) {
        LineJob(tokenizer: tokenizer)
      })
  }

  struct Iterator: AsyncIteratorProtocol {
    fileprivate var pipeline: BlockPipeline<ChunkSource<Chunks.AsyncIterator>, LineJob>
    private var job: LineJob?
    private var next = 0

    fileprivate init(pipeline: BlockPipeline<ChunkSource<Chunks.AsyncIterator>, LineJob>) {
      self.pipeline = pipeline
    }

    mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(Chunks.Failure) -> TokenizedLine? {
      while true {
        if let job, next < job.lines.count {
          next += 1
          return job.lines[next - 1]
        }
        job = try await pipeline.next(reusing: job.take(), isolation: actor)
        next = 0
        if job == nil { return nil }
      }
    }

    mutating func next() async throws(Chunks.Failure) -> TokenizedLine? {
      try await next(isolation: nil)
    }
  }
}

extension ThaiTokenizer {
  /// The lines of a stream of bytes with their tokens, one after the other.
  ///
  ///     for try await line in tokenizer.tokenizedLines(in: chunks) {
  ///       print(line.number, line.tokens.map(\.text).joined(separator: "|"))
  ///     }
  ///
  /// Lines end with a line feed. A line is there as soon as the chunk with its end is. A line of more
  /// than 1 MiB comes in pieces, so memory is bounded whatever the stream holds: by some MiB for each
  /// job. Ill-formed UTF-8 is replaced by U+FFFD.
  ///
  /// - Parameters:
  ///   - chunks: Parts of the stream, such as arrays of bytes, cut anywhere.
  ///   - jobs: How many blocks of lines are segmented at a time. Lines come in their order all the same.
  /// - Complexity: O(*n*) for *n* bytes.
  public func tokenizedLines<Chunks: AsyncSequence>(
    in chunks: Chunks, jobs: Int = 1
  ) -> some AsyncSequence<TokenizedLine, Chunks.Failure> where Chunks.Element: Sequence<UInt8> {
    TokenizedLines(chunks, tokenizer: self, jobs: jobs)
  }

  /// The same for a stream of single bytes, such as those of a file handle.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  public func tokenizedLines<Bytes: AsyncSequence>(
    in bytes: Bytes, jobs: Int = 1
  ) -> some AsyncSequence<TokenizedLine, Bytes.Failure> where Bytes.Element == UInt8 {
    TokenizedLines(ByteChunks(bytes: bytes), tokenizer: self, jobs: jobs)
  }
}

/// Segments the lines of a block.
///
/// `@unchecked Sendable`: only one task at a time has it.
private final class LineJob: BlockJob, @unchecked Sendable {
  var block = TextBlock()
  private(set) var lines: [TokenizedLine] = []
  private let tokenizer: ThaiTokenizer
  private var workspace = SegmentationWorkspace()
  private var boundaries: [Boundary] = []

  init(tokenizer: ThaiTokenizer) { self.tokenizer = tokenizer }

  func run() {
    boundaries.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
    let block = block
    let text = block.storage.span.extracting(0..<block.count)
    let analysis = tokenizer.analyze(text, appendingTo: &boundaries, using: &workspace)
    var rest = (tokens: boundaries[...], repairs: analysis.repairs[...])
    var start = 0
    var position = block.start
    while start < text.count {
      let end = text.lineEnd(from: start)
      lines.append(line(start..<end, of: text, at: position, endsLine: block.endsLine, &rest))
      position = LinePosition(line: position.line + 1)
      start = end
    }
  }

  /// - Parameter rest: What no line has had yet.
  private func line(
    _ range: Range<Int>, of text: Span<UInt8>, at position: LinePosition, endsLine: Bool,
    _ rest: inout (tokens: ArraySlice<Boundary>, repairs: ArraySlice<Repair>)
  ) -> TokenizedLine {
    let content = text.lineContent(of: range)
    let boundaries = rest.tokens.prefix { $0.utf8Offset <= range.upperBound }
    rest.tokens = rest.tokens.dropFirst(boundaries.count)
    let repairs = rest.repairs.prefix { $0.utf8Range.lowerBound < range.upperBound }
    rest.repairs = rest.repairs.dropFirst(repairs.count)
    let bytes = text.extracting(content)
    let tokens: Tokens
    if let string = String(validating: bytes) {
      // A line feed is a token of its own, or with the carriage return before it.
      tokens = Tokens(
        of: string[...],
        boundaries: boundaries.prefix { $0.utf8Offset <= content.upperBound }.map {
          $0.moved(to: $0.utf8Offset - range.lowerBound, $0.kind)
        }, repairs: repairs.map { $0.moved(by: -range.lowerBound) })
    } else {
      tokens = tokenizer.tokens(in: String(decoding: bytes))
    }
    return TokenizedLine(
      number: position.line, utf8Offset: position.utf8Offset,
      isComplete: content.upperBound < range.upperBound || range.upperBound < text.count
        || endsLine, tokens: tokens)
  }
}

extension Span<UInt8> {
  /// Where the line that is at `start` ends, its line feed included.
  fileprivate func lineEnd(from start: Int) -> Int {
    var end = start
    while end < count {
      end += 1
      if self[end - 1] == TextBlock.lineFeed { return end }
    }
    return end
  }

  /// A line without its line end.
  fileprivate func lineContent(of line: Range<Int>) -> Range<Int> {
    guard self[line.upperBound - 1] == TextBlock.lineFeed else { return line }
    let hasReturn = line.count > 1 && self[line.upperBound - 2] == UInt8(ascii: "\r")
    return line.lowerBound..<line.upperBound - (hasReturn ? 2 : 1)
  }
}
