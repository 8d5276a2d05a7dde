/// Where the bytes of a stream come from.
package protocol ByteSource {
  associatedtype Failure: Error

  /// Whether more bytes, or the end, can be had without waiting.
  var isReady: Bool { get }

  /// Appends bytes to a block, which may then hold `room` bytes.
  mutating func read(
    into block: inout TextBlock, upTo room: Int, isolation: isolated (any Actor)?
  ) async throws(Failure) -> ReadResult
}

/// What came of reading a stream once.
package enum ReadResult {
  case bytes
  /// A part of the stream ends, such as one of several files, and with it a line.
  case endOfPart
  case endOfStream
}

/// Reads a stream in blocks of whole lines.
///
/// A block holds about ``BlockSize/usual`` bytes, or fewer when no more of them are there yet, so that
/// someone who types a line gets an answer. A line longer than ``BlockSize/longestLine`` comes in pieces;
/// memory is bounded by that limit.
package struct BlockReader<Source: ByteSource> {
  private var source: Source
  private let cutter: LineCutter
  private let unit: TextUnit
  /// What was read beyond the end of the block before; it holds no line end.
  private var rest: [UInt8] = []
  private var position = LinePosition()
  /// The number of bytes handed out.
  package private(set) var byteCount = 0

  /// - Parameters:
  ///   - tokenizer: Knows where a very long line may be cut.
  ///   - unit: What ``LinePosition/offset`` counts.
  package init(_ source: Source, tokenizer: ThaiTokenizer, counting unit: TextUnit = .utf8) {
    self.source = source
    self.unit = unit
    cutter = LineCutter(tokenizer: tokenizer)
  }

  /// Whether more can be read without waiting for it.
  package var isReady: Bool { source.isReady }

  /// Fills `block` with the next block; returns `false` at the end of the stream.
  package mutating func read(
    into block: inout TextBlock, isolation: isolated (any Actor)? = #isolation
  ) async throws(Source.Failure) -> Bool {
    block.count = 0
    block.append(rest[...])
    rest.removeAll(keepingCapacity: true)
    block.endsLine = try await fill(&block, isolation: isolation)
    block.start = position
    advance(past: block)
    return block.count > 0
  }

  /// Returns whether the block ends its last line.
  private mutating func fill(
    _ block: inout TextBlock, isolation: isolated (any Actor)?
  ) async throws(Source.Failure) -> Bool {
    var lineEnd: Int?
    while true {
      if let lineEnd, block.count >= BlockSize.usual || !source.isReady {
        cut(&block, at: lineEnd)
        return true
      }
      if block.count >= BlockSize.longestLine {
        cut(&block, at: cutter.pieceEnd(in: block))
        return false
      }
      let start = block.count
      let room = start < BlockSize.usual ? BlockSize.usual : BlockSize.longestLine
      switch try await source.read(into: &block, upTo: room, isolation: isolation) {
      case .bytes: lineEnd = block.lastLineEnd(from: start) ?? lineEnd
      case .endOfPart where block.count == 0: continue
      case .endOfPart, .endOfStream: return true
      }
    }
  }

  private mutating func cut(_ block: inout TextBlock, at end: Int) {
    rest.append(contentsOf: block.storage[end..<block.count])
    block.count = end
  }

  private mutating func advance(past block: TextBlock) {
    byteCount += block.count
    position.line += block.lineFeedCount
    guard !block.endsLine else {
      position.utf8Offset = 0
      position.offset = 0
      return
    }
    // A piece of a long line holds no line end.
    position.utf8Offset += block.count
    position.offset += unit.count(of: 0..<block.count, in: block.storage.span)
  }
}

/// How many bytes are read before they are worked on.
package enum BlockSize {
  /// Small enough that what is made of a block stays in the processor's cache.
  package static let usual = 64 << 10
  /// The size of the longest line that is handled in one piece.
  package static let longestLine = 1 << 20
}
