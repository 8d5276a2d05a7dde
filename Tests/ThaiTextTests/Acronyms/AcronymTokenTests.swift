import Testing
import ThaiTextTestSupport

@testable import ThaiText

/// Acronyms are tokens where the configuration asks for them.
@Suite struct AcronymTokenTests {
  private let tokenizer: ThaiTokenizer

  init() {
    var configuration = ThaiTokenizer.Configuration.default
    configuration.acronyms = .bundled
    tokenizer = ThaiTokenizer(configuration)
  }

  @Test(arguments: [
    ("ดีอี ร่วมประชุม APEC 2024", "ดีอี| |ร่วม|ประชุม| |APEC| |2024"),
    ("ประชุมเอเปคครั้งที่ 29", "ประชุม|เอเปค|ครั้ง|ที่| |29"),
    ("สำนักงานบีโอไอเปิดเผย", "สำนัก|งาน|บีโอไอ|เปิดเผย"),
    ("ตรวจดีเอ็นเอของผู้ต้องหา", "ตรวจ|ดีเอ็นเอ|ของ|ผู้|ต้อง|หา"),
    ("ฝุ่น PM 2.5 เกินค่า", "ฝุ่น| |PM 2.5| |เกิน|ค่า"),
  ])
  func acronymsAreTokens(text: String, expected: String) {
    #expect(tokenizer.tokens(in: text).map(\.text).joined(separator: "|") == expected)
  }

  /// The bundled model keeps most acronyms whole, as the article says, without looking for them.
  @Test func mostAreTokensByDefault() {
    var (whole, all) = (0, 0)
    for example in AcronymCaseTests.cases {
      let tokens = Set(ThaiTokenizer.default.tokens(in: example.input).map { String($0.text) })
      for item in example.items {
        all += 1
        whole += tokens.contains(String(item.form.prefix { $0 != "=" })) ? 1 : 0
      }
    }
    #expect(all > 150)
    #expect(whole * 10 >= all * 9, "\(whole) of \(all)")
  }

  @Test(arguments: ["APEC", "เอเปค", "ดีเอสไอ", "SMEs", "MOU"])
  func theirKindIsAcronym(text: String) {
    #expect(tokenizer.tokens(in: text).map(\.kind) == [.acronym])
  }

  /// What is beside a word in Latin letters says what it is.
  @Test(arguments: [
    "บทที่ IV ของเรื่อง", "แรงดัน 500 MW", "BREAKING NEWS TODAY", "www.DSI.go.th", "Mr Smith",
  ])
  func otherCapitalsAreNone(text: String) {
    #expect(!tokenizer.tokens(in: text).contains { $0.kind == .acronym })
  }

  private static let pieces = [
    "ดีเอสไอ", "ดีอี", "เอเปค", "APEC", "DSI", "DE", "MOU", "(", ")", " ", " ", "ประชุม", "ย่อว่า",
    "กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม", "ก.", "ข.", "ครม.", "รมว.", "ศธ.", "PM", "2.5", "อัมโน",
    "UMNO", "\u{200B}", "โอกาสดีอีก", "หรือ",
  ]

  /// The lines of a block of a stream say nothing about each other, so its size does not show.
  @Test func linesOfABlockAreTextsOfTheirOwn() {
    forEverySeed(count: 300) { seed, _ in
      var generator = SeededGenerator(seed: seed)
      let lines = (0..<4).map { _ in
        (0..<Int.random(in: 0...8, using: &generator))
          .map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
      }
      var expected: [Boundary] = []
      var start = 0
      for line in lines {
        let text = line + "\n"
        expected += boundaries(of: text, []).map { $0.moved(to: start + $0.utf8Offset, $0.kind) }
        start += text.utf8.count
      }
      let block = lines.map { $0 + "\n" }.joined()
      let found = boundaries(of: block, .separateLines)
      #expect(found.map(\.utf8Offset) == expected.map(\.utf8Offset), "seed \(seed): \(block)")
      #expect(found.map(\.kind) == expected.map(\.kind), "seed \(seed): \(block)")
    }
  }

  private func boundaries(of text: String, _ needs: TextAnalysis.Needs) -> [Boundary] {
    let bytes = Array(text.utf8)
    var boundaries: [Boundary] = []
    var workspace = SegmentationWorkspace()
    _ = tokenizer.analyze(
      bytes.span, for: needs, appendingTo: &boundaries, using: &workspace)
    return boundaries
  }
}
