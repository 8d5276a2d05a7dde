import Testing
import ThaiText
import ThaiTextTestSupport

@Suite struct LetterNameTests {
  @Test(arguments: [
    ("DESG", "ดีอีเอสจี"), ("WHO", "ดับเบิลยูเอชโอ"), ("G20", "จี20"), ("PM2.5", "พีเอ็ม2.5"),
    ("R&D", "อาร์ดี"), ("U.N.", "ยูเอ็น"), ("NGOs", "เอ็นจีโอ"), ("xml", "เอ็กซ์เอ็มแอล"),
    ("RT-PCR", "อาร์ทีพีซีอาร์"),
  ])
  func spelling(_ latin: String, _ thai: String) {
    #expect(Acronym.thaiSpelling(of: latin) == thai)
  }

  @Test(arguments: ["", "...", "ครม.", "A+B", "ä"])
  func nothingElseIsSpelled(_ text: String) {
    #expect(Acronym.thaiSpelling(of: text) == nil)
  }

  @Test func standardNamesAreReadBack() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let letters = (0..<Int.random(in: 2...12, using: &random)).map { _ in
        Character(Unicode.Scalar(UInt8.random(in: 65...90, using: &random)))
      }
      let latin = String(letters)
      let text = FoldedText(Acronym.thaiSpelling(of: latin) ?? "")
      #expect(LetterNameParser.parse(0..<text.count, in: text)?.latin == latin)
    }
  }

  @Test(arguments: [
    ("เฮชไอวี", "HIV"), ("เอ็ชไอวี", "HIV"), ("ดับบลิวยูเอชโอ", "WHO"), ("แซ็ดทีอี", "ZTE"),
    ("เอสเอ็มอีส์", "SME"), ("ซีซีเอส", "CCS"), ("เอเอ็ม", "AM"), ("อารเอส", "RS"),
  ])
  func variants(_ thai: String, _ latin: String) {
    let text = FoldedText(thai)
    #expect(LetterNameParser.parse(0..<text.count, in: text)?.latin == latin)
  }

  @Test(arguments: ["เอม", "เอมเอน", "ดีดีก", "ที่ดี", "วิดีโอ", ""])
  func incompleteParsesAreNone(_ thai: String) {
    let text = FoldedText(thai)
    #expect(LetterNameParser.parse(0..<text.count, in: text) == nil)
  }
}
