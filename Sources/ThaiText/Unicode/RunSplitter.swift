/// Splits a text into runs, in one pass over its codes.
///
/// A Thai run is a maximal stretch of the scalars U+0E01–0E3A and U+0E40–0E4E, with the extending
/// and format scalars that follow one of them. It starts at a letter: a Thai mark after a Latin
/// letter stays with the Latin run. There is a boundary at both edges of every run.
package enum RunSplitter {
  /// The runs of a text, which together cover it.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package static func runs(of text: Span<UInt8>) -> [TextRun] {
    var runs: [TextRun] = []
    appendRuns(of: CodedText(text), text, around: EmptyCollection(), to: &runs)
    return runs
  }

  /// Appends the runs of a text, with one run of kind ``TextRun/Kind/fixed`` for each fixed span.
  ///
  /// - Parameters:
  ///   - coded: The codes of all of `text`.
  ///   - fixed: The ranges of the fixed spans, in order, not overlapping.
  /// - Complexity: O(*n*) for *n* bytes.
  package static func appendRuns(
    of coded: CodedText, _ text: Span<UInt8>, around fixed: some Sequence<Range<Int>>,
    to runs: inout [TextRun]
  ) {
    var index = 0
    for range in fixed {
      index = appendRuns(from: index, of: coded, text, before: range.lowerBound, to: &runs)
      let end = coded.index(of: range.upperBound, from: index)
      runs.append(TextRun(range, codes: index..<end, .fixed))
      index = end
    }
    _ = appendRuns(from: index, of: coded, text, before: text.count, to: &runs)
  }

  /// Appends the runs from the code at an index to a UTF-8 offset; returns the index there.
  private static func appendRuns(
    from index: Int, of coded: CodedText, _ text: Span<UInt8>, before end: Int,
    to runs: inout [TextRun]
  ) -> Int {
    var index = index
    var offset = coded.utf8Offset(of: index)
    var open = OpenRun(at: offset, index)
    while offset < end {
      let role = roles[Int(coded[index])] ?? role(at: offset, in: text)
      open.take(role, at: offset, index, of: text, into: &runs)
      switch role {
      case .thaiLetter:
        index = coded.thaiEnd(from: index &+ 1)
        let past = coded.utf8Offset(of: index) &- end
        if past > 0 { index &-= past / 3 }
      case .newline: index = coded.index(of: offset &+ 1, from: index)
      default: index &+= 1
      }
      offset = coded.utf8Offset(of: index)
    }
    open.close(at: offset, index, into: &runs)
    return index
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

  /// The role of each code, if the code tells.
  private static let roles: [Role?] = (0..<UInt8(CharacterCode.count)).map { code in
    switch code {
    case CharacterCode.padding: .newline
    case CharacterCode.space: .whitespace
    case CharacterCode.otherLetter, CharacterCode.symbol: nil
    default:
      if !ThaiBlock.isLetterOrMark(code) {
        .other
      } else {
        ClusterRules.isMark(code) ? .thaiMark : .thaiLetter
      }
    }
  }

  /// The role of a scalar whose code does not tell.
  private static func role(at offset: Int, in text: Span<UInt8>) -> Role {
    guard let scalar = text.scalar(at: offset) else { return .illFormed }
    switch scalar.value {
    case 0x85, 0x2028, 0x2029: return .newline
    case 0x2010...0x2027: return .other  // the commonest of the rest
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
  private var firstCode: Int
  private var kind: TextRun.Kind?

  init(at offset: Int, _ index: Int) { (start, firstCode) = (offset, index) }

  @inline(__always)
  mutating func take(
    _ role: RunSplitter.Role, at offset: Int, _ index: Int, of text: Span<UInt8>,
    into runs: inout [TextRun]
  ) {
    let next = kind(for: role)
    if next == kind, next != .newline { return }
    if next == .newline, kind == .newline, continuesLineBreak(at: offset, of: text) { return }
    close(at: offset, index, into: &runs)
    (start, firstCode) = (offset, index)
    kind = next
  }

  @inline(__always)
  mutating func close(at offset: Int, _ index: Int, into runs: inout [TextRun]) {
    guard let kind, start < offset else { return }
    runs.append(TextRun(start..<offset, codes: firstCode..<index, kind))
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
