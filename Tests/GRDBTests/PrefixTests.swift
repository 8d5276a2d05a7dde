#if SQLite
  import Testing
  import ThaiTextGRDB

  /// Queries that end within a word.
  @Suite struct PrefixTests {
    private let table: SearchTable

    init() throws {
      table = try SearchTable(
        "ระบอบประชาธิปไตย", "ลดความเหลื่อมล้ำ", "รถไฟฟ้าสายสีเขียว", "Smart City", "โรงเรียน")
    }

    @Test(arguments: [
      ("ประชาธิป", [1]), ("ความเหลื่อม", [2]), ("เหลื่อม", [2]), ("รถไฟฟ้าสาย", [3]), ("สมา", []),
      ("sma", [4]), ("Smart Ci", [4]), ("โรงเรีย", [5]), ("ประชาธิปไตย", [1]),
    ])
    func findWhatBeginsSo(query: String, rows: [Int]) throws {
      #expect(try table.rows(answering: query + "*") == rows)
      #expect(try table.rows(matching: "\"\(query)\" *") == rows)
    }

    @Test func otherWordsOfTheQueryAreWhole() throws {
      #expect(try table.rows(answering: "ประชาธิป* ระบอบ") == [1])
      #expect(try table.rows(answering: "ประชาธิป* ระบ").isEmpty)
      #expect(try table.rows(answering: "ประชาธิป").isEmpty)
    }
  }
#endif
