import Testing
import ThaiTextTestSupport

/// Without its separators the output is the input, byte for byte.
@Suite struct LosslessTests {
  private static let separator: UInt8 = 0x7C

  @Test(arguments: [
    "", "\n", "\r\n", "ก", "ไทย\r\n\r\r\nไทย", "\n\n\n", "ก\u{2028}ข\u{85}ค\u{B}ง\u{C}จ\rฉ\n",
    "\0\n",
  ])
  func lineEndsStay(_ text: String) throws {
    let input = Array(text.utf8)
    let lines = try Executable.run("tokenize", input: input)
    #expect(lines.output.filter { $0 != Self.separator } == input)
  }

  @Test(arguments: [1, 2])
  func hostileBytesStay(jobs: Int) throws {
    var input: [UInt8] = []
    forEverySeed(count: 1_000) { _, random in input += random.damaged().filter { $0 != 0x7C } }
    let outcome = try Executable.run("tokenize", "--jobs", "\(jobs)", input: input)
    #expect(outcome.output.filter { $0 != Self.separator } == input)
    #expect(outcome.status == 0)
  }

  @Test func manyJobsGiveWhatOneGives() throws {
    var input: [UInt8] = []
    forEverySeed(count: 2_000) { _, random in input += Array(random.mixed().utf8) }
    for format in ["lines", "jsonl", "tsv"] {
      let one = try Executable.run("tokenize", "--format", format, input: input)
      let three = try Executable.run("tokenize", "--format", format, "--jobs", "3", input: input)
      #expect(one.output == three.output, "\(format)")
    }
  }

  // Both texts are a little longer than the longest line that is handled in one piece.

  @Test(arguments: ["กา", "👨‍👩‍👧"])
  func aLineBeyondTheLimitIsCutAtABoundary(token: String) throws {
    let line = String(repeating: token, count: 1_100_000 / token.utf8.count)
    let outcome = try Executable.run("tokenize", "--engine", "cluster", input: Array(line.utf8))
    let tokens = outcome.text.utf8.split(separator: Self.separator)
    #expect(tokens.count * token.utf8.count == line.utf8.count)
    #expect(tokens.allSatisfy { $0.elementsEqual(token.utf8) })
  }

  @Test func offsetsOfALongLineAreThoseOfTheLine() throws {
    let input = Array(String(repeating: "กา😀 ", count: 100_000).utf8)
    let outcome = try Executable.run(
      "tokenize", "--engine", "cluster", "--format", "tsv", "--offsets", "utf16", input: input)
    #expect(outcome.text.hasSuffix("\n1\t499999\t500000\twhitespace\t \n"))
  }

  @Test func filesAreReadInOrderAndKeepTheirLinesApart() throws {
    try TemporaryFolder.with { folder in
      let first = try folder.write(Array("กา".utf8), to: "first")
      let second = try folder.write(Array("มี\n".utf8), to: "second")
      let outcome = try Executable.run(
        ["tokenize", first, "-", second], input: Array("ตา\n".utf8))
      #expect(outcome.text == "กา\nตา\nมี\n")
    }
  }
}
