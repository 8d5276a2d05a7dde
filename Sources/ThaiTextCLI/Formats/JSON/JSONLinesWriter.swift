internal import ThaiText

/// Writes each line of the input as a JSON object on a line of its own.
///
///     {"line":1,"tokens":[{"text":"ไป","kind":"word","start":0,"end":6}]}
///
/// A token has its canonical form beside it where that differs from its text, and a line its dates
/// and other entities with a value. A piece of a very long line is an object of its own, with the
/// number of the line.
struct JSONLinesWriter: TokenWriter {
  let offsets: OffsetUnit
  let showsScores: Bool
  let showsEntities: Bool

  var needs: TextAnalysis.Needs { showsEntities ? .numbers : [] }

  func write(
    _ boundaries: [Boundary], _ analysis: TextAnalysis, of text: Span<UInt8>, in block: TextBlock,
    to output: inout ByteBuffer
  ) {
    var line = block.start.line
    var offset = block.start.offset
    var state = LineState.before
    var isRest = !block.beginsLine
    var lineStart = (utf8: 0, offset: offset)
    var canonicalForms = CanonicalForms(analysis.repairs)
    var entities = (showsEntities ? analysis.entities(in: text) : [])[...]
    forEachToken(boundaries, of: text) { token in
      // Where a line was cut before its end, nothing is left of it.
      let isEmptyRest = isRest && token.isLineEnd && state == .before
      if state == .before, !isEmptyRest { begin(line, in: &output) }
      guard !token.isLineEnd else {
        let range = lineStart.utf8..<token.range.lowerBound
        if !isEmptyRest { end(range, of: text, from: lineStart.offset, &entities, in: &output) }
        (line, offset, state, isRest) = (line + 1, 0, .before, false)
        lineStart = (token.range.upperBound, 0)
        return
      }
      if state == .inside { output.append(UInt8(ascii: ",")) }
      let end = offset + offsets.count(of: token.range, in: text)
      let canonical = canonicalForms.form(of: token, in: text)
      write(token, offset..<end, canonical: canonical, of: text, to: &output)
      (offset, state) = (end, .inside)
    }
    if state == .inside {
      end(lineStart.utf8..<text.count, of: text, from: lineStart.offset, &entities, in: &output)
    }
  }

  /// Ends a line, whose text is `range`, and which begins at `offset`.
  ///
  /// - Parameter entities: Those of the text that no line has had yet.
  private func end(
    _ range: Range<Int>, of text: Span<UInt8>, from offset: Int,
    _ entities: inout ArraySlice<EntityMatch>, in output: inout ByteBuffer
  ) {
    output.append(UInt8(ascii: "]"))
    let inside = entities.prefix { $0.utf8Range.lowerBound < range.upperBound }
    entities = entities.dropFirst(inside.count)
    write(inside, of: text, lineFrom: range.lowerBound, offset, to: &output)
    output.append(Self.objectEnd)
  }

  private func write(
    _ entities: ArraySlice<EntityMatch>, of text: Span<UInt8>, lineFrom lineStart: Int,
    _ offset: Int, to output: inout ByteBuffer
  ) {
    var separator = Self.entitiesStart
    var counted = lineStart
    var start = offset
    for match in entities {
      guard let value = match.value else { continue }
      start += offsets.count(of: counted..<match.utf8Range.lowerBound, in: text)
      counted = match.utf8Range.lowerBound
      let end = start + offsets.count(of: match.utf8Range, in: text)
      output.append(separator)
      output.append(Self.textStart)
      JSONText.append(text, match.utf8Range, to: &output)
      output.append("\",\"kind\":\"\(match.kind)")
      appendField(Self.valueStart, value, to: &output)
      output.append("\",\"start\":\(start),\"end\":\(end)}")
      separator = [UInt8(ascii: ",")]
    }
    if separator.count == 1 { output.append(UInt8(ascii: "]")) }
  }

  private func appendField(_ start: [UInt8], _ value: String, to output: inout ByteBuffer) {
    output.append(start)
    JSONText.append(value, to: &output)
  }

  private enum LineState { case before, inside }

  private func begin(_ line: Int, in output: inout ByteBuffer) {
    output.append(Self.objectStart)
    output.append(decimal: line)
    output.append(Self.tokensStart)
  }

  private func write(
    _ token: LineToken, _ offsets: Range<Int>, canonical: String?, of text: Span<UInt8>,
    to output: inout ByteBuffer
  ) {
    output.append(Self.textStart)
    JSONText.append(text, token.range, to: &output)
    if let canonical { appendField(Self.canonicalStart, canonical, to: &output) }
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
  private static let canonicalStart = Array(#"","canonical":""#.utf8)
  private static let entitiesStart = Array(#","entities":["#.utf8)
  private static let valueStart = Array(#"","value":""#.utf8)
  private static let objectEnd = Array("}\n".utf8)
}

/// Finds the canonical forms of tokens that differ from their text: the word that a damaged token
/// stands for, the one form of all spellings of an acronym, marks in their canonical order.
private struct CanonicalForms {
  private var repairs: ArraySlice<Repair>
  private let normalizer = Normalizer(.canonical)

  init(_ repairs: [Repair]) { self.repairs = repairs[...] }

  /// - Parameter token: One after those asked for before.
  mutating func form(of token: LineToken, in text: Span<UInt8>) -> String? {
    while let repair = repairs.first, repair.utf8Range.lowerBound < token.range.lowerBound {
      repairs.removeFirst()
    }
    if let repair = repairs.first, repair.utf8Range.lowerBound == token.range.lowerBound {
      return repair.text
    }
    let bytes = text.extracting(token.range)
    if let canonical = normalizer.normalizedUTF8(of: bytes) {
      return String(decoding: canonical.bytes, as: UTF8.self)
    }
    let kind = token.boundary.kind
    guard kind == .acronym || kind == .abbreviation else { return nil }
    let surface = unsafe bytes.withUnsafeBufferPointer {
      unsafe String(decoding: $0, as: UTF8.self)
    }
    let key = AcronymTable.bundled.canonicalForm(of: surface)
    return key == surface ? nil : key
  }
}
