import Testing
import ThaiText
import ThaiTextTestSupport

struct LineWrapperTests {
  @Test func linesAreFull() {
    let text = "แม่น้ำเจ้าพระยายาว 372 กม."
    #expect(LineWrapper(width: 12).wrap(text) == "แม่น้ำเจ้าพระยา\nยาว 372 กม.")
    #expect(LineWrapper(width: 80).wrap(text) == text)
  }

  @Test func lineEndsStay() {
    let wrapper = LineWrapper(width: 6)
    #expect(wrapper.wrap("ตา กลม  \r\n\r\nตาก ลม") == "ตา กลม\r\n\r\nตาก ลม")
    #expect(wrapper.wrap("ไป ตลาด\r\nไป ตลาด\n") == "ไป\r\nตลาด\r\nไป\nตลาด\n")
    #expect(wrapper.wrap("  ไป ตลาด") == "  ไป\nตลาด")
    #expect(wrapper.wrap("   \n") == "\n")
  }

  @Test func longWordsStickOutOrAreBroken() {
    let text = "ดู https://a.go.th ไป"
    #expect(LineWrapper(width: 8).wrap(text) == "ดู\nhttps://a.go.th\nไป")
    let breaking = LineWrapper(width: 8, breaksLongWords: true)
    #expect(breaking.wrap(text) == "ดู\nhttps://\na.go.th\nไป")
    #expect(LineWrapper(width: 1, breaksLongWords: true).wrap("น้ำๆ") == "น้ำๆ")
  }

  @Test func longEntitiesAreBrokenAtTheirSpaces() {
    #expect(LineWrapper(width: 9).wrap("ไป 2 มกราคม 2567") == "ไป\n2 มกราคม\n2567")
  }

  @Test func charactersStay() {
    forEverySeed(count: 400) { seed, random in
      let text = random.mixed()
      for breaksLongWords in [false, true] {
        let wrapper = LineWrapper(width: 1 + seed % 12, breaksLongWords: breaksLongWords)
        let wrapped = wrapper.wrap(text)
        #expect(visible(wrapped) == visible(text), "seed \(seed)")
      }
    }
  }

  @Test func linesFitWhereTheyCan() {
    forEverySeed(count: 200) { seed, random in
      let width = 8 + seed % 20
      let wrapped = LineWrapper(width: width, breaksLongWords: true).wrap(random.syllables())
      for line in wrapped.split(separator: "\n") {
        #expect(line.displayWidth <= width, "seed \(seed)")
      }
    }
  }

  private func visible(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
  }
}
