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
    var memo = ScalarMemo()
    appendRuns(of: CodedText(text), text, around: EmptyCollection(), to: &runs, using: &memo)
    return runs
  }

  /// Appends the runs of a text, with one run of kind ``TextRun/Kind/fixed`` for each fixed span.
  ///
  /// - Parameters:
  ///   - coded: The codes of all of `text`.
  ///   - fixed: The ranges of the fixed spans, in order, not overlapping.
  ///   - memo: What is remembered of scalars for this.
  /// - Complexity: O(*n*) for *n* bytes.
  package static func appendRuns(
    of coded: CodedText, _ text: Span<UInt8>, around fixed: some Sequence<Range<Int>>,
    to runs: inout [TextRun], using memo: inout ScalarMemo
  ) {
    var reader = RunReader()
    for range in fixed {
      while let run = reader.next(before: range.lowerBound, in: text, coded, &memo) {
        runs.append(run)
      }
      runs.append(reader.skip(range, in: coded))
    }
    while let run = reader.next(before: text.count, in: text, coded, &memo) { runs.append(run) }
  }
}

/// What a scalar means for runs.
private enum Role: UInt8 {
  case thaiLetter
  /// Continues a Thai run, but begins none.
  case thaiMark
  /// An extending or format scalar: continues a Thai run; elsewhere like ``other``.
  case extender
  case whitespace
  case newline
  case illFormed
  case other

  /// The role of each code, if the code tells.
  static let ofCodes: [Role?] = CharacterCode.all.map { code in
    switch code {
    case .padding: .newline
    case .space: .whitespace
    case .otherLetter, .symbol: nil
    default:
      if case let letter = code.thai, letter.isLetterOrSign {
        letter.isMark ? .thaiMark : .thaiLetter
      } else {
        .other
      }
    }
  }

  /// The role of a scalar whose code does not tell.
  init(ofScalarAt offset: Int, in text: Span<UInt8>, using memo: inout ScalarMemo) {
    guard let scalar = text.scalar(at: offset) else {
      self = .illFormed
      return
    }
    let role = memo.answer(for: scalar) { Self(of: $0).rawValue }
    self = Self(rawValue: role) ?? .other
  }

  private init(of scalar: Unicode.Scalar) {
    switch scalar {
    case "\u{85}", "\u{2028}", "\u{2029}": self = .newline
    // The commonest of the rest: punctuation, letters of Greek, Cyrillic, Lao and Khmer, ideographs,
    // kana and syllables, emoji.
    case "\u{2010}"..."\u{2027}", "\u{388}"..."\u{3FF}", "\u{410}"..."\u{44F}", "ກ"..."ະ",
      "ក"..."ឳ", "ぁ"..."ゖ", "ァ"..."ヺ", "一"..."鿿", "가"..."힣", "\u{1F400}"..."\u{1F64F}":
      self = .other
    default:
      let properties = scalar.properties
      let isExtender = properties.isGraphemeExtend || properties.generalCategory == .format
      self = properties.isWhitespace ? .whitespace : isExtender ? .extender : .other
    }
  }
}

/// Reads one run after the other.
private struct RunReader {
  private var index = 0
  private var offset = 0
  /// The UTF-8 offset where the last run ends that is read now.
  private var end = 0
  private let roles = Role.ofCodes

  /// The next run before a UTF-8 offset, or `nil` at that.
  mutating func next(
    before end: Int, in text: Span<UInt8>, _ coded: CodedText, _ memo: inout ScalarMemo
  ) -> TextRun? {
    guard offset < end else { return nil }
    self.end = end
    let (first, start) = (index, offset)
    let kind = skipRun(in: text, coded, &memo)
    return TextRun(start..<offset, codes: first..<index, kind)
  }

  /// Moves on to the end of a fixed span, which begins here.
  mutating func skip(_ range: Range<Int>, in coded: CodedText) -> TextRun {
    let first = index
    index = coded.index(of: range.upperBound, from: index)
    offset = coded.utf8Offset(of: index)
    return TextRun(range, codes: first..<index, .fixed)
  }

  /// Moves on to the end of the run; returns its kind.
  @inline(__always)
  private mutating func skipRun(
    in text: Span<UInt8>, _ coded: CodedText, _ memo: inout ScalarMemo
  ) -> TextRun.Kind {
    switch role(in: text, coded, &memo) {
    case .thaiLetter:
      repeat {
        skipThai(of: coded)
      } while offset < end && skipExtender(in: text, coded, &memo)
      return .thai
    case .newline:
      skipLineBreak(in: text, coded)
      return .newline
    case .whitespace:
      repeat {
        advance(in: coded)
      } while offset < end && role(in: text, coded, &memo) == .whitespace
      return .whitespace
    case .illFormed:
      repeat { advance(in: coded) } while offset < end && role(in: text, coded, &memo) == .illFormed
      return .illFormed
    case .thaiMark, .extender, .other:
      repeat { advance(in: coded) } while offset < end && isOther(role(in: text, coded, &memo))
      return .fallback
    }
  }

  @inline(__always)
  private func role(
    in text: Span<UInt8>, _ coded: CodedText, _ memo: inout ScalarMemo
  ) -> Role {
    roles[Int(coded[index].rawValue)] ?? Role(ofScalarAt: offset, in: text, using: &memo)
  }

  private func isOther(_ role: Role) -> Bool {
    role == .other || role == .thaiMark || role == .extender
  }

  @inline(__always)
  private mutating func advance(in coded: CodedText) {
    index &+= 1
    offset = coded.utf8Offset(of: index)
  }

  /// Moves on over Thai letters and marks, which have three bytes each.
  @inline(__always)
  private mutating func skipThai(of coded: CodedText) {
    index = coded.thaiEnd(from: index, upTo: index &+ (end &- offset) / 3)
    offset = coded.utf8Offset(of: index)
  }

  /// Moves on over an extender, if there is one.
  @inline(__always)
  private mutating func skipExtender(
    in text: Span<UInt8>, _ coded: CodedText, _ memo: inout ScalarMemo
  ) -> Bool {
    guard roles[Int(coded[index].rawValue)] == nil,
      Role(ofScalarAt: offset, in: text, using: &memo) == .extender
    else {
      return false
    }
    advance(in: coded)
    return true
  }

  /// Moves on over a line break. CR LF is one.
  private mutating func skipLineBreak(in text: Span<UInt8>, _ coded: CodedText) {
    let isReturn = text[offset] == ASCII.carriageReturn
    skipLineEdge(of: coded)
    if isReturn, offset < end, text[offset] == ASCII.lineFeed { skipLineEdge(of: coded) }
  }

  /// Moves on over the codes of one scalar, of which a line break has several.
  private mutating func skipLineEdge(of coded: CodedText) {
    index = coded.index(of: offset &+ 1, from: index)
    offset = coded.utf8Offset(of: index)
  }
}
