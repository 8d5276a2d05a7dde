import Testing
import ThaiText

@Suite struct AcronymTableTests {
  private let table = AcronymTable.bundled

  @Test(arguments: [
    ["ดีอี", "DE"], ["เอเปค", "เอเปก", "APEC", "ＡＰＥＣ", "เอ\u{200B}เปค"], ["MSMEs", "MSME"],
    ["พ.ร.บ.", "พรบ.", "พ. ร. บ.", "พรบ"], ["ส.ส.", "สส.", "สส"], ["จี20", "G20", "จี๒๐"],
    ["โควิด-19", "โควิด 19", "COVID-19", "Covid-19"], ["ดับเบิลยูเอชโอ", "ดับบลิวเอชโอ", "WHO"],
    ["U.N.", "UN", "ยูเอ็น"], ["PM2.5", "PM 2.5", "พีเอ็ม 2.5"],
  ])
  func spellingsMeetUnderOneKey(_ spellings: [String]) {
    let keys = Set(spellings.map { table.canonicalForm(of: $0) })
    #expect(keys.count == 1)
    #expect(keys.first != .some(nil))
  }

  @Test(arguments: ["ไปเที่ยว", "Walmart", "", "ดีอีก", "WHO และ UN"])
  func whatIsNoAcronymHasNoKey(_ text: String) { #expect(table.canonicalForm(of: text) == nil) }

  @Test func longFormsOfAnEntry() {
    #expect(table.longForms(of: "WHO") == ["องค์การอนามัยโลก", "World Health Organization"])
    #expect(table.longForms(of: "ครม.").contains("คณะรัฐมนตรี"))
    #expect(table.longForms(of: "XYZZY").isEmpty)
  }

  @Test func theTableIsBroad() { #expect(table.count > 900) }

  @Test func aTableOfOnesOwn() {
    let table = AcronymTable([
      (acronym: "KLX", longForm: "Krung Lao Exchange"), (acronym: "ศทล.", longForm: "ศูนย์ทดลอง"),
      (acronym: "คลิกซ์", longForm: "ตลาดคลิกซ์"),
    ])
    var configuration = ThaiTokenizer.Configuration.default
    configuration.acronyms = table
    let document = ThaiTokenizer(configuration).document(of: "หุ้น KLX ของ ศทล. กับคลิกซ์")
    #expect(document.acronyms.map(\.canonical) == ["KLX", "ศทล.", "คลิกซ์"])
    #expect(document.acronyms.allSatisfy { $0.evidence == .lexicon })
  }

  @Test func withoutATableNothingIsLookedFor() {
    var configuration = ThaiTokenizer.Configuration.default
    configuration.acronyms = nil
    let tokens = ThaiTokenizer(configuration).tokens(in: "APEC")
    #expect(tokens.map(\.kind) == [.word])
  }

  @Test func tokensOfAcronymsHaveTheirKind() throws {
    let document = ThaiTokenizer.default.document(of: "ไปดีเอสไอกับ APEC")
    let kinds = document.tokens.filter { $0.kind == .acronym }.map { String($0.text) }
    #expect(kinds == ["ดีเอสไอ", "APEC"])
    let token = try #require(document.tokens.first { $0.text == "ดีเอสไอ" })
    #expect(document.acronym(of: token)?.canonical == "DSI")
  }
}
