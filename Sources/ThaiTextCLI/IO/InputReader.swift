internal import ThaiText

/// A source that is being read, as UTF-8 whatever its encoding.
///
/// A byte order mark at the start is left out. What is evidently not UTF-8 is refused, unless an
/// encoding was named.
struct InputReader {
  let source: InputSource
  let descriptor: FileDescriptor
  private var decoder: TextDecoder?
  /// What was read and is to be decoded.
  private var raw: [UInt8] = []
  /// Whether nothing was read that shows an encoding.
  private var isEncodingOpen: Bool
  private var isAtStart = true

  init(_ source: InputSource) throws(FileFailure) {
    self.source = source
    descriptor = try source.open()
    isEncodingOpen = source.encoding == nil
    if let encoding = source.encoding, encoding != .utf8 { decoder = TextDecoder(encoding) }
  }

  /// Appends text to the block, which may hold about `room` bytes then; returns how many, 0 at the
  /// end.
  mutating func read(into block: inout TextBlock, upTo room: Int) throws(FileFailure) -> Int {
    let start = block.count
    do throws(SystemError) {
      repeat {
        guard try readOnce(into: &block, upTo: room) else { break }
      } while block.count == start || isAtStart && !hasStarted(in: &block, from: start)
    } catch {
      throw FileFailure("read", source.name, error)
    }
    if isEncodingOpen { try checkEncoding(of: block.storage[start..<block.count]) }
    return block.count - start
  }

  func close() {
    // Nothing was written, so nothing can be lost.
    try? descriptor.close()
  }

  /// Reads once; returns `false` at the end.
  private mutating func readOnce(
    into block: inout TextBlock, upTo room: Int
  ) throws(SystemError) -> Bool {
    guard decoder == nil else { return try decodeOnce(into: &block, upTo: room) }
    block.makeRoom(for: max(room - block.count, 1))
    let end = max(room, block.count + 1)
    let count = try descriptor.read(into: &block.storage, block.count..<end)
    block.count += count
    return count > 0
  }

  private mutating func decodeOnce(
    into block: inout TextBlock, upTo room: Int
  ) throws(SystemError) -> Bool {
    // A byte may become three.
    let capacity = max((room - block.count) / 3, 64)
    if raw.count < capacity { raw = [UInt8](repeating: 0, count: capacity) }
    let count = try descriptor.read(into: &raw, 0..<capacity)
    if count > 0 {
      decoder?.decode(raw[..<count], into: &block)
    } else {
      decoder?.finish(into: &block)
    }
    return count > 0
  }

  // MARK: The start

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Leaves a byte order mark out; returns whether there is text after it, or surely none.
  private mutating func hasStarted(in block: inout TextBlock, from start: Int) -> Bool {
    let bytes = block.storage[start..<block.count]
    if bytes.starts(with: Self.byteOrderMark) {
      block.removeFirst(Self.byteOrderMark.count, from: start)
      isAtStart = false
      return block.count > start
    }
    let mayBeMark =
      Self.byteOrderMark.starts(with: bytes) || bytes.elementsEqual([0xFF])
      || bytes.elementsEqual([0xFE])
    isAtStart = mayBeMark
    return !mayBeMark
  }

  private mutating func checkEncoding(of bytes: ArraySlice<UInt8>) throws(FileFailure) {
    if let encoding = EvidentEncoding.of(bytes) {
      throw FileFailure(source.name, isIn: encoding)
    }
    isEncodingOpen = bytes.allSatisfy { $0 < 0x80 }
  }
}
