import Testing
import ThaiText

@Suite struct DefinitionTests {
  private func definitions(in text: String) -> [String] {
    ThaiTokenizer.default.document(of: text).definitions.map { "\($0.shortForm)=\($0.longForm)" }
  }

  @Test(arguments: [
    ("the Air and Space Operations Center (ASOC)", ["ASOC=Air and Space Operations Center"]),
    ("Department of Defense (DoD) and Space Force", ["DoD=Department of Defense"]),
    ("JSON (JavaScript Object Notation)", ["JSON=JavaScript Object Notation"]),
    ("astronaut and Space Operations (ABC)", []),
    ("the cat sat on the mat (WHO)", []),
  ])
  func latinAlignment(_ text: String, _ expected: [String]) {
    #expect(definitions(in: text) == expected)
  }

  @Test func aDefinitionCountsBeforeItsPlace() {
    let text = "ไออี แถลง\nสถาบันเศรษฐกิจระหว่างประเทศ (ไออี) จัดงาน"
    let acronyms = ThaiTokenizer.default.document(of: text).acronyms
    #expect(acronyms.map(\.canonical) == ["IE", "IE"])
    #expect(acronyms.allSatisfy { $0.evidence == .definition })
    #expect(acronyms.first?.longForms.first?.provenance == .document)
  }

  @Test func twoDefinitionsAreBothKept() {
    let text = "Air Traffic Control (ATC) และ Automatic Train Control (ATC)"
    #expect(
      definitions(in: text) == ["ATC=Air Traffic Control", "ATC=Automatic Train Control"])
  }

  @Test func noDefinitionCrossesALine() {
    #expect(definitions(in: "องค์การอนามัยโลก\n(WHO)").isEmpty)
    #expect(definitions(in: "Gross Domestic (\nProduct: GDP)").isEmpty)
  }

  @Test func confidenceFollowsTheMethod() {
    let document = ThaiTokenizer.default.document(of: "World Bank Group (WBG) ปล่อยกู้")
    #expect(document.definitions.first?.method == .alignment)
    #expect(document.definitions.first?.confidence == .high)
  }
}

@Suite struct BracketMatcherTests {
  private func contents(of text: String) -> [String] {
    let folded = FoldedText(text)
    return BracketMatcher.pairs(in: folded).map { folded.string($0.content) }
  }

  @Test func nestedPairsComeInsideFirst() {
    #expect(contents(of: "a (b (c) d) [e]") == ["c", "b (c) d", "e"])
  }

  @Test func fullWidthBracketsCount() { #expect(contents(of: "ก（ข）") == ["ข"]) }

  @Test func unclosedAndCrossedBracketsAreIgnored() {
    #expect(contents(of: "(a [b) c]") == [])
    #expect(contents(of: "(a\nb)") == [])
    #expect(contents(of: "(" + String(repeating: "x", count: 121) + ")") == [])
  }

  @Test func theDepthIsBounded() {
    let text = String(repeating: "(", count: 20) + "x" + String(repeating: ")", count: 20)
    #expect(contents(of: text).count == BracketMatcher.maximumDepth)
  }
}
