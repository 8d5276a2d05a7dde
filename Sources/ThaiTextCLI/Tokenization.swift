internal import ThaiText

/// How tokens are found and written: what all blocks of a run have in common.
struct Tokenization: BlockTransform {
  let tokenizer: ThaiTokenizer
  let writer: any TokenWriter
  let offsets: OffsetUnit

  func transform(
    _ block: TextBlock, to output: inout ByteBuffer, using buffers: inout BlockBuffers
  ) {
    let text = block.storage.span.extracting(0..<block.count)
    let analysis = buffers.analyze(text, for: writer.needs, by: tokenizer)
    writer.write(buffers.boundaries, analysis, of: text, in: block, to: &output)
  }
}
