internal import ThaiText

/// Writes coarse tokens with one separator between them, and another between their parts.
///
/// Without the separators the output is the input, byte for byte.
struct GraphLinesWriter: TokenWriter {
  let separator: [UInt8]

  /// What stands between the parts of a coarse token.
  static let partSeparator = UInt8(ascii: "+")

  func write(
    _ boundaries: [Boundary], _ analysis: TextAnalysis, of text: Span<UInt8>, in block: TextBlock,
    to output: inout ByteBuffer
  ) {
    var isFirst = block.beginsLine
    CoarseTokens(boundaries, analysis, of: text).forEachNode(in: text) { node in
      if node.isLaterPart { output.append(Self.partSeparator) }
      if !node.isPart, !isFirst, !node.isLineEnd { output.append(separator) }
      if node.length == 1 { output.append(text, node.range) }
      isFirst = node.isLineEnd
    }
  }
}

/// Writes each node of the graph as a line of seven fields with tabs between them: line, start,
/// end, kind, position, number of parts, text.
struct GraphTSVWriter: TokenWriter {
  let offsets: OffsetUnit

  func write(
    _ boundaries: [Boundary], _ analysis: TextAnalysis, of text: Span<UInt8>, in block: TextBlock,
    to output: inout ByteBuffer
  ) {
    var places = LinePlaces(block, offsets)
    CoarseTokens(boundaries, analysis, of: text).forEachNode(in: text) { node in
      let range = places.offsets(of: node.range, in: text)
      if node.isLineEnd { return places.endLine(at: node.range.upperBound) }
      for number in [places.line, range.lowerBound, range.upperBound] {
        output.append(decimal: number)
        output.append(UInt8(ascii: "\t"))
      }
      output.append("\(node.kind)\t\(node.position)\t\(node.length)\t")
      TSVText.append(text, node.range, to: &output)
      output.append(TextBlock.lineFeed)
    }
  }
}

/// Counts the offsets of a block from the beginnings of its lines.
struct LinePlaces {
  private(set) var line: Int
  private let unit: OffsetUnit
  /// A place of the block, in bytes, and what it is in the unit from the beginning of its line.
  private var known: (utf8: Int, offset: Int)

  init(_ block: TextBlock, _ unit: OffsetUnit) {
    line = block.start.line
    self.unit = unit
    known = (0, block.start.offset)
  }

  /// - Parameter range: In bytes of the block, not before one that was asked for.
  mutating func offsets(of range: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
    let start = known.offset + unit.count(of: known.utf8..<range.lowerBound, in: text)
    known = (range.lowerBound, start)
    return start..<start + unit.count(of: range, in: text)
  }

  mutating func endLine(at utf8Offset: Int) {
    line += 1
    known = (utf8Offset, 0)
  }
}
