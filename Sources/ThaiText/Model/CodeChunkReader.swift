/// Cuts the runs of a text into chunks for the boundary model.
///
/// Chunks hold whole runs where they can. A run longer than a chunk is divided part by part: each
/// part is settled up to a boundary some way before its end, and the next one goes on from there.
package struct CodeChunkReader {
  private let runs: [Range<Int>]
  private var index = 0
  /// Where the run at `index` goes on, when a part of it is settled already.
  private var resumption: Resumption?

  private struct Resumption {
    var utf8Offset: Int
    var isBoundary: Bool
  }

  /// How many scalars of text before and after a run its scores depend on.
  private static let context = 8
  /// The same where a run goes on: there the second stage should see the words before.
  private static let resumedContext = 32
  /// Runs no farther apart than this many bytes are put in one piece, with the text between them.
  private static let joinedGap = 48

  package init(_ runs: [Range<Int>]) { self.runs = runs }

  /// Fills the chunk with the next runs; returns whether there were any.
  package mutating func fill(_ chunk: inout CodeChunk, from text: Span<UInt8>) -> Bool {
    chunk.removeAll()
    while index < runs.count, hasRoom(in: chunk) {
      appendPiece(to: &chunk, from: text)
    }
    chunk.close()
    return !chunk.parts.isEmpty
  }

  /// Says how far the last part of the chunk is settled, when its run does not end in the chunk.
  package mutating func resume(at utf8Offset: Int, isBoundary: Bool) {
    resumption = Resumption(utf8Offset: utf8Offset, isBoundary: isBoundary)
  }

  /// Whether the run at `index` fits with its surroundings, as far as one can tell from its bytes.
  private func hasRoom(in chunk: CodeChunk) -> Bool {
    let surroundings = CodeChunk.separator + Self.resumedContext + Self.joinedGap + Self.context
    return chunk.count == 0 || runs[index].count / 3 + surroundings <= chunk.room
  }

  /// Appends a piece that begins with the run at `index` and holds the near ones after it.
  private mutating func appendPiece(to chunk: inout CodeChunk, from text: Span<UInt8>) {
    chunk.beginPiece()
    var offset = contextStart(in: text)
    repeat {
      offset = appendRun(to: &chunk, after: offset, from: text)
    } while continuesPiece(at: offset, in: text) && hasRoom(in: chunk)
    chunk.endPiece(at: appendContext(to: &chunk, after: offset, from: text))
  }

  /// Appends the text up to the run at `index`, and of the run as much as fits.
  ///
  /// - Returns: The UTF-8 offset after it.
  private mutating func appendRun(
    to chunk: inout CodeChunk, after offset: Int, from text: Span<UInt8>
  ) -> Int {
    let run = runs[index]
    let start = resumption?.utf8Offset ?? run.lowerBound
    let beginsAtBoundary = resumption?.isBoundary ?? true
    _ = chunk.appendCodes(from: offset, to: start, in: text)
    let firstCode = chunk.count
    let end = chunk.appendCodes(from: start, to: run.upperBound, in: text)
    let endsRun = end == run.upperBound
    chunk.append(
      CodeChunk.RunPart(
        codes: firstCode..<chunk.count, beginsAtBoundary: beginsAtBoundary, endsRun: endsRun))
    resumption = endsRun ? nil : Resumption(utf8Offset: end, isBoundary: false)
    if endsRun { index += 1 }
    return end
  }

  /// Appends the text after the last run of a piece that its scores depend on.
  private func appendContext(
    to chunk: inout CodeChunk, after offset: Int, from text: Span<UInt8>
  ) -> Int {
    let end = lineEnd(from: offset, within: 4 * Self.context, in: text)
    var offset = offset
    for _ in 0..<Self.context where offset < end && chunk.room > 0 {
      offset = chunk.appendCodes(from: offset, to: offset + 1, in: text)
    }
    return offset
  }

  /// Where the context of the run at `index` begins, on the same line.
  private func contextStart(in text: Span<UInt8>) -> Int {
    let start = resumption?.utf8Offset ?? runs[index].lowerBound
    var scalars = resumption == nil ? Self.context : Self.resumedContext
    let limit = max(0, start - 4 * scalars)
    var offset = start
    while offset > limit, scalars > 0, !text[offset - 1].isLineBreak {
      offset -= 1
      if !text[offset].isContinuation { scalars -= 1 }
    }
    return offset
  }

  /// Whether the run at `index` is near enough to `offset`, on the same line, to share a piece.
  private func continuesPiece(at offset: Int, in text: Span<UInt8>) -> Bool {
    guard resumption == nil, index < runs.count else { return false }
    let gap = runs[index].lowerBound - offset
    return gap <= Self.joinedGap && lineEnd(from: offset, within: gap, in: text) == offset + gap
  }

  /// The end of the line, but no more than `count` bytes from `offset`.
  private func lineEnd(from offset: Int, within count: Int, in text: Span<UInt8>) -> Int {
    let limit = min(text.count, offset + count)
    var end = offset
    while end < limit, !text[end].isLineBreak { end += 1 }
    return end
  }
}

extension UInt8 {
  /// LF, VT, FF or CR. The line breaks beyond ASCII count as any other symbol.
  fileprivate var isLineBreak: Bool { self >= 0x0A && self <= 0x0D }
  fileprivate var isContinuation: Bool { self & 0xC0 == 0x80 }
}
