#if SQLite
  import Testing
  import ThaiTextGRDB

  /// What the tokenizer `thai` finds.
  @Suite struct MatchTests {
    @Test func partsOfCompoundsAreFound() throws {
      let table = try SearchTable("รัฐบาลลดความเหลื่อมล้ำ", "เสื้อสีแดง", "ไม่มีอะไร")
      #expect(try table.rows(answering: "เหลื่อมล้ำ") == [1])
      #expect(try table.rows(answering: "แดง") == [2])
      #expect(try table.rows(matching: "เหลื่อมล้ำ") == [1])
    }

    @Test func compoundsStandTogether() throws {
      let table = try SearchTable(
        "เปิดเดินรถไฟสายใหม่", "จอดรถแล้วดับไฟ", "รถดับเพลิงเข้าดับไฟไหม้")
      #expect(try table.rows(answering: "รถไฟ") == [1])
      #expect(try table.rows(matching: "รถไฟ") == [1])
    }

    @Test func lettersThatMeetAcrossABoundaryAreNoMatch() throws {
      let table = try SearchTable("ดูแลกลุ่มชนกลุ่มน้อย", "ลดน้ำหนัก")
      #expect(try table.rows(answering: "ชนก").isEmpty)
      #expect(try table.rows(answering: "น้ำ").isEmpty)
      #expect(try table.rows(answering: "น้ำหนัก") == [2])
    }

    @Test func wordsWithSpacesStandAnywhere() throws {
      let table = try SearchTable("น้ำท่วมที่เชียงราย", "เชียงรายแล้ง", "น้ำท่วมที่น่าน")
      #expect(try table.rows(answering: "เชียงราย น้ำท่วม") == [1])
    }

    @Test func wordsOfAFreePhraseMayStandApart() throws {
      let table = try SearchTable("น้ำมันขึ้นราคา", "น้ำมันหมด")
      #expect(try table.rows(answering: "ราคาน้ำมัน") == [1])
      // An expression of FTS5 is a phrase.
      #expect(try table.rows(matching: "ราคาน้ำมัน").isEmpty)
    }

    @Test func acronymsAreFoundInAllForms() throws {
      let table = try SearchTable("ดีเอสไอแถลงข่าว", "DSI ยึดทรัพย์", "กรมสอบสวนคดีพิเศษรับคดี")
      for query in ["DSI", "ดีเอสไอ", "กรมสอบสวนคดีพิเศษ"] {
        #expect(try table.rows(answering: query) == [1, 2, 3], "\(query)")
      }
      #expect(try table.rows(matching: "dsi").contains(2))
    }

    @Test func datesAndDigitsHaveOneKey() throws {
      let table = try SearchTable("เริ่มวันที่ ๑๒ กันยายน ๒๕๖๗", "เริ่ม 12 ก.ย. 67", "ปี 2568")
      #expect(try table.rows(answering: "12 กันยายน 2567") == [1, 2])
      #expect(try table.rows(answering: "๒๕๖๘") == [3])
    }

    @Test func damagedWordsAreFoundByTheWordsTheyStandFor() throws {
      let table = try SearchTable("งบสาหรับซ่อมแซมโบราณสถาน", "นํ้าสะอาด")
      #expect(try table.rows(answering: "สำหรับ") == [1])
      #expect(try table.rows(answering: "น้ำสะอาด") == [2])
      var options = ThaiFTS5Options()
      options.repairsSpelling = false
      let unrepaired = try SearchTable("งบสาหรับซ่อมแซมโบราณสถาน", options: options)
      #expect(try unrepaired.rows(answering: "สำหรับ").isEmpty)
    }

    @Test func queriesWithoutWordsFindNothing() throws {
      let table = try SearchTable("น้ำท่วม")
      for query in ["", " ", "!?", "*", "\u{1F}", "\"", "''"] {
        #expect(try table.rows(answering: query).isEmpty, "\(query)")
      }
    }

    @Test func whatPeopleTypeIsNeverSyntax() throws {
      let table = try SearchTable("น้ำท่วม AND NOT", "คอลัมน์ body:x")
      #expect(try table.rows(answering: "\"น้ำท่วม") == [1])
      #expect(try table.rows(answering: "NOT น้ำท่วม") == [1])
      #expect(try table.rows(answering: "(น้ำท่วม") == [1])
      #expect(try table.rows(answering: "body:") == [2])
    }
  }
#endif
