internal import ThaiText

/// Writes each token as a line of five fields with tabs between them: line, start, end, kind, text.
///
/// In the text, tab, line feed, carriage return and backslash are written `\t`, `\n`, `\r`, `\\`;
/// every other byte stands as it was read.
struct TSVWriter: TokenWriter {
  let offsets: OffsetUnit

  func write(
    _ boundaries: [Boundary], repairs: [Repair], of text: Span<UInt8>, in block: TextBlock,
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
      append(text, token.range, to: &output)
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

  private func append(_ text: Span<UInt8>, _ range: Range<Int>, to output: inout ByteBuffer) {
    for offset in range {
      let byte = text[offset]
      if let letter = Self.escapeLetter(for: byte) {
        output.append(UInt8(ascii: "\\"))
        output.append(letter)
      } else {
        output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\n"))
  }

  private static func escapeLetter(for byte: UInt8) -> UInt8? {
    switch byte {
    case tab: UInt8(ascii: "t")
    case UInt8(ascii: "\n"): UInt8(ascii: "n")
    case UInt8(ascii: "\r"): UInt8(ascii: "r")
    case UInt8(ascii: "\\"): UInt8(ascii: "\\")
    default: nil
    }
  }

  private static let tab = UInt8(ascii: "\t")
}
