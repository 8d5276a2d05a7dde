import Foundation
import Testing
import ThaiText
import ThaiTextTestSupport

/// What is listed as an acronym is a token, stands in the graph and is in the index, under one
/// configuration: with words of the user's, repairs, marks in disorder and entities around.
@Suite struct AcronymAgreementTests {
  private let tokenizer: ThaiTokenizer
  private let analyzer: SearchAnalyzer

  init() throws {
    var configuration = ThaiTokenizer.Configuration.default
    configuration.acronyms = .bundled
    configuration.repairsSpelling = true
    configuration.userDictionary = try UserDictionary([
      "ไทยแลนด์", "DSI", "ของอว", "ชา เย็น", "GDP 5",
    ])
    tokenizer = ThaiTokenizer(configuration)
    analyzer = SearchAnalyzer(tokenizer: tokenizer)
  }

  @Test(arguments: [
    "ฝุ่น PM 2.5 เกินค่า", "โควิด 19 และโควิด-19 กับ COVID-19", "ผอ.ศปช. แถลง", "ปกท.ทส. และ ศปอส.ตร.",
    "ดอกเบี้ย MRR-1.25% ต่อปี", "โดยรมช.คมนาคม", "ขอปชช. ของอว. ถึงต.", "ผบช.ภ. กับ สภ.อ. เมือง",
    "กระทรวงพลังงาน (พน.) และ MSMEs ดีเอสไอ DSI", "พ. ร. บ. และ พ.ศ. 2567", "น\u{0E4D}้า PM 2.5",
    "นํ้าสาหรับดื่ม โค\u{200B}วิด 19", "ส าหรับ ศ.ดร. สมชาย", "COP 27 GDP 5% วธ.เผยศบค.ชง",
    // Numbers beside signs that word breaking would join.
    "ราคา 2,64 กับ 2;64 และ 1'2", "๒,๖๔ กับ ๒;๖๔", "3,000,64 และ (5,5796)",
    // Letters before an abbreviation that is a part of the acronym.
    "การจัดตั้ง คสดช.", "กบครม. แถลง", "ขอครม. เห็นชอบ",
    // Letters that label a list only if those before them do.
    "13.30. น. ประชุม จ่าย 9 บ./คน โดยครู 3 ป. จากศูนย์", "ก. เอก ข. โท ค. ตรี ง. จัตวา จ. เชียงใหม่ ฉ. อื่น",
    // Initials around spaces of all kinds.
    "7น.\u{A0}ต.", "ค. ปภ.", "พ.\u{A0}จ.กก", "ม. ม.", "ว. ถ.กม.", "อว.\u{3000}น.", "กม.\u{A0}น.ดร.",
    // Initials beside a name, which are none of it, and a name that is spelled like an acronym.
    "ดร.เพ.บ", "พ.อ.ณครม.ต", "นพ.มน", "ทกบครม.ศ.คสดช.ม.", "นายอัมโน.อัมโน(UMNO)",
    "ดร.อัมโน พบ อัมโน (UMNO)", "เเตอ.คร.",
  ])
  func viewsAgree(text: String) { expectAgreement(on: text) }

  @Test func viewsOfAnyTextAgree() {
    let pieces = [
      "ดีเอสไอ", "PM 2.5", "โควิด 19", "โควิด-19", "พ.ร.บ.", "ครม.", "ผบช.", "ภ.", "ศ.", "ดร.", "MRR",
      "-1.25%", " ", " ", "\n", "น\u{0E4D}้า", "\u{200B}", "นายก", "ขอ", "DSI", "ไทยแลนด์", "(", ")",
      "GDP", "5", "๕", "ข้าวเเหนียว", "สาหรับ", "https://a.th/DSI", "@DSI", "กระทรวง", "อว.", "เเอล",
      "18 - 22 สิงหาคม 2567", "เรียกย่อว่า", "U.N.", "G 20", "ก.", "ข.", "น.", "บ.", "ต.", "ม.", "1.",
      "2,64",
      "๒,๖๔", "คสดช.", "กบครม.", "ณครม.", "ทส", "ดร.", "นพ.", "อัมโน", "อัมโน (UMNO)",
      "องค์การทดสอบ (อทส.)",
      "อทส", "เคพีไอ (KPI)", "เคพีไอ", "\u{A0}", "\u{3000}", ",", ".", "/", "จี 20", "RCEP-15", "BBB+",
    ]
    forEverySeed(count: 400) { seed, _ in
      var generator = SeededGenerator(seed: seed)
      let count = Int.random(in: 0...20, using: &generator)
      expectAgreement(
        on: (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined())
    }
  }

  /// Every line of the text that `THAITEXT_BENCHMARK_TEXT` names.
  @Test(.enabled(if: longText != nil, "set THAITEXT_BENCHMARK_TEXT"))
  func viewsOfALongTextAgree() throws {
    let text = try String(contentsOfFile: try #require(Self.longText), encoding: .utf8)
    for line in text.split(whereSeparator: \.isNewline) { expectAgreement(on: String(line)) }
  }

  private static let longText: String? = {
    let path = ProcessInfo.processInfo.environment["THAITEXT_BENCHMARK_TEXT"]
    return path?.isEmpty == false ? path : nil
  }()

  private func expectAgreement(on text: String) {
    let document = tokenizer.document(of: text)
    let difference = firstDifference(document.tokens, tokenizer.tokens(in: text))
    #expect(difference == nil, "\(text)")
    let terms = analyzer.terms(in: text)
    let graph = document.tokenGraph(granularity: .search)
    let graphRanges = Set(graph.map(\.utf8Range))
    for acronym in document.acronyms {
      let token = document.tokens.first { $0.utf8Range == acronym.utf8Range }
      #expect(
        token?.kind == .acronym || token?.kind == .abbreviation || token?.kind == .code
          || token?.kind == .number,
        "\(acronym.text) is a token of \(text)")
      #expect(graphRanges.contains(acronym.utf8Range), "\(acronym.text) in the graph of \(text)")
      let keys = terms.filter { $0.utf8Range == acronym.utf8Range }.map(\.key)
      #expect(
        keys.contains(acronym.canonical.lowercased()),
        "\(acronym.canonical) in the index of \(text)")
    }
    expectTokensAreListed(of: document)
    #expect(document.entities == tokenizer.entities(in: text), "entities of \(text)")
    #expect(document.sentences == tokenizer.sentences(in: text), "sentences of \(text)")
    #expect(document.lineBreaks == tokenizer.lineBreaks(in: text), "line breaks of \(text)")
  }

  private func firstDifference(_ left: Tokens, _ right: Tokens) -> String? {
    zip(left, right).first { $0 != $1 }.map { "\($0), \($1)" }
      ?? (left.count == right.count ? nil : "\(left.count) and \(right.count) tokens")
  }

  private func expectTokensAreListed(of document: Document) {
    let listed = Set(document.acronyms.map(\.utf8Range))
    for token in document.tokens where token.kind == .acronym {
      #expect(listed.contains(token.utf8Range), "\(token.text) is listed in \(document.text)")
    }
  }
}
