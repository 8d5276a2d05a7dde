/// The bytes of an asynchronous sequence of chunks.
struct ChunkSource<Chunks: AsyncIteratorProtocol>: ByteSource
where Chunks.Element: Sequence<UInt8> {
  var chunks: Chunks
  /// What was had and is not read yet.
  private var rest: ArraySlice<UInt8> = []

  init(chunks: Chunks) { self.chunks = chunks }

  var isReady: Bool { !rest.isEmpty }

  mutating func read(
    into block: inout TextBlock, upTo room: Int, isolation: isolated (any Actor)?
  ) async throws(Chunks.Failure) -> ReadResult {
    while rest.isEmpty {
      guard let chunk = try await chunks.next(isolation: isolation) else { return .endOfStream }
      rest = ArraySlice(chunk)
    }
    let part = rest.prefix(room - block.count)
    block.append(part)
    rest = rest.dropFirst(part.count)
    return .bytes
  }
}

/// The lines of a sequence of single bytes, as chunks; of a very long line some thousand bytes each.
struct ByteChunks<Bytes: AsyncSequence>: AsyncSequence where Bytes.Element == UInt8 {
  let bytes: Bytes

  func makeAsyncIterator() -> Iterator { Iterator(bytes: bytes.makeAsyncIterator()) }

  struct Iterator: AsyncIteratorProtocol {
    fileprivate var bytes: Bytes.AsyncIterator

    mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(Bytes.Failure) -> [UInt8]? {
      var chunk: [UInt8] = []
      while chunk.count < BlockSize.usual, let byte = try await bytes.next(isolation: actor) {
        chunk.append(byte)
        if byte == TextBlock.lineFeed { break }
      }
      return chunk.isEmpty ? nil : chunk
    }

    mutating func next() async throws(Bytes.Failure) -> [UInt8]? {
      try await next(isolation: nil)
    }
  }
}
