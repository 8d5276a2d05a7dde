import Testing
import ThaiText
import ThaiTextTestSupport

struct LineWrapperTests {
  private let tokenizer = ThaiTokenizer.default

  @Test func linesAreFull() {
    let text = "แม่น้ำเจ้าพระยายาว 372 กม."
    #expect(tokenizer.wrapping(text, width: 12) == "แม่น้ำเจ้าพระยา\nยาว 372 กม.")
    #expect(tokenizer.wrapping(text, width: 80) == text)
  }

  @Test func lineEndsStay() {
    func wrapped(_ text: String) -> String { tokenizer.wrapping(text, width: 6) }
    #expect(wrapped("ตา กลม  \r\n\r\nตาก ลม") == "ตา กลม\r\n\r\nตาก ลม")
    #expect(wrapped("ไป ตลาด\r\nไป ตลาด\n") == "ไป\r\nตลาด\r\nไป\nตลาด\n")
    #expect(wrapped("  ไป ตลาด") == "  ไป\nตลาด")
    #expect(wrapped("   \n") == "\n")
  }

  @Test func longWordsStickOutOrAreBroken() {
    let text = "ดู https://a.go.th ไป"
    #expect(tokenizer.wrapping(text, width: 8) == "ดู\nhttps://a.go.th\nไป")
    let broken = tokenizer.wrapping(text, width: 8, breaksLongWords: true)
    #expect(broken == "ดู\nhttps://\na.go.th\nไป")
    #expect(tokenizer.wrapping("น้ำๆ", width: 1, breaksLongWords: true) == "น้ำๆ")
  }

  @Test func longEntitiesAreBrokenAtTheirSpaces() {
    #expect(tokenizer.wrapping("ไป 2 มกราคม 2567", width: 9) == "ไป\n2 มกราคม\n2567")
  }

  @Test func charactersStay() {
    forEverySeed(count: 400) { seed, random in
      let text = random.mixed()
      for breaksLongWords in [false, true] {
        let wrapped = tokenizer.wrapping(
          text, width: 1 + seed % 12, breaksLongWords: breaksLongWords)
        #expect(visible(wrapped) == visible(text), "seed \(seed)")
      }
    }
  }

  @Test func linesFitWhereTheyCan() {
    forEverySeed(count: 200) { seed, random in
      let width = 8 + seed % 20
      let wrapped = tokenizer.wrapping(random.syllables(), width: width, breaksLongWords: true)
      for line in wrapped.split(separator: "\n") {
        #expect(line.thaiDisplayWidth <= width, "seed \(seed)")
      }
    }
  }

  private func visible(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
  }
}
