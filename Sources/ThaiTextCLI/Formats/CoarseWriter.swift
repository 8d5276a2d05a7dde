internal import ThaiText

/// Writes coarse tokens in place of the fine ones.
struct CoarseWriter: TokenWriter {
  let writer: any TokenWriter

  func write(
    _ boundaries: [Boundary], repairs: [Repair], of text: Span<UInt8>, in block: TextBlock,
    to output: inout ByteBuffer
  ) {
    let tokens = CoarseTokens(boundaries, repairs: repairs, of: text)
    writer.write(
      tokens.coarseBoundaries, repairs: tokens.coarseRepairs(of: text), of: text, in: block,
      to: &output)
  }
}
