internal import ThaiText

/// Writes each line of the input as a JSON object with its graph of tokens, and the terms to put
/// into an index.
///
///     {"line":1,"tokens":[{"text":"ความสุข","kind":"word","start":0,"end":21,"position":0,
///     "positionLength":2,"parts":["ความ","สุข"]},…],"terms":[{"key":"ความสุข",…},…]}
struct GraphJSONWriter: TokenWriter {
  let offsets: OffsetUnit
  let analyzer: SearchAnalyzer

  func write(
    _ boundaries: [Boundary], _ analysis: TextAnalysis, of text: Span<UInt8>, in block: TextBlock,
    to output: inout ByteBuffer
  ) {
    var places = LinePlaces(block, offsets)
    var lineStart = 0
    var nodes: [CoarseTokens.Node] = []
    CoarseTokens(boundaries, analysis, of: text).forEachNode(in: text) { node in
      guard node.isLineEnd else { return nodes.append(node) }
      write(nodes, lineStart..<node.range.lowerBound, of: text, &places, to: &output)
      places.endLine(at: node.range.upperBound)
      lineStart = node.range.upperBound
      nodes.removeAll(keepingCapacity: true)
    }
    if lineStart < text.count {
      write(nodes, lineStart..<text.count, of: text, &places, to: &output)
    }
  }

  private func write(
    _ nodes: [CoarseTokens.Node], _ line: Range<Int>, of text: Span<UInt8>,
    _ places: inout LinePlaces, to output: inout ByteBuffer
  ) {
    var termPlaces = places
    output.append("{\"line\":\(places.line),\"tokens\":[")
    for (index, node) in nodes.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      let parts = nodes[(index + 1)...].prefix { $0.isPart }
      write(node, node.length > 1 ? parts : [], of: text, &places, to: &output)
    }
    output.append("],\"terms\":[")
    writeTerms(of: line, text, &termPlaces, to: &output)
    output.append("]}\n")
  }

  private func write(
    _ node: CoarseTokens.Node, _ parts: ArraySlice<CoarseTokens.Node>, of text: Span<UInt8>,
    _ places: inout LinePlaces, to output: inout ByteBuffer
  ) {
    let range = places.offsets(of: node.range, in: text)
    output.append("{\"text\":\"")
    JSONText.append(text, node.range, to: &output)
    appendFields(node.kind.description, range, node.position, node.length, to: &output)
    for part in parts {
      output.append(part.isLaterPart ? ",\"" : ",\"parts\":[\"")
      JSONText.append(text, part.range, to: &output)
      output.append(UInt8(ascii: "\""))
    }
    output.append(parts.isEmpty ? "}" : "]}")
  }

  private func writeTerms(
    of line: Range<Int>, _ text: Span<UInt8>, _ places: inout LinePlaces,
    to output: inout ByteBuffer
  ) {
    let bytes = unsafe text.extracting(line).withUnsafeBufferPointer { unsafe Array($0) }
    var known = (utf8: 0, offset: 0)
    var separator = "{\"key\":\""
    for term in analyzer.terms(in: String(keepingOffsetsOf: bytes)) {
      if term.utf8Range.lowerBound < known.utf8 { known = (0, 0) }
      let gap = known.utf8..<term.utf8Range.lowerBound
      let start = known.offset + offsets.count(of: gap, in: bytes.span)
      let end = start + offsets.count(of: term.utf8Range, in: bytes.span)
      known = (gap.upperBound, start)
      output.append(separator)
      JSONText.append(term.key, to: &output)
      appendFields(
        term.kind.rawValue, start..<end, term.position, term.positionLength, to: &output)
      output.append(UInt8(ascii: "}"))
      separator = ",{\"key\":\""
    }
  }

  private func appendFields(
    _ kind: String, _ offsets: Range<Int>, _ position: Int, _ length: Int,
    to output: inout ByteBuffer
  ) {
    output.append("\",\"kind\":\"")
    output.append(kind)
    output.append("\",\"start\":")
    output.append(decimal: offsets.lowerBound)
    output.append(",\"end\":")
    output.append(decimal: offsets.upperBound)
    output.append(",\"position\":")
    output.append(decimal: position)
    output.append(",\"positionLength\":")
    output.append(decimal: length)
  }
}
