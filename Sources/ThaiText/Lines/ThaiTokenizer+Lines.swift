extension ThaiTokenizer {
  /// The places where lines may end, in order. The last is the end of the text, and mandatory; an
  /// empty text has none.
  ///
  ///     let breaks = ThaiTokenizer.default.lineBreaks(in: "แม่น้ำเจ้าพระยายาว 372 กม.")
  ///     breaks.map(\.utf8Offset)    // [18, 45, 55, 66]
  ///
  /// Text that is not Thai is broken by UAX #14, Unicode Line Breaking Algorithm. In Thai text a line
  /// may end between words as well. ๆ, ฯ and closing marks are never first on a line, opening marks
  /// never last, and nothing is broken inside an entity or a Thai character cluster.
  ///
  /// - Complexity: O(*n*) for *n* bytes of UTF-8.
  public func lineBreaks(in text: some StringProtocol) -> [LineBreak] {
    var text = text.substring
    let places = text.withUTF8Span { utf8 in
      withWorkspace { LineBreaker(tokenizer: self).opportunities(in: utf8, using: &$0) }
    }
    return LineBreak.all(of: text, at: places)
  }

  /// The lines of a text that is broken into lines of a width, without white space and line ends at
  /// their ends.
  ///
  ///     ThaiTokenizer.default.lines(in: "แม่น้ำเจ้าพระยายาว 372 กม.", width: 12)
  ///     // ["แม่น้ำเจ้าพระยา", "ยาว 372 กม."]
  ///
  /// Each line takes as much as fits, counted in columns: Thai vowels and tones above and below take
  /// none, East Asian wide characters and emoji two. Line ends of the text end lines, too.
  ///
  /// What may not be broken and is wider than a line has a line of its own and sticks out; an entity
  /// with white space in it, such as a date, is broken there.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - width: The columns of a line, at least 1.
  ///   - breaksLongWords: Whether a word wider than a line is broken between Thai character clusters
  ///     and between the characters of other scripts.
  /// - Complexity: O(*n*) for *n* bytes of UTF-8.
  public func lines(
    in text: some StringProtocol, width: Int, breaksLongWords: Bool = false
  ) -> [Substring] {
    var text = text.substring
    return wrappedLines(of: &text, width, breaksLongWords).map { text.part(atUTF8: $0.content) }
  }

  /// The text with a line end wherever a line is full: a line feed, or what ends the lines of the
  /// paragraph already, if that is a carriage return and a line feed.
  ///
  /// The lines are those of ``lines(in:width:breaksLongWords:)``. White space at the end of a line is
  /// dropped; every other character stays.
  ///
  /// - Complexity: O(*n*) for *n* bytes of UTF-8.
  public func wrapping(
    _ text: some StringProtocol, width: Int, breaksLongWords: Bool = false
  ) -> String {
    var text = text.substring
    let lines = wrappedLines(of: &text, width, breaksLongWords)
    let result = text.withUTF8Span { bytes in
      var result: [UInt8] = []
      for line in lines {
        result.append(copying: bytes.extracting(line.content))
        if let inserted = line.inserted {
          result += inserted
        } else {
          result.append(copying: bytes.extracting(line.lineEnd))
        }
      }
      return result
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func wrappedLines(
    of text: inout Substring, _ width: Int, _ breaksLongWords: Bool
  ) -> [WrappedLine] {
    let wrapper = LineWrapper(
      width: width, breaksLongWords: breaksLongWords, breaker: LineBreaker(tokenizer: self))
    var lines: [WrappedLine] = []
    text.withUTF8Span { utf8 in
      withWorkspace { wrapper.appendLines(of: utf8, to: &lines, using: &$0) }
    }
    return lines
  }

  /// The text with a zero-width space, U+200B, wherever a line may end between Thai words.
  ///
  ///     ThaiTokenizer.default.addingZeroWidthSpaces(to: "ตากลม 5 คน")    // "ตาก\u{200B}ลม 5 คน"
  ///
  /// For programs that lay out text without knowing Thai words: browsers, PDF producers,
  /// typesetters. Where a line may end anyway, after a space or a hyphen, nothing is added.
  ///
  /// - Complexity: O(*n*) for *n* bytes of UTF-8.
  public func addingZeroWidthSpaces(to text: some StringProtocol) -> String {
    var text = text.substring
    let result = text.withUTF8Span { utf8 in
      var result: [UInt8] = []
      var start = 0
      let offsets = withWorkspace {
        LineBreaker(tokenizer: self).zeroWidthSpaceOffsets(in: utf8, using: &$0)
      }
      for offset in offsets {
        result.append(copying: utf8.extracting(start..<offset))
        result.append(contentsOf: LineBreaker.zeroWidthSpace)
        start = offset
      }
      result.append(copying: utf8.extracting(start...))
      return result
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension Document {
  /// The places where lines of the document may end, in order, as ``ThaiTokenizer/lineBreaks(in:)`` has them.
  /// They are found in the analysis that found the tokens.
  ///
  /// - Complexity: O(*n*) for *n* bytes of UTF-8.
  public var lineBreaks: [LineBreak] {
    var text = tokens.source
    let places = text.withUTF8Span {
      LineBreaker().opportunities(in: $0, tokens.boundaries, analysis)
    }
    return LineBreak.all(of: text, at: places)
  }
}

extension LineBreak {
  /// The places of a text where a line may end, in whatever lines it is laid out.
  fileprivate static func all(of text: Substring, at places: [LineOpportunity]) -> [LineBreak] {
    places.lazy.filter { $0.strength != .reluctant }.map { place in
      LineBreak(
        index: text.utf8.index(text.startIndex, offsetBy: place.utf8Offset),
        utf8Offset: place.utf8Offset,
        kind: place.strength == .mandatory ? .mandatory : .allowed)
    }
  }
}
