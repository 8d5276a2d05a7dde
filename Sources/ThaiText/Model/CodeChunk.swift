/// A stretch of text as the boundary model sees it: codes, and where each comes from.
///
/// A chunk holds one or more *pieces*. A piece is a part of a line: some runs to divide, the text
/// between them, and a little text around them that the scores depend on. Pieces are kept apart by
/// padding like a line's edge, so a whole chunk is scored in one go.
///
///     padding │ context run gap run context │ padding │ context run …
///             └───────── piece ─────────────┘
package struct CodeChunk: Sendable {
  /// ``margin`` codes of padding, the codes of the chunk, and padding after them.
  package private(set) var codes: [UInt8]
  /// The UTF-8 offset of each code of the chunk.
  package private(set) var utf8Offsets: [UInt32]
  /// The number of codes in use, without the margins.
  package private(set) var count = 0
  /// The pieces, as indices of codes without the margin.
  package private(set) var pieces: [Range<Int>] = []
  /// The parts of runs to divide.
  package private(set) var parts: [RunPart] = []

  /// A run, or the part of a long run that is divided in this chunk.
  package struct RunPart: Sendable {
    /// Indices of codes without the margin.
    package var codes: Range<Int>
    /// Whether the part begins at a boundary, as it does where the run begins.
    package var beginsAtBoundary: Bool
    /// Whether the run ends with the part; else the part is cut where the chunk is full.
    package var endsRun: Bool
  }

  /// The greatest number of codes.
  package static let capacity = 1024
  /// The padding before and after the codes; more than the reach of the longest n-gram.
  package static let margin = 16
  /// The padding between pieces: more than the longest n-gram, so none spans it.
  package static let separator = 8

  package init() {
    codes = [UInt8](repeating: 0, count: Self.capacity + 4 * Self.margin)
    utf8Offsets = [UInt32](repeating: 0, count: Self.capacity + 1)
  }

  package mutating func removeAll() {
    count = 0
    pieces.removeAll(keepingCapacity: true)
    parts.removeAll(keepingCapacity: true)
  }

  /// How many codes still fit.
  package var room: Int { Self.capacity - count }

  /// Begins a piece, with padding before it unless it is the first.
  package mutating func beginPiece() {
    if count > 0 {
      appendPadding(Self.separator)
      count += Self.separator
    }
    pieces.append(count..<count)
  }

  /// Ends the piece; `utf8Offset` is where its text ends.
  package mutating func endPiece(at utf8Offset: Int) {
    utf8Offsets[count] = UInt32(truncatingIfNeeded: utf8Offset)
    if let piece = pieces.popLast() { pieces.append(piece.lowerBound..<count) }
  }

  package mutating func append(_ part: RunPart) { parts.append(part) }

  /// Puts padding after the last code, so that nothing of a former chunk is seen.
  package mutating func close() { appendPadding(3 * Self.margin) }

  private mutating func appendPadding(_ length: Int) {
    for index in count..<count + length { codes[Self.margin + index] = CharacterCode.padding }
  }

  /// Appends the codes of the scalars from `start` to `end`, as many as there is room for.
  ///
  /// - Returns: The UTF-8 offset where it stopped.
  package mutating func appendCodes(
    from start: Int, to end: Int, in text: Span<UInt8>
  ) -> Int {
    var offset = start
    while offset < end, count < Self.capacity {
      count = Self.appendThai(
        from: &offset, to: end, in: text, to: &codes, at: count, &utf8Offsets)
      guard offset < end, count < Self.capacity else { break }
      utf8Offsets[count] = UInt32(truncatingIfNeeded: offset)
      codes[Self.margin &+ count] = CharacterCode.next(in: text, at: &offset)
      count &+= 1
    }
    return offset
  }

  /// Appends the codes of scalars of the Thai block, up to the first other one, to `codes` that
  /// has `count` of them; returns the new count.
  @inline(__always)
  private static func appendThai(
    from offset: inout Int, to end: Int, in text: Span<UInt8>, to codes: inout [UInt8],
    at count: Int, _ utf8Offsets: inout [UInt32]
  ) -> Int {
    let bytes = text.bytes
    let last = min(end, bytes.byteCount) &- 4
    var count = count
    var codes = codes.mutableSpan
    var offsets = utf8Offsets.mutableSpan
    // Unchecked: `last` leaves four bytes, and the capacity bounds the buffers.
    while offset <= last, count < Self.capacity,
      let letter = ThaiBlock.scalarOffset(uncheckedAt: offset, in: bytes),
      letter &- 1 < CharacterCode.lastThai
    {
      unsafe offsets[unchecked: count] = UInt32(truncatingIfNeeded: offset)
      unsafe codes[unchecked: Self.margin &+ count] = letter
      count &+= 1
      offset &+= 3
    }
    return count
  }
}

extension CharacterCode {
  /// The code of the scalar at an offset, which moves on to the next one.
  static func next(in text: Span<UInt8>, at offset: inout Int) -> UInt8 {
    let first = text[offset]
    if first < 0x80 {
      offset &+= 1
      return ascii[Int(first)]
    }
    var cursor = UTF8Cursor(at: offset)
    defer { offset = cursor.utf8Offset }
    guard case .scalar(let scalar)? = cursor.next(in: text) else { return symbol }
    return code(of: scalar)
  }
}
