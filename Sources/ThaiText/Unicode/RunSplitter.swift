/// Splits a text into runs, in one pass over its bytes.
///
/// A Thai run is a maximal stretch of the scalars U+0E01–0E3A and U+0E40–0E4E, with the extending
/// and format scalars that follow one of them. It starts at a letter: a Thai mark after a Latin
/// letter stays with the Latin run. There is a boundary at both edges of every run.
package enum RunSplitter {
  /// Appends the runs of `range`, which together cover it.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package static func appendRuns(
    of range: Range<Int>, in text: Span<UInt8>, to runs: inout [TextRun]
  ) {
    var open = OpenRun(start: range.lowerBound)
    var cursor = UTF8Cursor(at: range.lowerBound)
    while cursor.utf8Offset < range.upperBound {
      let offset = cursor.utf8Offset
      let role = role(in: text, at: &cursor)
      open.take(role, at: offset, of: text, into: &runs)
      switch role {
      case .thaiLetter: skipThai(from: &cursor, to: range.upperBound, in: text)
      case .other: skipASCII(from: &cursor, to: range.upperBound, in: text)
      default: break
      }
    }
    open.close(at: range.upperBound, into: &runs)
  }

  /// Appends the runs of a text, with one run of kind ``TextRun/Kind/fixed`` for each fixed span.
  ///
  /// - Parameter fixed: The ranges of the fixed spans, in order, not overlapping.
  package static func appendRuns(
    of text: Span<UInt8>, around fixed: some Sequence<Range<Int>>, to runs: inout [TextRun]
  ) {
    var start = 0
    for range in fixed {
      appendRuns(of: start..<range.lowerBound, in: text, to: &runs)
      runs.append(TextRun(range, .fixed))
      start = range.upperBound
    }
    appendRuns(of: start..<text.count, in: text, to: &runs)
  }

  /// Moves on over Thai letters and marks, none of which ends a Thai run.
  @inline(__always)
  private static func skipThai(
    from cursor: inout UTF8Cursor, to end: Int, in text: Span<UInt8>
  ) {
    let bytes = text.bytes
    let end = min(end, bytes.byteCount)
    var offset = cursor.utf8Offset
    // Unchecked: twelve bytes are left.
    while offset <= end &- 12,
      let letters = ThaiBlock.fourScalarOffsets(uncheckedAt: offset, in: bytes),
      ThaiBlock.areLettersOrMarks(letters)
    {
      offset &+= 12
    }
    // Unchecked: four bytes are left.
    while offset <= end &- 4,
      let letter = ThaiBlock.scalarOffset(uncheckedAt: offset, in: bytes),
      ThaiBlock.isLetterOrMark(letter)
    {
      offset &+= 3
    }
    cursor = UTF8Cursor(at: offset)
  }

  /// Moves on over ASCII without white space and line breaks, none of which ends a run of others.
  @inline(__always)
  private static func skipASCII(
    from cursor: inout UTF8Cursor, to end: Int, in text: Span<UInt8>
  ) {
    var offset = cursor.utf8Offset
    while offset < end, text[offset] &- 0x21 < 0x7F - 0x21 { offset &+= 1 }
    cursor = UTF8Cursor(at: offset)
  }

  /// What a scalar means for runs.
  enum Role: UInt8 {
    case thaiLetter
    /// Continues a Thai run, but begins none.
    case thaiMark
    /// An extending or format scalar: continues a Thai run; elsewhere like ``other``.
    case extender
    case whitespace
    case newline
    case illFormed
    case other
  }

  @inline(__always)
  private static func role(in text: Span<UInt8>, at cursor: inout UTF8Cursor) -> Role {
    let offset = cursor.utf8Offset
    let first = text[offset]
    if first == 0xE0, offset &+ 2 < text.count,
      let letter = ThaiBlock.scalarOffset(first, text[offset &+ 1], text[offset &+ 2])
    {
      cursor = UTF8Cursor(at: offset &+ 3)
      return thaiRole(letter)
    }
    guard case .scalar(let scalar) = cursor.next(in: text) else { return .illFormed }
    return scalar.isASCII ? asciiRole(first) : role(of: scalar)
  }

  @inline(__always)
  private static func thaiRole(_ letter: UInt8) -> Role {
    guard ThaiBlock.isLetterOrMark(letter) else { return .other }
    return ClusterRules.isMark(letter) ? .thaiMark : .thaiLetter
  }

  @inline(__always)
  private static func asciiRole(_ byte: UInt8) -> Role {
    switch byte {
    case 0x20, 0x09: .whitespace
    case 0x0A...0x0D: .newline
    default: .other
    }
  }

  private static func role(of scalar: Unicode.Scalar) -> Role {
    switch scalar.value {
    case 0x85, 0x2028, 0x2029: return .newline
    case 0xA0, 0x200B: return .whitespace
    case 0x2010...0x2027: return .other  // quotes and dashes, the commonest of the rest
    default: break
    }
    let properties = scalar.properties
    if properties.isWhitespace { return .whitespace }
    if properties.isGraphemeExtend || properties.generalCategory == .format { return .extender }
    return .other
  }
}

/// The run that the splitter is in the middle of.
private struct OpenRun {
  private var start: Int
  private var kind: TextRun.Kind?

  init(start: Int) { self.start = start }

  @inline(__always)
  mutating func take(
    _ role: RunSplitter.Role, at offset: Int, of text: Span<UInt8>, into runs: inout [TextRun]
  ) {
    let next = kind(for: role)
    if next == kind, next != .newline { return }
    if next == .newline, kind == .newline, continuesLineBreak(at: offset, of: text) { return }
    close(at: offset, into: &runs)
    start = offset
    kind = next
  }

  mutating func close(at offset: Int, into runs: inout [TextRun]) {
    guard let kind, start < offset else { return }
    runs.append(TextRun(start..<offset, kind))
  }

  @inline(__always)
  private func kind(for role: RunSplitter.Role) -> TextRun.Kind {
    switch role {
    case .thaiLetter: .thai
    case .thaiMark, .extender: kind == .thai ? .thai : .other
    case .whitespace: .whitespace
    case .newline: .newline
    case .illFormed: .illFormed
    case .other: .other
    }
  }

  /// Whether the line feed at `offset` ends the carriage return before it.
  private func continuesLineBreak(at offset: Int, of text: Span<UInt8>) -> Bool {
    text[offset] == 0x0A && offset == start + 1 && text[start] == 0x0D
  }
}
