#if SQLite
  import Testing
  import ThaiTextGRDB
  import ThaiTextTestSupport

  /// Marks stand where the words stand in the text as it was written.
  @Suite struct HighlightTests {
    @Test(arguments: [
      ("ลดความเหลื่อมล้ำลง", "เหลื่อมล้ำ", "ลดความ[เหลื่อมล้ำ]ลง"),
      ("ลดความเหลื่อมล้ำลง", "ความเหลื่อมล้ำ", "ลด[ความเหลื่อมล้ำ]ลง"),
      ("นั่งรถไฟไปเชียงใหม่", "รถไฟ", "นั่ง[รถไฟ]ไปเชียงใหม่"),
      ("ดื่มนํ้าสะอาดทุกวัน", "น้ำ", "ดื่ม[นํ้า]สะอาดทุกวัน"),
      ("ปี ๒๕๖๗ นี้", "2567", "ปี [๒๕๖๗] นี้"),
      ("วันที่ 12 ก.ย. 67 นี้", "12 กันยายน 2567", "วันที่ [12 ก.ย. 67] นี้"),
      ("แถลงโดยดีเอสไอวันนี้", "DSI", "แถลงโดย[ดีเอสไอ]วันนี้"),
      ("งบสาหรับซ่อม", "สำหรับ", "งบ[สาหรับ]ซ่อม"),
      ("ซื้อ\u{200B}ผัก\u{200B}สด", "ผัก", "ซื้อ\u{200B}[ผัก]\u{200B}สด"),
      ("เลียบแม่น้ำยาว", "น้ำ", "เลียบแม่[น้ำ]ยาว"),
      ("เลียบแม่น้ำยาว", "แม่น้ำ", "เลียบ[แม่น้ำ]ยาว"),
      ("ขายที่ดินริมทะเล", "ที่ดิน", "ขาย[ที่ดิน]ริมทะเล"),
      ("ต่อเครื่องบินลำนี้", "เครื่องบิน", "ต่อ[เครื่องบิน]ลำนี้"),
      ("พบผู้ว่าราชการจังหวัดวันนี้", "ผู้ว่าราชการจังหวัด", "พบ[ผู้ว่าราชการจังหวัด]วันนี้"),
    ])
    func marksTheWords(text: String, query: String, marked: String) throws {
      let highlights = try SearchTable(text).highlights(query)
      #expect(highlights == [marked])
    }

    @Test func longFormIsMarkedWhole() throws {
      let table = try SearchTable("ข่าวจากกรมสอบสวนคดีพิเศษ (DSI) วันนี้")
      for query in ["DSI", "กรมสอบสวนคดีพิเศษ"] {
        #expect(
          try table.highlights(query) == ["ข่าวจาก[กรมสอบสวนคดีพิเศษ] ([DSI]) วันนี้"], "\(query)")
      }
    }

    @Test func snippetsBeginAndEndAtWords() throws {
      let table = try SearchTable(
        "วันนี้อากาศดีมาก แต่ตอนเย็นเกิดน้ำท่วมในหลายอำเภอ เจ้าหน้าที่เร่งช่วยเหลือประชาชนตลอดคืน")
      #expect(try table.snippets("น้ำท่วม", tokens: 4) == ["…เกิด[น้ำท่วม]ใน…"])
    }

    @Test func marksTakenAwayLeaveTheText() throws {
      try forEverySeed(count: 100) { seed, random in
        // SQLite's functions end a text at a NUL.
        let text = String(random.mixed().unicodeScalars.filter { $0 != "\0" })
        let table = try SearchTable(text)
        for word in text.split(whereSeparator: \.isWhitespace).prefix(3) {
          for marked in try table.highlights(String(word)) {
            let unmarked = Self.withoutMarks(marked)
            #expect(unmarked == Self.withoutMarks(text), "seed \(seed)")
          }
        }
      }
    }

    private static func withoutMarks(_ text: String) -> [UInt8] {
      text.utf8.filter { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") }
    }
  }
#endif
