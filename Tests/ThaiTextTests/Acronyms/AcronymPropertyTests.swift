import Testing
import ThaiText
import ThaiTextTestSupport

@Suite struct AcronymPropertyTests {
  private static let pieces = [
    "ดี", "อี", "เอส", "ไอ", "ดีเอสไอ", "ที่", "เอเปค", "โอกาสดีอีก", "ครม.", "พ.ร.บ.", "ก.", "น.",
    "APEC", "MSMEs", "U.N.", "R&D", "PM 2.5", "COVID-19", "II", "(", ")", "[", "]", "（", "）", ":",
    "=", " ", "\n", "\u{200B}", "หรือ", "ย่อมาจาก", "เรียกย่อว่า", "กระทรวง", "5", "๕", "จี", "-", ".",
    "World", "Health", "องค์การอนามัยโลก", "ส์", "ส", "์", "\u{0E49}", "😀", "é", "#", "@", "www.a",
  ]

  private func randomText(seed: Int) -> String {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...30, using: &random)
    return (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
  }

  @Test func acronymsLieInTheTextInOrder() {
    for seed in 0..<400 {
      let text = randomText(seed: seed)
      let document = ThaiTokenizer.default.document(of: text)
      var end = 0
      for acronym in document.acronyms {
        #expect(acronym.utf8Range.lowerBound >= end, "seed \(seed)")
        #expect(acronym.text.utf8.count == acronym.utf8Range.count, "seed \(seed)")
        #expect(!acronym.canonical.isEmpty, "seed \(seed)")
        end = acronym.utf8Range.upperBound
      }
      #expect(end <= text.utf8.count, "seed \(seed)")
      #expect(document.tokens.map(\.text).joined() == text, "seed \(seed)")
    }
  }

  @Test func definitionsNeverCrossALine() {
    for seed in 0..<400 {
      for definition in ThaiTokenizer.default.document(of: randomText(seed: seed)).definitions {
        #expect(!definition.longForm.contains("\n"), "seed \(seed)")
        #expect(!definition.longForm.isEmpty, "seed \(seed)")
      }
    }
  }

  @Test func anyBytesHaveTokens() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<100 {
      let bytes = (0..<60).map { _ in
        [UInt8.random(in: 0...255, using: &random), 0xE0, 0xB8, 0x28].randomElement(using: &random)
          ?? 0
      }
      var boundaries: [Boundary] = []
      var workspace = SegmentationWorkspace()
      ThaiTokenizer.default.appendBoundaries(in: bytes.span, to: &boundaries, using: &workspace)
      #expect(boundaries.last?.utf8Offset == bytes.count)
    }
  }

  @Test(
    arguments: [
      "(", ")", "((", "()", "ดี", "ดีเอส", "อ", "ก.", "ก. ", "A", "A.", "A-", "A&", "A ", "(AI)",
      "(AI",
      "หรือ", "WHO คือ ", "1", "ดีอี ", "เ", "ส์", "ไอทีวี", "โควิด-19", "U.S. ", "กขคงจ.",
    ])
  func floodsAreCovered(_ piece: String) {
    let text = String(repeating: piece, count: 8_000 / piece.utf8.count)
    let document = ThaiTokenizer.default.document(of: text)
    #expect(document.tokens.last?.utf8Range.upperBound == text.utf8.count)
  }

  @Test func longChainsOfNamesAreNoAcronym() {
    let text = String(repeating: "เอสดี", count: 7)
    #expect(ThaiTokenizer.default.document(of: text).acronyms.isEmpty)
  }
}
