import Testing
@testable import ThaiText
import ThaiTextTestSupport

@Suite struct SearchTermTests {
  private let analyzer = SearchAnalyzer()

  @Test func termsOfAnyTextStandInTheText() {
    forEverySeed(count: 80) { seed, random in
      let text = random.mixed()
      var last = 0
      for term in analyzer.terms(in: text) {
        #expect(!term.key.isEmpty && term.positionLength > 0, "seed \(seed)")
        #expect(term.position >= last, "seed \(seed)")
        last = term.position
        let utf8 = Array(text.utf8)
        let range = term.utf8Range
        #expect(!range.isEmpty && range.upperBound <= utf8.count, "seed \(seed)")
        #expect(utf8[range.lowerBound] & 0xC0 != 0x80, "seed \(seed)")
      }
    }
  }

  @Test func everyTextAnswersItself() {
    forEverySeed(count: 60) { seed, random in
      let text = random.syllables()
      let query = analyzer.query(text)
      guard !query.clauses.isEmpty else { return }
      #expect(SearchMatcher(analyzer.terms(in: text)).matches(query), "seed \(seed): \(text)")
    }
  }

  @Test func offsetsAreThoseOfTheSource() throws {
    let text = "ดู น\u{0E4D}\u{0E49}\u{0E32}ท่วม ๑,๐๐๐"
    let terms = analyzer.terms(in: text)
    let water = try #require(terms.first { $0.key == "น้ำ" })
    #expect(water.utf8Range == 7..<19)
    let number = try #require(terms.first { $0.key == "1000" })
    #expect(String(decoding: Array(text.utf8)[number.utf8Range], as: UTF8.self) == "๑,๐๐๐")
  }

  @Test func compoundAndPartsHaveTheirPlacesInTheGraph() {
    let terms = analyzer.terms(in: "ลดความเหลื่อมล้ำ")
    #expect(terms.map(\.key) == ["ลด", "ความเหลื่อมล้ำ", "ความ", "เหลื่อมล้ำ"])
    #expect(terms.map(\.position) == [0, 1, 1, 2])
    #expect(terms.map(\.positionLength) == [1, 2, 1, 1])
  }

  @Test func acronymsHaveOneFormAtTheirPosition() {
    let terms = analyzer.terms(in: "ดีเอสไอแถลง")
    let first = terms.filter { $0.position == 0 }.map(\.key)
    #expect(first.starts(with: ["ดีเอสไอ", "dsi", "กรมสอบสวนคดีพิเศษ"]))
  }

  @Test func optionsChooseTheSteps() {
    var options = SearchAnalyzer.Options()
    options.expandsAcronyms = false
    options.granularity = .fine
    options.removesStopWords = true
    let terms = SearchAnalyzer(options).terms(in: "ความสุขของ DSI")
    #expect(terms.map(\.key) == ["สุข", "dsi"])
    #expect(terms.map(\.position) == [1, 3])
  }

  @Test func coarseTermsHaveNoParts() {
    var options = SearchAnalyzer.Options()
    options.granularity = .coarse
    #expect(SearchAnalyzer(options).terms(in: "ความสุข").map(\.key) == ["ความสุข"])
  }

  @Test func anEndlessWordIsNoProblem() {
    let text = String(repeating: "ก", count: 4_000)
    let matcher = SearchMatcher(analyzer.terms(in: text))
    #expect(!matcher.matches(analyzer.query("ข")))
    _ = matcher.matches(analyzer.query(String(repeating: "กก ", count: 200)))
  }

  @Test(arguments: [
    ("มาก 55555", "555"), ("5555", "555"), ("๕๕๕๕ 😀", "555"), ("5555 บาท", "5555"), ("55", "55"),
    ("5555 คน", "5555"), ("฿ 5555", "5555"),
  ])
  func laughterIsFoldedOnRequest(text: String, expected: String) {
    var options = SearchAnalyzer.Options()
    options.foldsLaughter = true
    let keys = SearchAnalyzer(options).terms(in: text).map(\.key)
    #expect(keys.contains(expected), "\(keys)")
    #expect(!analyzer.terms(in: text).contains { $0.key == "555" })
  }
}

@Suite struct DateWindowTests {
  @Test func windowsFindWhatTheScannerFinds() {
    let pieces = [
      "23", " ", "สิงหาคม", "พ.ศ. ", "2567", "ส.ค.", "ประชุม", "ที่", "๑๐", "/", "-", ".", "น.",
      "August ", "สองทุ่ม", "ยี่สิบสาม ", "เที่ยงคืน",
      "ความยาวของข้อความที่ไม่มีตัวเลขเลยสักตัวเดียวในทั้งประโยคนี้", "COVID-", ",",
    ]
    forEverySeed(count: 300) { seed, random in
      var generator = SeededGenerator(seed: seed)
      let text =
        random.mixed(maximumCount: 4)
        + (0..<14).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let bytes = Array(text.utf8)
      let coded = CodedText(bytes.span)
      let scan = PairScan(coded, by: .ofTexts)
      let words = NumberWordPlaces.offsets(in: bytes.span, coded, scan)
      #expect(
        DateWindows.matches(in: bytes.span, words: words)
          == DateScanner.matches(in: bytes.span), "seed \(seed)")
    }
  }
}
