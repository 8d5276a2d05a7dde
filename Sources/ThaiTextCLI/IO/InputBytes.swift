internal import ThaiText

/// The text of sources in UTF-8, one after the other.
///
/// Between two sources a missing last line end is supplied, so that no line has parts of both.
struct InputBytes: ByteSource {
  private var sources: ArraySlice<InputSource>
  private var file: InputReader?

  init(_ sources: [InputSource]) { self.sources = sources[...] }

  var isReady: Bool { file?.descriptor.isReady ?? true }

  mutating func read(
    into block: inout TextBlock, upTo room: Int, isolation: isolated (any Actor)?
  ) async throws(FileFailure) -> ReadResult {
    guard try openNextSource() else { return .endOfStream }
    if try file?.read(into: &block, upTo: room) ?? 0 > 0 { return .bytes }
    file?.close()
    file = nil
    endLine(of: &block)
    return .endOfPart
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
    guard !sources.isEmpty, block.count > 0, block.storage[block.count - 1] != TextBlock.lineFeed
    else { return }
    block.append([TextBlock.lineFeed])
  }
}
