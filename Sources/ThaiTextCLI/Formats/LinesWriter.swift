internal import ThaiText

/// Writes each line of the input as one line, with a separator between its tokens.
///
/// Without the separators the output is the input, byte for byte.
struct LinesWriter: TokenWriter {
  let separator: [UInt8]

  func write(
    _ boundaries: [Boundary], _ analysis: TextAnalysis, of text: Span<UInt8>, in block: TextBlock,
    to output: inout ByteBuffer
  ) {
    let capacity = text.count + boundaries.count * separator.count
    var isFirst = block.beginsLine
    output.append(addingCapacity: capacity) { room in
      forEachToken(boundaries, of: text) { token in
        if !isFirst, !token.isLineEnd {
          for byte in separator { room.append(byte) }
        }
        room.append(text, token.range)
        isFirst = token.isLineEnd
      }
    }
  }
}
