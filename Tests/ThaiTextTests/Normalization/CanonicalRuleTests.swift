import Testing
import ThaiText

/// Every example of the specification's rules, and others, decided by code points.
@Suite struct CanonicalRuleTests {
  private let normalizer = Normalizer(.canonical)

  @Test(arguments: NormalizationRule.canonicalRules)
  func examples(of rule: NormalizationRule) {
    for example in rule.examples {
      expectBytes(normalizer.normalized(example.source), example.result, "\(rule)")
    }
  }

  @Test func theRulesAreThoseOfTheSpecification() {
    #expect(
      NormalizationRule.canonicalRules.map(\.id)
        == ["A1", "A2", "A3", "A4", "A5", "B1", "B2", "B3", "B4", "B5"])
    #expect(
      NormalizationRule.searchRules.map(\.id)
        == ["S13", "S1", "S2", "S3", "S4", "S5", "S6", "S7", "S10", "S11", "S12", "S8", "S9"])
  }

  @Test(arguments: [
    // A1
    ("ก\u{F70A}", "ก\u{0E48}"), ("\u{F700}าน", "ฐาน"), ("\u{F70F}า\u{F70A}", "ญ\u{0E48}า"),
    ("ป\u{F710}น", "ปัน"), ("\u{F71A}", "\u{0E3A}"), ("\u{F71B}", "\u{F71B}"),
    // A2: deleted wherever it stands
    ("ไทย\u{200B}แลนด์", "ไทยแลนด์"), ("\u{FEFF}ก", "ก"), ("a\u{AD}b", "ab"), ("\u{200B}", ""),
    ("เ\u{200B}เก", "แก"), ("น\u{0E4D}\u{2060}\u{0E49}\u{200E}า", "น้ำ"),
    // A3
    ("ก\u{200D}ข", "กข"), ("👨\u{200D}👩", "👨\u{200D}👩"), ("👨\u{200D}ก", "👨ก"),
    ("ก\u{200D}👩", "ก👩"), ("👨\u{200D}\u{200B}\u{200D}ก", "👨ก"),
    ("a\u{200D}\u{F70A}", "a\u{0E48}"), ("\u{200D}", "\u{200D}"),
    ("❤\u{FE0F}\u{200D}🔥", "❤\u{FE0F}\u{200D}🔥"),
    // A4, A5
    ("เเปลก", "แปลก"), ("เเเปลก", "แปลก"), ("เปลก", "เปลก"), ("กๅ", "กา"), ("ฤๅษี", "ฤๅษี"),
    ("ฦๅ", "ฦๅ"), ("ฤ\u{200B}ๅ", "ฤๅ"), ("ๅ", "า"), ("ฤๅๅ", "ฤๅา"),
    // B1
    ("ส\u{0E4D}\u{0E32}", "สำ"), ("น\u{0E4D}\u{0E49}\u{0E32}", "น้ำ"),
    ("น\u{0E49}\u{0E4D}\u{0E32}", "น้ำ"), ("น\u{0E32}\u{0E4D}", "นำ"),
    ("น\u{0E4D}\u{0E33}", "นำ"), ("น\u{0E4D}ะ", "น\u{0E4D}ะ"), ("พุทธ\u{0E4D}", "พุทธ\u{0E4D}"),
    ("ก\u{0E4D}ๅ", "กำ"),
    // B2
    ("น\u{0E33}\u{0E49}", "น้ำ"), ("หนา\u{0E49}", "หน้า"), ("บา\u{0E49}น", "บ้าน"),
    ("น\u{0E49}า\u{0E49}", "น้า"), ("น\u{0E49}า\u{0E48}", "น\u{0E49}า\u{0E48}"),
    ("นะ\u{0E49}", "น\u{0E49}ะ"), ("นา\u{0E48}\u{0E49}", "น\u{0E48}า\u{0E49}"),
    // B3, B4
    ("ก\u{0E48}\u{0E34}", "ก\u{0E34}\u{0E48}"), ("พันธ\u{0E4C}\u{0E38}", "พันธ\u{0E38}\u{0E4C}"),
    ("ด\u{0E35}\u{0E35}", "ดี"), ("ข\u{0E49}\u{0E49}าว", "ข้าว"),
    ("ก\u{0E49}\u{0E35}\u{0E49}\u{0E35}", "ก\u{0E35}\u{0E49}"),
    ("ก\u{0E48}\u{0E49}", "ก\u{0E48}\u{0E49}"), ("ก\u{0E34}\u{0E35}", "ก\u{0E34}\u{0E35}"),
    // B5
    (" \u{0E48}ก", " \u{0E48}ก"), (" \u{0E48}\u{0E34}ก", " \u{0E34}\u{0E48}ก"),
    ("\u{0E48}\u{0E48}", "\u{0E48}"), ("a\u{0E4D}า", "a\u{0E4D}า"), ("เ\u{0E48}ก", "เ\u{0E48}ก"),
    // What stays
    ("จ้าาา", "จ้าาา"), ("๑๒๓ 123", "๑๒๓ 123"), ("ต่าง ๆ ฯลฯ", "ต่าง ๆ ฯลฯ"), ("ＡＰＥＣ", "ＡＰＥＣ"),
    ("Ⅳ ﬁ ²", "Ⅳ ﬁ ²"), ("\r\n", "\r\n"), ("", ""),
  ])
  func canonical(source: String, expected: String) {
    expectBytes(normalizer.normalized(source), expected)
  }

  #if ICU
    @Test(arguments: [
      ("e\u{301}", "é"), ("Vi\u{65}\u{323}\u{302}t", "Vi\u{1EC7}t"), ("\u{212B}", "\u{C5}"),
      ("\u{1100}\u{1161}\u{11A8}", "각"), ("a\u{301}\u{323}", "\u{1EA1}\u{301}"),
      ("กe\u{301}ก", "กéก"), ("\u{958}", "\u{915}\u{93C}"),
      // A Thai mark among marks of others has the place that NFC gives it.
      ("ก\u{301}\u{0E38}", "ก\u{0E38}\u{301}"),
    ])
    func otherScriptsAreComposed(source: String, expected: String) {
      expectBytes(normalizer.normalized(source), expected)
    }
  #endif

  @Test func wordsThatDifferStayDifferent() {
    for (left, right) in [("ขาว", "ข้าว"), ("วิทยุ", "วิทย"), ("ที่", "ท")] {
      for form in Normalizer.Form.allCases {
        let normalizer = Normalizer(form)
        #expect(Array(normalizer.normalized(left).utf8) != Array(normalizer.normalized(right).utf8))
      }
    }
  }
}

/// Compares UTF-8, since `==` on strings compares by canonical equivalence.
func expectBytes(
  _ text: String, _ expected: String, _ comment: Comment? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(
    text.unicodeScalars.map(\.value).hex == expected.unicodeScalars.map(\.value).hex, comment,
    sourceLocation: sourceLocation)
}

extension [UInt32] {
  var hex: String { map { String($0, radix: 16, uppercase: true) }.joined(separator: " ") }
}
