import Testing
import ThaiText

/// What is found in a part of a string has the indices of the string.
@Suite struct SubstringTests {
  private let text = "ข่าว: กระทรวงพลังงาน (พน.) 18 - 22 สิงหาคม 2567 น\u{0E4D}้า จบ"

  private var part: Substring {
    text.dropFirst(6).dropLast(3)
  }

  @Test func tokensIndexTheString() {
    let tokens = ThaiTokenizer.default.tokens(in: part)
    #expect(tokens.map { text[$0.range] } == tokens.map(\.text))
    #expect(tokens.first?.range.lowerBound == part.startIndex)
    #expect(tokens.last?.range.upperBound == part.endIndex)
    #expect(part.thaiTokens.map(\.range) == tokens.map(\.range))
  }

  @Test func tokensAreFoundByIndex() {
    let tokens = ThaiTokenizer.default.tokens(in: part)
    for token in tokens {
      for index in text.unicodeScalars[token.range].indices {
        #expect(tokens.token(at: index) == token)
      }
    }
    #expect(tokens.token(at: part.endIndex) == nil && tokens.token(at: text.startIndex) == nil)
  }

  @Test func kindsAreAllKnown() {
    #expect(Set(TokenKind.allCases.map(\.description)).count == TokenKind.allCases.count)
    #expect(TokenKind.allCases.last == .date)
  }

  @Test func entitiesIndexTheString() throws {
    let date = try #require(part.thaiEntities.first { $0.kind == .date })
    #expect(text[date.range] == "18 - 22 สิงหาคม 2567")
  }

  @Test func acronymsIndexTheString() throws {
    let document = ThaiTokenizer.default.document(of: part)
    let acronym = try #require(document.acronyms.first)
    #expect(text[acronym.range] == "พน.")
    #expect(document.entities == part.thaiEntities)
  }
}
