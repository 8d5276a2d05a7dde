/// Reads sources one after the other, in blocks of whole lines.
///
/// A block holds about ``blockSize`` bytes, or fewer when no more of them are there yet, so that
/// someone who types a line gets an answer. A line longer than ``lineLimit`` comes in pieces;
/// memory is bounded by that limit. Between two sources a missing last line end is supplied, so
/// that no line has parts of both.
struct InputBlocks {
  /// Small enough that what is made of a block stays in the processor's cache.
  static let blockSize = 64 << 10
  /// The size of the longest line that is handled in one piece.
  static let lineLimit = 1 << 20

  private var sources: ArraySlice<InputSource>
  private var file: InputReader?
  private let cutter: LineCutter
  private let offsets: OffsetUnit
  /// What was read beyond the end of the block before; it holds no line end.
  private var rest: [UInt8] = []
  private var position = LinePosition()
  /// The number of bytes handed out.
  private(set) var byteCount = 0

  init(_ sources: [InputSource], offsets: OffsetUnit, cutter: LineCutter) {
    self.sources = sources[...]
    self.offsets = offsets
    self.cutter = cutter
  }

  /// Whether more input can be read without waiting for it.
  var isReady: Bool { file?.descriptor.isReady ?? true }

  /// Fills `block` with the next block; returns `false` at the end of the input.
  mutating func read(into block: inout TextBlock) throws(FileFailure) -> Bool {
    block.count = 0
    block.append(rest[...])
    rest.removeAll(keepingCapacity: true)
    let end = try fill(&block)
    block.endsLine = end != .insideLine
    block.start = position
    advance(past: block)
    return block.count > 0
  }

  private enum BlockEnd { case lineEnd, insideLine, sourceEnd }

  private mutating func fill(_ block: inout TextBlock) throws(FileFailure) -> BlockEnd {
    var lineEnd: Int?
    while try openNextSource() {
      if let lineEnd, block.count >= Self.blockSize || !isReady {
        cut(&block, at: lineEnd)
        return .lineEnd
      }
      if block.count >= Self.lineLimit {
        cut(&block, at: cutter.pieceEnd(in: block))
        return .insideLine
      }
      let start = block.count
      guard try readOnce(into: &block) else {
        guard block.count > 0 else { continue }
        endLine(of: &block)
        return .sourceEnd
      }
      lineEnd = block.lastLineEnd(from: start) ?? lineEnd
    }
    return .sourceEnd
  }

  /// Reads once; returns `false`, having closed the source, at its end.
  private mutating func readOnce(into block: inout TextBlock) throws(FileFailure) -> Bool {
    let room = block.count < Self.blockSize ? Self.blockSize : Self.lineLimit
    let count = try file?.read(into: &block, upTo: room) ?? 0
    if count == 0 {
      file?.close()
      file = nil
    }
    return count > 0
  }

  /// Returns whether a source is open, after opening the next one if none was.
  private mutating func openNextSource() throws(FileFailure) -> Bool {
    if file == nil, let source = sources.popFirst() {
      file = try InputReader(source)
    }
    return file != nil
  }

  /// Supplies the line feed that the last line of a source lacks, if another source follows.
  private func endLine(of block: inout TextBlock) {
    guard !sources.isEmpty, block.storage[block.count - 1] != TextBlock.lineFeed else { return }
    block.append([TextBlock.lineFeed])
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
    position.offset += offsets.count(of: 0..<block.count, in: block.storage.span)
  }
}
