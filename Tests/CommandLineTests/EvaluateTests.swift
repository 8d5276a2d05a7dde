import Testing

@Suite struct EvaluateTests {
  @Test func figuresOfEachFileAreALine() throws {
    try TemporaryFolder.with { folder in
      let gold = try folder.write(Array("กา| |ข|ค\n".utf8), to: "gold")
      let arguments = ["evaluate", "--engine", "cluster", gold, gold]
      let text = try Executable.run(arguments)
      let line =
        "\(gold): word P 1.0 R 1.0 F1 1.0, thai P 1.0 R 1.0 F1 1.0, char P 1.0 R 1.0 F1 1.0\n"
      #expect(text.text == line + line)
    }
  }

  @Test func jsonHasTheSameFigures() throws {
    let outcome = try Executable.run(
      "evaluate", "--engine", "cluster", "--format", "json", "-", input: Array("กาข|ค|1".utf8))
    #expect(
      outcome.text == """
        {"gold":"-","word":{"P":0.5,"R":0.66667,"F1":0.57143},\
        "thai":{"P":0.33333,"R":0.5,"F1":0.4},"char":{"P":0.66667,"R":1.0,"F1":0.8}}

        """)
  }

  @Test func theIntervalOfF1HoldsItAndShrinksWithMoreLines() throws {
    let lines = "กาขา|นะ\nกา|ขา\nกา|นะ|ขา\n"
    func width(_ count: Int) throws -> Double {
      let gold = Array(String(repeating: lines, count: count).utf8)
      let outcome = try Executable.run(
        "evaluate", "--engine", "cluster", "--interval", "-", input: gold)
      let words = outcome.text.split(whereSeparator: { " ,\n".contains($0) }).map(String.init)
      let f1 = try #require(words.firstIndex(of: "F1").flatMap { Double(words[$0 + 1]) })
      let lower = try #require(words.firstIndex(of: "from").flatMap { Double(words[$0 + 1]) })
      let upper = try #require(words.firstIndex(of: "to").flatMap { Double(words[$0 + 1]) })
      #expect(lower <= f1 && f1 <= upper)
      return upper - lower
    }
    #expect(try width(4) > width(400))
  }

  @Test func errorsAreShownByKindAndNumber() throws {
    let outcome = try Executable.run(
      "evaluate", "--engine", "cluster", "--errors", "--top", "1", "-",
      input: Array("กาขา|นะ\nกาขา|นะ\nก|า\n".utf8))
    #expect(
      outcome.text.split(separator: "\n").dropFirst() == [
        "  over-split   2, 2 of them with an unknown word",
        "  under-split  1, 1 of them with an unknown word",
        "  crossing     0, 0 of them with an unknown word",
        "  known words  2 of 2 found, recall 1.0",
        "  unknown      0 of 4 found, recall 0.0",
        "  most frequent, gold → found:",
        "    2\tกาขา → กา|ขา",
      ])
  }

  @Test func aListSaysWhichWordsAreKnown() throws {
    try TemporaryFolder.with { folder in
      let list = try folder.write(Array("กาขา\n".utf8), to: "list")
      let outcome = try Executable.run(
        "evaluate", "--engine", "cluster", "--errors", "--format", "json", "--known", list, "-",
        input: Array("กาขา|นะ".utf8))
      #expect(
        outcome.text.hasSuffix(
          #"""
          "errors":{"over-split":{"count":1,"withUnknownWord":0},\#
          "under-split":{"count":0,"withUnknownWord":0},\#
          "crossing":{"count":0,"withUnknownWord":0}},\#
          "knownWords":{"count":1,"found":0},"unknownWords":{"count":1,"found":1},\#
          "confusions":[{"reference":["กาขา"],"found":["กา","ขา"],"count":1}]}

          """#))
    }
  }

  @Test func wordsOfAnotherProgramAreMeasured() throws {
    try TemporaryFolder.with { folder in
      let gold = try folder.write(Array("กา|ขา\nตา\nมา|นะ\n".utf8), to: "gold")
      let predicted = try folder.write(Array("กา|ขา\nตาา\nมานะ\n".utf8), to: "predicted")
      let outcome = try Executable.run("evaluate", "--predicted", predicted, gold)
      // Three words, two of them right, of four: the second line is another text.
      #expect(outcome.text.contains("word P 0.66667 R 0.5 F1 0.57143"))
      #expect(outcome.text.hasSuffix("1 lines left out whose text was changed\n"))
      let short = try folder.write(Array("กา|ขา\n".utf8), to: "short")
      let refusal = try Executable.run("evaluate", "--predicted", short, gold)
      #expect(refusal.status == 1 && refusal.message.contains("1 lines where gold has 3"))
    }
  }

  @Test func aGoldFileMayNameItsStandard() throws {
    try TemporaryFolder.with { folder in
      let gold = try folder.write(Array("กา|ขา\n".utf8), to: "other:gold")
      let path = folder.path("other:gold")
      #expect(try Executable.run("evaluate", path).text.hasPrefix("\(path): word"))
      let named = try Executable.run("evaluate", "open:\(gold)", "--format", "json")
      #expect(named.text.contains("\",\"standard\":\"open\""))
    }
  }

  @Test(arguments: [
    ("", "gold: there is no word"), ("|\n \n", "gold: there is no word"),
    ("<NE>กา</NE>\n", "gold: there is no word"),
  ])
  func goldWithoutWordsIsRefused(_ text: String, _ message: String) throws {
    try expectRefusal(of: Array(text.utf8), message)
  }

  @Test func goldThatIsNotUTF8IsRefused() throws {
    try expectRefusal(of: Array("กา|ข\n".utf8) + [0xFF, 0x0A], "gold:2: the text is not UTF-8")
  }

  private func expectRefusal(of bytes: [UInt8], _ message: String) throws {
    try TemporaryFolder.with { folder in
      let outcome = try Executable.run("evaluate", try folder.write(bytes, to: "gold"))
      #expect(outcome.status == 1 && outcome.output.isEmpty)
      #expect(outcome.message.contains(message))
    }
  }
}
