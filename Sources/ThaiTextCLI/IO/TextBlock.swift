/// A stretch of the input: whole lines with their line ends or, of a very long line, a piece.
struct TextBlock: Sendable {
  /// Bytes read; the first ``count`` of them are the block's.
  var storage: [UInt8] = []
  var count = 0

  /// Where the block begins.
  var start = LinePosition()
  /// Whether the block ends its last line, with a line feed or because the input ends.
  var endsLine = true

  /// What of the block is markup, where the work on it needs to know.
  var markup: [MarkupPart] = []

  static let lineFeed = UInt8(ascii: "\n")

  /// Whether the block begins a line.
  var beginsLine: Bool { start.utf8Offset == 0 }

  mutating func append(_ bytes: ArraySlice<UInt8>) {
    makeRoom(for: bytes.count)
    storage.replaceSubrange(count..<count + bytes.count, with: bytes)
    count += bytes.count
  }

  /// Removes `removed` bytes that begin at an offset of the block.
  mutating func removeFirst(_ removed: Int, from start: Int) {
    storage.removeSubrange(start..<start + removed)
    count -= removed
  }

  /// Lets ``storage`` hold `room` bytes after the block's.
  mutating func makeRoom(for room: Int) {
    let missing = count + room - storage.count
    if missing > 0 { storage.append(contentsOf: repeatElement(0, count: missing)) }
  }

  /// The offset after the last line feed that stands at `start` or later.
  func lastLineEnd(from start: Int) -> Int? {
    storage[start..<count].lastIndex(of: Self.lineFeed).map { $0 + 1 }
  }

  var lineFeedCount: Int {
    var sum = 0
    unsafe storage.withUnsafeBytes { bytes in
      typealias Vector = SIMD32<UInt8>
      let vectorsEnd = count - count % Vector.scalarCount
      for start in stride(from: 0, to: vectorsEnd, by: Vector.scalarCount) {
        let vector = unsafe bytes.loadUnaligned(fromByteOffset: start, as: Vector.self)
        let isLineFeed = vector .== Vector(repeating: Self.lineFeed)
        if any(isLineFeed) {
          sum += Int(Vector.zero.replacing(with: 1, where: isLineFeed).wrappedSum())
        }
      }
      sum += unsafe bytes[vectorsEnd..<count].count { $0 == Self.lineFeed }
    }
    return sum
  }
}

/// A place in the input: a line, counted from 1, and an offset in it.
struct LinePosition: Sendable {
  var line = 1
  /// In bytes.
  var utf8Offset = 0
  /// In the unit that the output counts in.
  var offset = 0
}
