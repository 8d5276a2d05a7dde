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
    if start < end {
      count = Self.appendCodes(
        from: &offset, to: end, in: text, to: &codes, at: count, &utf8Offsets)
    }
    return offset
  }

  /// Appends to `codes`, which has `count` of them; returns the new count.
  private static func appendCodes(
    from offset: inout Int, to end: Int, in text: Span<UInt8>, to codes: inout [UInt8],
    at count: Int, _ utf8Offsets: inout [UInt32]
  ) -> Int {
    var count = count
    let ascii = CharacterCode.ascii
    var codes = codes.mutableSpan
    var codeBytes = codes.mutableBytes
    var offsets = utf8Offsets.mutableSpan
    var offsetBytes = offsets.mutableBytes
    while offset < end, count < capacity {
      let first = text[offset]
      let start = offset
      let code: UInt8
      if first < 0x80 {
        code = ascii[Int(first)]
        offset &+= 1
      } else if first == 0xE0 {
        count = appendThai(
          from: &offset, to: end, in: text.bytes, to: &codeBytes, at: count, &offsetBytes)
        if offset > start { continue }
        code = CharacterCode.next(in: text, at: &offset)
      } else {
        code = CharacterCode.next(in: text, at: &offset)
      }
      // Unchecked: the capacity bounds the buffers.
      unsafe codeBytes.storeBytes(
        of: code, toUncheckedByteOffset: margin &+ count, as: UInt8.self)
      unsafe offsetBytes.storeBytes(
        of: UInt32(truncatingIfNeeded: start), toUncheckedByteOffset: 4 &* count, as: UInt32.self)
      count &+= 1
    }
    return count
  }

  /// Appends the codes of the Thai scalars up to the first other one, four at a time while it can.
  @inline(__always)
  private static func appendThai(
    from offset: inout Int, to end: Int, in text: RawSpan, to codes: inout MutableRawSpan,
    at count: Int, _ utf8Offsets: inout MutableRawSpan
  ) -> Int {
    var count = count
    let lastFour = min(end, text.byteCount) &- 12
    // Unchecked, here and below: `lastFour` leaves twelve bytes and `lastSingle` four, and the
    // capacity bounds the buffers.
    while offset <= lastFour, count <= capacity &- 4,
      let letters = ThaiBlock.fourScalarOffsets(uncheckedAt: offset, in: text),
      CharacterCode.areThai(letters)
    {
      let starts = SIMD4<UInt32>(repeating: UInt32(truncatingIfNeeded: offset)) &+ [0, 3, 6, 9]
      unsafe codes.storeBytes(
        of: letters.littleEndian, toUncheckedByteOffset: margin &+ count, as: UInt32.self)
      unsafe utf8Offsets.storeBytes(
        of: starts, toUncheckedByteOffset: 4 &* count, as: SIMD4<UInt32>.self)
      count &+= 4
      offset &+= 12
    }
    let lastSingle = min(end &- 1, text.byteCount &- 4)
    while offset <= lastSingle, count < capacity,
      let letter = ThaiBlock.scalarOffset(uncheckedAt: offset, in: text),
      letter &- 1 < CharacterCode.lastThai
    {
      let start = UInt32(truncatingIfNeeded: offset)
      unsafe codes.storeBytes(
        of: letter, toUncheckedByteOffset: margin &+ count, as: UInt8.self)
      unsafe utf8Offsets.storeBytes(
        of: start, toUncheckedByteOffset: 4 &* count, as: UInt32.self)
      count &+= 1
      offset &+= 3
    }
    return count
  }
}

extension CharacterCode {
  /// Whether four places in the Thai block, one a byte, all have a code of their own.
  @inline(__always)
  fileprivate static func areThai(_ letters: UInt32) -> Bool {
    // Adding to a byte below 0x80 what its limit lacks to 0x80 sets its top bit from the limit on.
    let fromFirst = letters &+ 0x7F7F_7F7F
    let afterLast = letters &+ 0x2424_2424
    return (~fromFirst | afterLast) & 0x8080_8080 == 0
  }

  /// The code of the scalar or ill-formed sequence at an offset, which moves on to the next one.
  fileprivate static func next(in text: Span<UInt8>, at offset: inout Int) -> UInt8 {
    var cursor = UTF8Cursor(at: offset)
    defer { offset = cursor.utf8Offset }
    guard case .scalar(let scalar)? = cursor.next(in: text) else { return symbol }
    return code(of: scalar)
  }
}
