internal import ThaiText

/// Writes the entities of blocks of lines.
struct EntityWriter: ~Copyable {
  let format: EntityFormat
  let perLine: Bool
  /// Empty for all kinds.
  let kinds: Set<EntityKind>
  let offsets: OffsetUnit
  var output = ByteBuffer()
  private let tokenizer = ThaiTokenizer.default
  private var workspace = SegmentationWorkspace()
  /// Whether the line that is being written has an entity already.
  private var lineHasEntity = false

  init(format: EntityFormat, perLine: Bool, kinds: Set<EntityKind>, offsets: OffsetUnit) {
    self.format = format
    self.perLine = perLine
    self.kinds = kinds
    self.offsets = offsets
  }

  /// Appends the entities of a block to ``output``.
  mutating func write(_ block: TextBlock) {
    let text = block.storage.span.extracting(0..<block.count)
    var position = block.start
    var start = 0
    while start < text.count {
      let end = lineEnd(from: start, in: text)
      let endsLine = end < text.count || block.endsLine
      let hasReturn = endsLine && end > start && text[end - 1] == 0x0D
      write(text.extracting(start..<end - (hasReturn ? 1 : 0)), at: position, endsLine: endsLine)
      position = LinePosition(line: position.line + 1)
      start = end + 1
    }
  }

  private func lineEnd(from start: Int, in text: Span<UInt8>) -> Int {
    var end = start
    while end < text.count, text[end] != TextBlock.lineFeed { end += 1 }
    return end
  }

  private mutating func write(_ line: Span<UInt8>, at position: LinePosition, endsLine: Bool) {
    var counted = (utf8: 0, units: 0)
    let analysis = tokenizer.analyzeEntities(of: line, using: &workspace)
    for match in analysis.entities(in: line) where kinds.isEmpty || kinds.contains(match.kind) {
      if perLine {
        appendPair(match, of: line)
        continue
      }
      counted.units += offsets.count(of: counted.utf8..<match.utf8Range.lowerBound, in: line)
      counted.utf8 = match.utf8Range.lowerBound
      let start = position.offset + counted.units
      let end = start + offsets.count(of: match.utf8Range, in: line)
      append(match, of: line, lineNumber: position.line, start..<end)
    }
    if perLine, endsLine { endLine() }
  }

  // MARK: One line for each line

  private mutating func appendPair(_ match: EntityMatch, of line: Span<UInt8>) {
    if lineHasEntity { output.append(" ; ") }
    lineHasEntity = true
    output.append(line, match.utf8Range)
    output.append(UInt8(ascii: "="))
    if let value = match.value {
      output.append(value)
    } else {
      output.append(line, match.utf8Range)
    }
  }

  private mutating func endLine() {
    if !lineHasEntity { output.append("NONE") }
    output.append(TextBlock.lineFeed)
    lineHasEntity = false
  }

  // MARK: One line for each entity

  private mutating func append(
    _ match: EntityMatch, of line: Span<UInt8>, lineNumber: Int, _ range: Range<Int>
  ) {
    switch format {
    case .text:
      output.append("\(lineNumber):\(range.lowerBound)-\(range.upperBound)\t\(match.kind)\t")
      appendTextAndValue(match, of: line)
    case .tsv:
      output.append("\(lineNumber)\t\(range.lowerBound)\t\(range.upperBound)\t\(match.kind)\t")
      appendTextAndValue(match, of: line)
    case .jsonl: appendJSON(match, of: line, lineNumber, range)
    }
    output.append(TextBlock.lineFeed)
  }

  private mutating func appendTextAndValue(_ match: EntityMatch, of line: Span<UInt8>) {
    TSVText.append(line, match.utf8Range, to: &output)
    output.append(UInt8(ascii: "\t"))
    TSVText.append(match.value ?? "", to: &output)
  }

  private mutating func appendJSON(
    _ match: EntityMatch, of line: Span<UInt8>, _ lineNumber: Int, _ range: Range<Int>
  ) {
    output.append(
      "{\"line\":\(lineNumber),\"start\":\(range.lowerBound),\"end\":\(range.upperBound)")
    output.append(",\"kind\":\"\(match.kind)\",\"text\":\"")
    JSONText.append(line, match.utf8Range, to: &output)
    output.append(UInt8(ascii: "\""))
    if let value = match.value { JSONText.appendMember("value", value, to: &output) }
    if let era = match.date?.era {
      JSONText.appendMember("era", "\(era.era)", to: &output)
      JSONText.appendMember("eraReason", "\(era.reason)", to: &output)
    }
    output.append(UInt8(ascii: "}"))
  }
}
