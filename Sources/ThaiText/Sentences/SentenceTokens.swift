/// The tokens of a text as the rules of sentences look at them.
struct SentenceTokens {
  private let boundaries: [Boundary]

  init(_ boundaries: [Boundary]) { self.boundaries = boundaries }

  var count: Int { boundaries.count }

  func start(of index: Int) -> Int { index == 0 ? 0 : boundaries[index - 1].utf8Offset }

  func end(of index: Int) -> Int { boundaries[index].utf8Offset }

  func range(of index: Int) -> Range<Int> { start(of: index)..<end(of: index) }

  func kind(of index: Int) -> TokenKind { boundaries[index].kind }

  /// The scalar that a token is, or `nil` if it has more than one.
  func sign(_ index: Int, in text: Span<UInt8>) -> Unicode.Scalar? {
    let range = range(of: index)
    guard range.count <= 4, let scalar = text.scalar(at: range.lowerBound),
      UTF8.width(scalar) == range.count
    else { return nil }
    return scalar
  }

  func isLatin(_ index: Int, in text: Span<UInt8>) -> Bool {
    text[start(of: index)].isASCIILetter
  }

  /// The stretches of tokens between line ends and spaces that one can see.
  func stretches(in text: Span<UInt8>) -> [Stretch] {
    var result: [Stretch] = []
    var index = 0
    while index < count {
      var gap = Gap()
      while index < count, gap.takes(index, of: self, in: text) { index += 1 }
      if !result.isEmpty { result[result.count - 1].end(with: gap) }
      let start = index
      while index < count, !isGap(index, in: text) { index += 1 }
      if start < index { result.append(Stretch(tokens: start..<index)) }
    }
    return result
  }

  fileprivate func isGap(_ index: Int, in text: Span<UInt8>) -> Bool {
    let kind = kind(of: index)
    // A zero-width space is part of a word's neighbourhood, not a space that means something.
    return kind == .newline || kind == .whitespace && isSpace(index, in: text)
  }

  /// Whether white space is one that one can see, and has nothing but white space.
  private func isSpace(_ index: Int, in text: Span<UInt8>) -> Bool {
    let range = range(of: index)
    if range.count == 1 { return true }
    if sign(index, in: text) == "\u{200B}" { return false }
    return !range.contains { offset in
      text.hasPrefix("\u{FEFF}", at: offset) || text.hasPrefix("\u{2060}", at: offset)
    }
  }
}

/// Tokens without a gap between them, and what the gap after them is.
struct Stretch {
  var tokens: Range<Int>
  private(set) var endsLine = false
  /// Whether two spaces or more follow.
  private(set) var hasWideGap = false

  init(tokens: Range<Int>) { self.tokens = tokens }

  fileprivate mutating func end(with gap: Gap) {
    endsLine = gap.hasLineEnd
    hasWideGap = gap.width > 1
  }
}

/// White space and line ends in a row.
private struct Gap {
  var hasLineEnd = false
  /// In bytes.
  var width = 0

  /// Takes a token if it belongs to the gap.
  mutating func takes(_ index: Int, of tokens: SentenceTokens, in text: Span<UInt8>) -> Bool {
    guard tokens.isGap(index, in: text) else { return false }
    if tokens.kind(of: index) == .newline { hasLineEnd = true }
    width += tokens.range(of: index).count
    return true
  }
}
