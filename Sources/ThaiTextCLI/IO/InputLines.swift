internal import ThaiText

/// Reads the lines of a source one after the other, without having all of them in memory.
struct InputLines {
  /// A line, or a piece of a line longer than ``BlockSize/longestLine``.
  struct Line {
    /// Without the line feed, and a carriage return before it.
    var bytes: [UInt8]
    /// Where it begins: of a line its number, of a piece also how much of the line came before.
    var start: LinePosition
    /// Whether the line ends with it.
    var isLast: Bool

    /// Appends the next piece of the line.
    fileprivate mutating func append(_ piece: Line) {
      bytes += piece.bytes
      isLast = piece.isLast
    }
  }

  let source: InputSource

  private var blocks: BlockReader<InputBytes>
  private var block = TextBlock()
  /// How much of the block is read.
  private var offset = 0
  private var line: Int

  /// - Parameter firstLine: The number of the first line.
  init(_ source: InputSource, firstLine: Int = 1, tokenizer: ThaiTokenizer = .default) {
    self.source = source
    blocks = BlockReader(InputBytes([source]), tokenizer: tokenizer)
    line = firstLine
  }

  /// Whether another line can be read without waiting for it.
  var isReady: Bool { offset < block.count || blocks.isReady }

  /// The next line; `nil` at the end of the source.
  mutating func next() async throws(FileFailure) -> Line? {
    if offset == block.count {
      offset = 0
      guard try await blocks.read(into: &block) else { return nil }
    }
    let isAtStart = offset == 0 && !block.beginsLine
    let start = LinePosition(line: line, utf8Offset: isAtStart ? block.start.utf8Offset : 0)
    let rest = block.storage[offset..<block.count]
    let end = rest.firstIndex(of: TextBlock.lineFeed)
    var bytes = Array(rest[..<(end ?? block.count)])
    if end != nil, bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    offset = end.map { $0 + 1 } ?? block.count
    let isLast = end != nil || block.endsLine
    if isLast { line += 1 }
    return Line(bytes: bytes, start: start, isLast: isLast)
  }

  /// The next line in one piece; `nil` at the end of the source.
  ///
  /// - Throws: ``LineTooLong`` where it has more than ``LineTooLong/limit`` bytes.
  mutating func nextWhole() async throws -> Line? {
    guard var line = try await next() else { return nil }
    while !line.isLast, let piece = try await next() {
      line.append(piece)
      guard line.bytes.count <= LineTooLong.limit else {
        throw LineTooLong(source: source, line: line.start.line)
      }
    }
    return line
  }
}

/// A line that would have to be held in memory as a whole.
struct LineTooLong: Error, CustomStringConvertible {
  let source: InputSource
  let line: Int

  /// In bytes.
  static let limit = 4 << 20

  var description: String {
    "\(source.name), line \(line): it has more than \(Self.limit) bytes; divide it."
  }
}
