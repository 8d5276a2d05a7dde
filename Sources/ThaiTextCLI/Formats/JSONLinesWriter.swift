internal import ThaiText

/// Writes each line of the input as a JSON object on a line of its own.
///
///     {"line":1,"tokens":[{"text":"ไป","kind":"word","start":0,"end":6}]}
struct JSONLinesWriter: TokenWriter {
  let offsets: OffsetUnit
  let showsScores: Bool

  func write(
    _ boundaries: [Boundary], of text: Span<UInt8>, in block: TextBlock, to output: inout ByteBuffer
  ) {
    var line = block.start.line
    var offset = block.start.offset
    var state = block.beginsLine ? LineState.before : .inside
    forEachToken(boundaries, of: text) { token in
      if state == .before { begin(line, in: &output) }
      guard !token.isLineEnd else {
        output.append(Self.objectEnd)
        (line, offset, state) = (line + 1, 0, .before)
        return
      }
      if state == .inside { output.append(UInt8(ascii: ",")) }
      let end = offset + offsets.count(of: token.range, in: text)
      write(token, offset..<end, of: text, to: &output)
      (offset, state) = (end, .inside)
    }
    if state == .inside, block.endsLine { output.append(Self.objectEnd) }
  }

  private enum LineState { case before, inside }

  private func begin(_ line: Int, in output: inout ByteBuffer) {
    output.append(Self.objectStart)
    output.append(decimal: line)
    output.append(Self.tokensStart)
  }

  private func write(
    _ token: LineToken, _ offsets: Range<Int>, of text: Span<UInt8>, to output: inout ByteBuffer
  ) {
    output.append(Self.textStart)
    JSONText.append(text, token.range, to: &output)
    output.append(Self.kindStart)
    output.append(token.boundary.kind.description)
    output.append(Self.startStart)
    output.append(decimal: offsets.lowerBound)
    output.append(Self.endStart)
    output.append(decimal: offsets.upperBound)
    if showsScores, let score = token.boundary.score {
      output.append(Self.scoreStart)
      output.append(score.description)
    }
    output.append(UInt8(ascii: "}"))
  }

  private static let objectStart = Array(#"{"line":"#.utf8)
  private static let tokensStart = Array(#","tokens":["#.utf8)
  private static let textStart = Array(#"{"text":""#.utf8)
  private static let kindStart = Array(#"","kind":""#.utf8)
  private static let startStart = Array(#"","start":"#.utf8)
  private static let endStart = Array(#","end":"#.utf8)
  private static let scoreStart = Array(#","score":"#.utf8)
  private static let objectEnd = Array("]}\n".utf8)
}
