internal import ThaiText

/// Writes coarse tokens in place of the fine ones.
struct CoarseWriter: TokenWriter {
  let writer: any TokenWriter

  /// Dates in words are among the coarse tokens.
  var needs: TextAnalysis.Needs { writer.needs.union(.numbers) }

  func write(
    _ boundaries: [Boundary], _ analysis: TextAnalysis, of text: Span<UInt8>, in block: TextBlock,
    to output: inout ByteBuffer
  ) {
    let tokens = CoarseTokens(boundaries, analysis, of: text)
    var coarse = analysis
    coarse.repairs = tokens.coarseRepairs(of: text)
    writer.write(tokens.coarseBoundaries, coarse, of: text, in: block, to: &output)
  }
}
