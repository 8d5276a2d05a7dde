import Testing

struct SentencesTests {
  private let input = Array("ไปไหน? ไปตลาด\n\n  ฝนตก\\\t\n".utf8)

  @Test func sentencesAreLines() throws {
    let outcome = try Executable.run("sentences", input: input)
    #expect(outcome.text == "ไปไหน?\nไปตลาด\nฝนตก\\\n")
  }

  @Test func offsetsAreThoseOfTheLine() throws {
    let lines = try Executable.run(
      "sentences", "--format", "tsv", "--offsets", "scalar", input: input)
    #expect(lines.text == "1\t0\t6\tไปไหน?\n1\t7\t13\tไปตลาด\n3\t2\t7\tฝนตก\\\\\n")
    let objects = try Executable.run("sentences", "--format", "jsonl", input: Array("ไป".utf8))
    #expect(objects.text == "{\"line\":1,\"start\":0,\"end\":6,\"text\":\"ไป\"}\n")
  }
}
