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
        {"gold": "-", "word": {"P": 0.5, "R": 0.66667, "F1": 0.57143}, \
        "thai": {"P": 0.33333, "R": 0.5, "F1": 0.4}, "char": {"P": 0.66667, "R": 1.0, "F1": 0.8}}

        """)
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
