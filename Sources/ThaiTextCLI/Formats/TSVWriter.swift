internal import ThaiText

/// Writes each token as a line of five fields with tabs between them: line, start, end, kind, text.
struct TSVWriter: TokenWriter {
  let offsets: OffsetUnit

  func write(
    _ boundaries: [Boundary], _ analysis: TextAnalysis, of text: Span<UInt8>, in block: TextBlock,
    to output: inout ByteBuffer
  ) {
    var line = block.start.line
    var offset = block.start.offset
    forEachToken(boundaries, of: text) { token in
      guard !token.isLineEnd else {
        (line, offset) = (line + 1, 0)
        return
      }
      let end = offset + offsets.count(of: token.range, in: text)
      append(line, offset..<end, token.boundary.kind, to: &output)
      TSVText.append(text, token.range, to: &output)
      output.append(TextBlock.lineFeed)
      offset = end
    }
  }

  private func append(
    _ line: Int, _ offsets: Range<Int>, _ kind: TokenKind, to output: inout ByteBuffer
  ) {
    for number in [line, offsets.lowerBound, offsets.upperBound] {
      output.append(decimal: number)
      output.append(Self.tab)
    }
    output.append(kind.description)
    output.append(Self.tab)
  }

  private static let tab = UInt8(ascii: "\t")
}
