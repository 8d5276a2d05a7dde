/// A stretch of a stream: whole lines with their line ends or, of a very long line, a piece.
package struct TextBlock: Sendable {
  /// Bytes read; the first ``count`` of them are the block's.
  package var storage: [UInt8] = []
  package var count = 0

  /// Where the block begins.
  package var start = LinePosition()
  /// Whether the block ends its last line, with a line feed or because the stream ends.
  package var endsLine = true

  package static let lineFeed = UInt8(ascii: "\n")

  package init() {}

  /// Whether the block begins a line.
  package var beginsLine: Bool { start.utf8Offset == 0 }

  package mutating func append(_ bytes: ArraySlice<UInt8>) {
    makeRoom(for: bytes.count)
    storage.replaceSubrange(count..<count + bytes.count, with: bytes)
    count += bytes.count
  }

  /// Removes `removed` bytes that begin at an offset of the block.
  package mutating func removeFirst(_ removed: Int, from start: Int) {
    storage.removeSubrange(start..<start + removed)
    count -= removed
  }

  /// Lets ``storage`` hold `room` bytes after the block's.
  package mutating func makeRoom(for room: Int) {
    let missing = count + room - storage.count
    if missing > 0 { storage.append(contentsOf: repeatElement(0, count: missing)) }
  }

  /// The offset after the last line feed that stands at `start` or later.
  func lastLineEnd(from start: Int) -> Int? {
    storage[start..<count].lastIndex(of: Self.lineFeed).map { $0 + 1 }
  }

  var lineFeedCount: Int {
    let bytes = storage.span
    let wordsEnd = count & ~7
    var sum = 0
    for offset in stride(from: 0, to: wordsEnd, by: 8) {
      sum &+= Self.lineFeedCount(inWord: bytes.uint64(at: offset))
    }
    for offset in wordsEnd..<count where bytes[offset] == Self.lineFeed { sum += 1 }
    return sum
  }

  /// How many of eight bytes are line feeds.
  @inline(__always)
  private static func lineFeedCount(inWord word: UInt64) -> Int {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    // A byte that is a line feed becomes 0, and 0 alone keeps its highest bit clear below.
    let difference = word ^ 0x0A0A_0A0A_0A0A_0A0A
    let isOther = (((difference & low) &+ low) | difference) & ~low
    return 8 &- isOther.nonzeroBitCount
  }
}

/// A place in a stream: a line, counted from 1, and an offset in it.
package struct LinePosition: Sendable {
  package var line: Int
  /// In bytes.
  package var utf8Offset: Int
  /// In the unit that the reader counts.
  package var offset = 0

  package init(line: Int = 1, utf8Offset: Int = 0) {
    self.line = line
    self.utf8Offset = utf8Offset
  }
}
