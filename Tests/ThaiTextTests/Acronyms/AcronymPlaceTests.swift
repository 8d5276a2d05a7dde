import Testing
import ThaiText
import ThaiTextTestSupport

/// The spans found at the places that are read are those of a reading of the whole text.
@Suite struct AcronymPlaceTests {
  private static let pieces = [
    "ดี", "อี", "เอส", "ไอ", "ดีเอสไอ", "ที่", "เอเปค", "โอกาสดีอีก", "ครม.", "ครม", "พ.ร.บ.", "รมว.ทส",
    "APEC", "MSMEs", "U.N.", "R&D", "PM 2.5", "Covid-19", "Asean", "It", "G 20", "(", ")", ":",
    " ", " ", "\n", "\n", "\r\n", "\u{200B}", "หรือ", "ย่อมาจาก", "เรียกย่อว่า", "กระทรวง", "5", "๕",
    "จี", "-", ".", "World", "เเอล", "แอล", "ส์", "ส", "์", "😀", "é", "ＡＩ", "อัมโน (UMNO)", "อัมโน",
    "ข่าวจากกรุงเทพ", "โรงเรียนแห่งหนึ่ง", "ๆ",
  ]

  private func expectEqualSpans(_ text: String, _ note: @autoclosure () -> String) {
    let reader = AcronymReader(table: .bundled, words: LexiconWords.bundled)
    let bytes = Array(text.utf8)
    let folded = FoldedText(text)
    let whole = reader.reading(of: folded, besides: []).mentions
      .map { TokenConstraint(folded.utf8Range(of: $0.range), .acronym) }
    var spans: [TokenConstraint] = []
    var places: [AcronymPlace] = []
    let coded = CodedText(bytes.span)
    let scan = PairScan(coded, by: reader.table.pairs)
    reader.addSpans(in: bytes.span, coded, scan, to: &spans, using: &places)
    #expect(spans == whole, "\(note()): \(text)")
  }

  @Test func whatIsNotReadHoldsNoAcronyms() {
    for seed in 0..<600 {
      var random = SeededGenerator(seed: seed)
      let count = Int.random(in: 0...40, using: &random)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      expectEqualSpans(text, "seed \(seed)")
    }
  }

  @Test func everyCaseHasItsPlaces() {
    for example in AcronymCaseTests.cases { expectEqualSpans(example.input, example.note) }
    expectEqualSpans(AcronymCaseTests.cases.map(\.input).joined(separator: "\n"), "all")
  }

  @Test(arguments: [
    "", "\n\n", "ประชาชนเดินทางกลับบ้าน", "โรงเรียนปิดเทอมแล้ว\nwww.a and more\n", "ราคาดีที่สุดในปี 2569",
  ])
  func plainTextIsNotRead(_ text: String) {
    var spans: [TokenConstraint] = []
    var places: [AcronymPlace] = []
    let coded = CodedText(Array(text.utf8).span)
    let scan = PairScan(coded, by: AcronymTable.bundled.pairs)
    AcronymReader(table: .bundled, words: LexiconWords.bundled)
      .addSpans(in: Array(text.utf8).span, coded, scan, to: &spans, using: &places)
    #expect(places.isEmpty)
  }
}
