import Foundation
import Testing
import ThaiTextTestSupport

@Suite struct FormatTests {
  @Test func linesJoinTokensByTheSeparator() throws {
    let outcome = try Executable.run(
      "tokenize", "--separator", " / ", input: Array("กา ๒,๐๐๐\r\n(ok)".utf8))
    #expect(outcome.text == "กา /   / ๒,๐๐๐\r\n( / ok / )")
  }

  @Test func jsonlHasAnObjectForEachLine() throws {
    let outcome = try Executable.run(
      "tokenize", "--format", "jsonl", input: Array("กา\n\n\"".utf8))
    #expect(
      outcome.text == """
        {"line":1,"tokens":[{"text":"กา","kind":"word","start":0,"end":6}]}
        {"line":2,"tokens":[]}
        {"line":3,"tokens":[{"text":"\\"","kind":"punctuation","start":0,"end":1}]}

        """)
  }

  @Test(arguments: [("utf8", 0), ("utf16", 1), ("scalar", 2)])
  func jsonlOffsetsCountTheUnit(_ unit: String, _ index: Int) throws {
    let outcome = try Executable.run(
      "tokenize", "--format", "jsonl", "--offsets", unit, input: Array("😀กา".utf8))
    let ends = [(4, 10), (2, 4), (1, 3)][index]
    #expect(outcome.text.contains("\"start\":0,\"end\":\(ends.0)}"))
    #expect(outcome.text.contains("\"start\":\(ends.0),\"end\":\(ends.1)}"))
  }

  @Test func jsonlIsValidForAnyBytes() throws {
    struct Line: Decodable {
      struct Token: Decodable {
        let text: String
        let kind: String
        let start: Int
        let end: Int
      }
      let line: Int
      let tokens: [Token]
    }
    var input: [UInt8] = []
    forEverySeed(count: 500) { _, random in input += random.damaged() }
    let outcome = try Executable.run("tokenize", "--format", "jsonl", input: input)
    var lines = input.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    let objects = outcome.output.split(separator: 0x0A)
    #expect(objects.count == lines.count)
    for (index, object) in objects.enumerated() {
      let line = try JSONDecoder().decode(Line.self, from: Data(object))
      #expect(line.line == index + 1)
      // Offsets are exact where the text is not: they lead back to the bytes.
      for token in line.tokens {
        let start = lines[index].startIndex
        let bytes = lines[index][start + token.start..<start + token.end]
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.utf8.elementsEqual(token.text.utf8), "line \(index + 1)")
      }
    }
  }

  @Test func tsvEscapesWhatWouldBreakALine() throws {
    let outcome = try Executable.run(
      "tokenize", "--format", "tsv", input: Array("\t\\\rก\n\nข".utf8))
    #expect(
      outcome.text == #"""
        1	0	1	whitespace	\t
        1	1	2	punctuation	\\
        1	2	3	newline	\r
        1	3	6	word	ก
        3	0	3	word	ข

        """#)
  }

  @Test func nothingInvisibleIsLostAtTheEndOfALine() throws {
    let outcome = try Executable.run(
      "tokenize", "--format", "tsv", input: Array("ก\r\u{FEFF}\n".utf8))
    #expect(
      outcome.text == "1\t0\t3\tword\tก\n1\t3\t4\tnewline\t\\r\n1\t4\t7\tunknown\t\u{FEFF}\n")
  }

  @Test(arguments: [
    ("entities", "9\tสิงหาคม\n", "date"), ("acronyms", "พ.\tร.บ. และ ส.\tส.\n", "thaiInitials"),
  ])
  func findingsWithTabsAreOneField(_ command: String, _ input: String, _ kind: String) throws {
    let outcome = try Executable.run([command, "--format", "tsv"], input: Array(input.utf8))
    let lines = outcome.text.split(separator: "\n")
    let counts = Set(
      lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false).count })
    #expect(counts.count == 1)
    #expect(lines.contains { $0.contains(kind) && $0.contains(#"\t"#) })
  }
}
