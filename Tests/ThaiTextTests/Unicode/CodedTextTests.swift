import Testing
import ThaiText
import ThaiTextTestSupport

@Suite struct CodedTextTests {
  /// Letters are read eight at a time where there are eight; the codes are those of one at a time.
  @Test func codesAndOffsetsAreThoseOfTheScalars() {
    var coded = CodedText()
    forEverySeed(count: 2_000) { seed, random in
      let text = Array(random.syllables().utf8) + random.damaged()
      coded.read(text.span)
      var codes: [CharacterCode] = []
      var offsets: [UInt32] = []
      var cursor = UTF8Cursor(at: 0)
      var offset = 0
      while let element = cursor.next(in: text.span) {
        let isLineBreak = (0x0A...0x0D).contains(text[offset])
        let isAtEdge = (codes.last ?? .padding) == .padding
        let count = isLineBreak && !isAtEdge ? CodedText.lineEdge : 1
        codes += repeatElement(isLineBreak ? .padding : CharacterCode(element), count: count)
        offsets += [UInt32](repeating: UInt32(offset), count: count)
        offset = cursor.utf8Offset
      }
      #expect((0..<coded.count).map { coded[$0] } == codes, "seed \(seed)")
      #expect(Array(coded.utf8Offsets[..<coded.count]) == offsets, "seed \(seed)")
      #expect(coded.utf8Offset(of: coded.count) == text.count, "seed \(seed)")
      for distance in 0..<CodedText.margin {
        #expect(coded[-1 - distance] == .padding, "seed \(seed)")
        #expect(coded[codes.count + distance] == .padding, "seed \(seed)")
      }
    }
  }

  /// What the canonical check looks at again: all that is neither ASCII nor Thai, ill-formed too.
  @Test func foreignScalarsAreNoted() {
    let text = Array("กa\u{200B}é𝕏ข\u{0E00}".utf8) + [0xFF]
    let coded = CodedText(text.span)
    #expect(coded.foreign == [2, 3, 4, 6, 7])
    #expect(coded.count == 8)
  }

  @Test func foldedCodesAreFoundInAnyRange() {
    forEverySeed(count: 300) { seed, random in
      let text = Array((random.mixed() + "a1, b2 (ก) xyz" + random.mixed()).utf8)
      let coded = CodedText(text.span)
      for start in 0..<coded.count {
        for end in start..<min(coded.count, start + 20) {
          let expected = (start..<end).contains { coded[$0].isFolded }
          #expect(coded.hasFoldedCode(in: start..<end) == expected, "seed \(seed)")
        }
      }
    }
  }

  @Test(
    arguments: [
      ("ก\nข", 10), ("ก\r\nข", 11), ("\n\n\nก", 4), ("ก\u{2028}ข", 3), ("\n", 1), ("", 0),
    ])
  func aLineBreakIsAnEdgeOfPadding(_ text: String, _ count: Int) {
    #expect(CodedText(Array(text.utf8).span).count == count)
  }

  /// An index and its offset lead to each other, from wherever one looks for it.
  @Test func offsetsHaveIndices() {
    forEverySeed(count: 300) { seed, random in
      let text = Array(random.syllables().utf8) + random.damaged()
      let coded = CodedText(text.span)
      for index in 0...coded.count {
        let offset = coded.utf8Offset(of: index)
        let found = coded.index(of: offset, from: 0)
        #expect(coded.utf8Offset(of: found) == offset && found <= index, "seed \(seed)")
        let isFirst = index == 0 || coded.utf8Offset(of: index - 1) < offset
        #expect(!isFirst || found == index, "seed \(seed)")
      }
    }
  }

  @Test func thaiEndIsTheFirstOtherCode() {
    forEverySeed(count: 500) { seed, random in
      let coded = CodedText((Array(random.syllables().utf8) + random.damaged()).span)
      for start in 0...coded.count {
        var end = start
        while Self.isLetterOrMark(coded[end]) { end += 1 }
        #expect(coded.thaiEnd(from: start) == end, "seed \(seed)")
      }
    }
  }

  /// Codes of a part of a text have the offsets of the whole.
  @Test func aPartHasTheOffsetsOfTheText() {
    let text = Array("ภาษาไทย abc\nอังกฤษ".utf8)
    let coded = CodedText(text.span, in: 6..<29)
    let edge = [Int](repeating: 25, count: CodedText.lineEdge)
    #expect(
      (0...coded.count).map { coded.utf8Offset(of: $0) }
        == [6, 9, 12, 15, 18, 21, 22, 23, 24] + edge + [26, 29])
  }

  private static func isLetterOrMark(_ code: CharacterCode) -> Bool {
    (0x01...0x3A).contains(code.rawValue) || (0x40...0x4E).contains(code.rawValue)
  }
}
