import Testing
import ThaiText
import ThaiTextTestSupport

/// What is found in a part of a string has the indices of the string, whatever is looked for.
@Suite struct SubstringTests {
  private let tokenizer = ThaiTokenizer.default
  private let text =
    "ข่าว: กระทรวงพลังงาน (พน.) ประชุมครับ ดังนั้น 18 - 22 สิงหาคม 2567 น\u{0E4D}้า ลดความเหลื่อมล้ำ จบ"

  private var part: Substring { text.dropFirst(5).dropLast(3) }

  @Test func tokensIndexTheString() {
    let tokens = tokenizer.tokens(in: part)
    #expect(tokens.map { text[$0.range] } == tokens.map(\.text))
    #expect(tokens.first?.range.lowerBound == part.startIndex)
    #expect(tokens.last?.range.upperBound == part.endIndex)
    #expect(part.thaiTokens.map(\.range) == tokens.map(\.range))
    #expect(part.thaiWords.allSatisfy { text[$0.startIndex..<$0.endIndex] == $0 })
  }

  @Test func tokensAreFoundByIndex() {
    let tokens = tokenizer.tokens(in: part)
    for token in tokens {
      for index in text.unicodeScalars[token.range].indices {
        #expect(tokens.token(at: index) == token)
      }
    }
    #expect(tokens.token(at: part.endIndex) == nil && tokens.token(at: text.startIndex) == nil)
  }

  @Test func kindsAreAllKnown() {
    #expect(Set(TokenKind.allCases.map(\.description)).count == TokenKind.allCases.count)
    #expect(TokenKind.allCases.contains(.word) && TokenKind.allCases.contains(.date))
  }

  @Test func entitiesIndexTheString() throws {
    let date = try #require(part.thaiEntities.first { $0.kind == .date })
    #expect(text[date.range] == "18 - 22 สิงหาคม 2567")
    #expect(tokenizer.entities(in: part).map(\.range) == part.thaiEntities.map(\.range))
  }

  @Test func acronymsAndDefinitionsIndexTheString() throws {
    let document = tokenizer.document(of: part)
    #expect(document.acronyms.map { String(text[$0.range]) } == ["พน."])
    #expect(tokenizer.acronyms(in: part).map(\.range) == document.acronyms.map(\.range))
    let longForm = try #require(document.definitions.first?.longForm)
    #expect(text[longForm.startIndex..<longForm.endIndex] == "กระทรวงพลังงาน")
    #expect(document.entities == part.thaiEntities)
  }

  @Test(arguments: Granularity.allCases)
  func graphsIndexTheString(granularity: Granularity) {
    let graph = tokenizer.tokenGraph(in: part, granularity: granularity)
    #expect(graph.map { text[$0.range] } == graph.map(\.text))
    #expect(graph.first?.range.lowerBound == part.startIndex)
    let ofDocument = tokenizer.document(of: part).tokenGraph(granularity: granularity)
    #expect(ofDocument.map { text[$0.range] } == ofDocument.map(\.text))
  }

  @Test func sentencesIndexTheString() {
    let sentences = tokenizer.sentences(in: part)
    #expect(sentences.count > 1)
    #expect(sentences.map { text[$0.range] } == sentences.map(\.text))
    #expect(sentences.first?.range.lowerBound == part.startIndex)
    #expect(sentences.last?.range.upperBound == part.endIndex)
    #expect(part.thaiSentences == sentences)
  }

  @Test func linesIndexTheString() {
    let breaks = tokenizer.lineBreaks(in: part)
    let starts = [part.startIndex] + breaks.map(\.index)
    #expect(zip(starts, breaks.map(\.index)).map { text[$0..<$1] }.joined() == part)
    #expect(breaks.map { text[part.startIndex..<$0.index].utf8.count } == breaks.map(\.utf8Offset))
    let lines = tokenizer.lines(in: part, width: 20)
    #expect(lines.count > 2)
    #expect(lines.allSatisfy { text[$0.startIndex..<$0.endIndex] == $0 })
    #expect(lines.joined(separator: "\n") == tokenizer.wrapping(part, width: 20))
  }

  @Test func termsIndexTheString() throws {
    let terms = SearchAnalyzer().terms(in: part)
    let term = try #require(terms.first { $0.key == "เหลื่อมล้ำ" })
    #expect(text[term.range(in: part)] == "เหลื่อมล้ำ")
  }

  @Test func normalizedTextIndexesTheString() throws {
    let result = Normalizer().normalizedText(of: part)
    let word = try #require(result.text.firstRange(of: "น้ำ"))
    #expect(Array(text[result.sourceRange(of: word)].unicodeScalars).count == 4)
    #expect(
      result.sourceRange(of: result.text.startIndex..<word.lowerBound).lowerBound
        == part.startIndex)
  }

  @Test func clustersIndexTheString() {
    #expect(part.thaiCharacterClusters.allSatisfy { text[$0.startIndex..<$0.endIndex] == $0 })
  }

  /// A part has what a string of its own has.
  @Test func partsAreAnalyzedLikeStrings() {
    forEverySeed(count: 200) { seed, random in
      let inner = random.mixed()
      let whole = "ก่อน " + inner + " หลัง"
      guard let start = whole.index(whole.startIndex, offsetBy: 5, limitedBy: whole.endIndex),
        let range = whole[start...].utf8.count >= inner.utf8.count
          ? start..<whole.utf8.index(start, offsetBy: inner.utf8.count) : nil,
        whole[range] == inner
      else { return }
      let part = whole[range]
      #expect(
        tokenizer.tokens(in: part).map(\.utf8Range) == tokenizer.tokens(in: inner).map(\.utf8Range),
        "seed \(seed)")
      #expect(
        tokenizer.sentences(in: part).map(\.utf8Range)
          == tokenizer.sentences(in: inner).map(\.utf8Range), "seed \(seed)")
    }
  }
}
