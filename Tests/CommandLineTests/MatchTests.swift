import Testing

@Suite struct MatchTests {
  @Test func eachLineHasAnAnswer() throws {
    let outcome = try Executable.run(
      "match", input: Array("น้ำท่วมถนน\tน้ำ\nชั่งน้ำหนัก\tน้ำ\r\n\tน้ำ\n".utf8))
    #expect(outcome.text == "1\n0\n0\n")
    #expect(outcome.status == 0)
  }

  @Test func explainShowsKeysAndPlaces() throws {
    let outcome = try Executable.run(
      "match", "--explain", input: Array("DSI แถลง\tดีเอสไอ ยุโรป".utf8))
    let lines = outcome.text.split(separator: "\n")
    #expect(lines.count == 3 && lines[0] == "0")
    #expect(lines[1].hasPrefix("  + ดีเอสไอ\tดีเอสไอ / dsi /"))
    #expect(lines[1].hasSuffix("\tdsi@0 (word) 0..<3"))
    #expect(lines[2].hasPrefix("  - ยุโรป\tยุโรป"))
  }

  @Test func aLineWithoutTabIsRefused() throws {
    let outcome = try Executable.run("match", input: Array("น้ำท่วม\tน้ำ\nน้ำท่วม\n".utf8))
    #expect(outcome.status == 1)
    #expect(
      outcome.message
        == "Error: standard input, line 2: there is no tab; write a text, a tab and a query.\n")
  }

  @Test func coarseTokensAreLossless() throws {
    let text = "นายเศรษฐา ทวีสิน ลดความเหลื่อมล้ำ\n\nวันที่ 5 ธันวาคม 2567"
    let lines = try Executable.run(
      "tokenize", "--granularity", "search", input: Array(text.utf8)
    ).text
    #expect(lines.hasPrefix("นาย+เศรษฐา+ +ทวีสิน| |ลด|ความ+เหลื่อมล้ำ\n\n"))
    #expect(lines.filter { $0 != "|" && $0 != "+" } == text)
    let coarse = try Executable.run(
      "tokenize", "--granularity", "coarse", input: Array(text.utf8)
    ).text
    #expect(coarse == lines.filter { $0 != "+" })
  }

  @Test func jsonlHasTheGraphAndTheTerms() throws {
    let outcome = try Executable.run(
      "tokenize", "--granularity", "search", "--format", "jsonl",
      input: Array("ก็ความสุข\n".utf8))
    #expect(
      outcome.text == """
        {"line":1,"tokens":[{"text":"ก็","kind":"word","start":0,"end":6,"position":0,\
        "positionLength":1},{"text":"ความสุข","kind":"word","start":6,"end":27,"position":1,\
        "positionLength":2,"parts":["ความ","สุข"]},{"text":"ความ","kind":"word","start":6,\
        "end":18,"position":1,"positionLength":1},{"text":"สุข","kind":"word","start":18,\
        "end":27,"position":2,"positionLength":1}],"terms":[{"key":"ก็","kind":"word",\
        "start":0,"end":6,"position":0,"positionLength":1},{"key":"ความสุข","kind":"compound",\
        "start":6,"end":27,"position":1,"positionLength":2},{"key":"ความ","kind":"word",\
        "start":6,"end":18,"position":1,"positionLength":1},{"key":"สุข","kind":"word",\
        "start":18,"end":27,"position":2,"positionLength":1}]}

        """)
  }

  @Test func tsvHasPositionsBeforeTheText() throws {
    let outcome = try Executable.run(
      "tokenize", "--granularity", "search", "--format", "tsv", input: Array("ความสุข\n".utf8))
    #expect(
      outcome.text == """
        1\t0\t21\tword\t0\t2\tความสุข
        1\t0\t12\tword\t0\t1\tความ
        1\t12\t21\tword\t1\t1\tสุข

        """)
  }
}
