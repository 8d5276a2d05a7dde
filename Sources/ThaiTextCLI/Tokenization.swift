internal import ThaiText

/// How tokens are found and written: what all blocks of a run have in common.
struct Tokenization: BlockTransform {
  let tokenizer: ThaiTokenizer
  let writer: any TokenWriter
  let offsets: OffsetUnit

  func transform(
    _ block: TextBlock, to output: inout ByteBuffer, using buffers: inout BlockBuffers
  ) {
    buffers.boundaries.removeAll(keepingCapacity: true)
    let text = block.storage.span.extracting(0..<block.count)
    tokenizer.appendBoundaries(in: text, to: &buffers.boundaries, using: &buffers.workspace)
    writer.write(
      buffers.boundaries, repairs: buffers.workspace.repairs, of: text, in: block, to: &output)
  }
}
