import Testing
import ThaiText
@Test func joins() { #expect(ThaiTokenizer.default.tokens(in: "กา abc").map(\.text).joined() == "กา abc") }
