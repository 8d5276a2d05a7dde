import Testing
import ThaiText
import ThaiTextTestSupport

/// What holds for the tokens of any text.
@Suite struct TokenizerLawTests {
  private let tokenizer = ThaiTokenizer.default

  @Test func tokensConcatenateToTheText() {
    forEverySeed(count: 2_000) { seed, random in
      let text = random.mixed()
      let joined = tokenizer.tokens(in: text).map(\.text).joined()
      #expect(joined.utf8.elementsEqual(text.utf8), "seed \(seed)")
    }
  }

  @Test func boundariesOfAnyBytesIncreaseToTheEnd() {
    forEverySeed(count: 2_000) { seed, random in
      let bytes = random.damaged()
      let ends = boundaries(of: bytes).map(\.utf8Offset)
      #expect(zip([0] + ends, ends).allSatisfy(<), "seed \(seed)")
      #expect(ends.last ?? 0 == bytes.count, "seed \(seed)")
    }
  }

  @Test func rangesAndOffsetsAgree() {
    forEverySeed(count: 300) { seed, random in
      let text = random.mixed()
      for token in tokenizer.tokens(in: text) {
        let utf8 = Array(text.utf8)[token.utf8Range]
        #expect(utf8.elementsEqual(token.text.utf8), "seed \(seed)")
        #expect(text[token.range] == token.text, "seed \(seed)")
      }
    }
  }

  /// Callers cut endless input at line feeds, so no token may depend on another line.
  @Test func linesAreIndependent() {
    forEverySeed(count: 300) { seed, random in
      let bytes = random.damaged() + [0x0A] + random.bytes()
      var lines: [Boundary] = []
      var start = 0
      for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
        let end = min(start + line.count + 1, bytes.count)
        lines += boundaries(of: Array(bytes[start..<end])).map { $0.moved(by: start) }
        start = end
      }
      #expect(
        boundaries(of: bytes).map(Place.init) == lines.map(Place.init), "seed \(seed)")
    }
  }

  /// A boundary without its score, which a moved one has lost.
  private struct Place: Equatable {
    let utf8Offset: Int
    let kind: TokenKind

    init(_ boundary: Boundary) {
      utf8Offset = boundary.utf8Offset
      kind = boundary.kind
    }
  }

  @Test func illFormedBytesAreUnknown() {
    let kinds = boundaries(of: [0x61, 0xFF, 0xFE, 0x20]).map(\.kind)
    #expect(kinds == [.word, .unknown, .whitespace])
  }

  @Test(
    arguments: [
      ("กา", .word), ("ๆ", .punctuation), ("12.5", .number), ("๒๕๖๙", .number), ("Ünï", .word),
      ("฿", .symbol), ("(", .punctuation), (" \u{A0}", .whitespace), ("\u{200B}", .whitespace),
      ("\r\n", .newline), ("👨‍👩‍👧", .emoji), ("🇹🇭", .emoji), ("\u{7F}", .unknown),
    ] as [(String, TokenKind)])
  func tokensHaveTheirKinds(_ text: String, _ kind: TokenKind) {
    #expect(tokenizer.tokens(in: text).map(\.kind) == [kind])
  }

  /// What canonical form leaves out parts a carriage return from a line feed all the same.
  @Test(arguments: ["\u{FEFF}", "\u{2060}", "\u{FEFF}\u{FEFF}"])
  func whatIsInvisiblePartsLineBreaks(_ invisible: String) {
    let tokens = tokenizer.tokens(in: "ก\r\(invisible)\nข\u{2028}\(invisible)\n")
    #expect(
      tokens.map { Array($0.text.utf8) }
        == ["ก", "\r", invisible, "\n", "ข", "\u{2028}", invisible, "\n"].map { Array($0.utf8) })
  }

  @Test func emptyTextHasNoTokens() {
    #expect(tokenizer.tokens(in: "").isEmpty)
    #expect("".thaiWords.isEmpty)
  }

  @Test func tasksThatShareATokenizerAgree() async {
    var random = RandomText(seed: 7)
    let text = random.mixed(maximumCount: 2_000)
    let expected = tokenizer.tokens(in: text).map(\.utf8Range)
    await withTaskGroup(of: [Range<Int>].self) { group in
      for _ in 0..<8 { group.addTask { tokenizer.tokens(in: text).map(\.utf8Range) } }
      for await ranges in group { #expect(ranges == expected) }
    }
  }

  private func boundaries(of bytes: [UInt8]) -> [Boundary] {
    var boundaries: [Boundary] = []
    var workspace = SegmentationWorkspace()
    tokenizer.appendBoundaries(in: bytes.span, to: &boundaries, using: &workspace)
    return boundaries
  }
}

extension Boundary {
  fileprivate func moved(by distance: Int) -> Boundary {
    Boundary(WordEnd(utf8Offset: utf8Offset + distance), kind)
  }
}
