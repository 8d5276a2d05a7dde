import Testing
import ThaiText

/// Cases of UAX #29 that the package's own rules decide, segmented by hand.
@Suite struct WordBreakEngineTests {
  @Test(arguments: [
    ["can't"], ["a", ":", "b"], ["3.14"], ["1,000"], ["a.b"], ["a", ".", " ", "b"], ["_a1_"],
    ["A4"],
    ["a", "-", "b"], ["1", ",", "a"], ["(", "a", ")"], ["é"], ["a\u{AD}b"],
    // WB4: a format scalar belongs to what is before it, but not to a line break.
    ["a'\u{AD}b"], ["\u{AD}", "a"], ["(\u{AD}", "a"], ["\n", "\u{AD}", "a"], ["\r\n", "a"],
    ["12\u{AD}.\u{AD}5"], ["©", "®"], ["©", "a"], ["  ", "a"], ["\t", "\t"], ["๑๒.๕"],
    ["฿", "100"],
  ])
  func dividesAsTheStandardSays(_ words: [String]) throws {
    let text = Array(words.joined().utf8)
    let ends = WordBreakEngine().wordEnds(of: [0..<text.count], in: text.span)
    var found: [String] = []
    for end in ends.map(\.utf8Offset) {
      let start = found.joined().utf8.count
      found.append(String(decoding: text[start..<end], as: UTF8.self))
    }
    #expect(found == words)
  }
}
