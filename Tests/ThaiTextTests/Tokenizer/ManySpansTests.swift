import Testing
import ThaiTextTestSupport

@testable import ThaiText

/// Long stretches of letters with many spans: a span looks at its own letters, not at all of them. That it does is
/// counted by `Benchmarks/instructions.sh --linear`; here the results are looked at.
@Suite struct ManySpansTests {
  @Test func lettersAreLookedAtUpToALimit() {
    let coded = CodedText(Array(String(repeating: "ก", count: 100).utf8).span)
    for limit in 0...100 {
      #expect(coded.thaiEnd(from: 0, upTo: limit) == limit)
      #expect(coded.thaiEnd(from: limit, upTo: limit + 3) == min(limit + 3, 100))
    }
    #expect(coded.thaiEnd(from: 3) == 100)
  }

  @Test(arguments: ["นาย", "นางสาว", "ปีดีเอสไอ", "เอเปคฯลฯ", "อธิบดีดีเอสไอ", "โควิด-19"])
  func manySpansInARow(piece: String) {
    var configuration = ThaiTokenizer.Configuration.default
    configuration.acronyms = .bundled
    let text = String(repeating: piece, count: 1_000)
    let tokens = ThaiTokenizer(configuration).tokens(in: text)
    #expect(tokens.last?.utf8Range.upperBound == text.utf8.count)
  }

  @Test func manyWordsOfTheUsers() throws {
    var configuration = ThaiTokenizer.Configuration.default
    configuration.userDictionary = try UserDictionary(["ตากลม"])
    let text = String(repeating: "ตากลมดี", count: 1_000)
    let tokens = ThaiTokenizer(configuration).tokens(in: text)
    #expect(tokens.count(where: { $0.text == "ตากลม" }) == 1_000)
  }
}
