import Foundation
import Testing
import ThaiTextTestSupport

/// `thaitext explain`.
@Suite struct ExplainTests {
  @Test func anObjectTellsWhatHappensToAText() throws {
    let object = try explanation(of: "ประชุมเอเปค 5 ธันวาคม 2567\n")
    let tokens = try #require(object["tokens"] as? [[String: Any]])
    #expect(tokens.compactMap { $0["text"] as? String }.joined() == "ประชุมเอเปค 5 ธันวาคม 2567\n")
    let entities = try #require(object["entities"] as? [[String: Any]])
    #expect(entities.first?["value"] as? String == "2024-12-05")
    #expect(object["engine"] as? String == "statistical")
  }

  @Test func theEnginesAreThoseAskedFor() throws {
    let object = try explanation(of: "ตากลม", "--engine", "cluster", "--against", "statistical")
    let comparison = try #require(object["comparison"] as? [String: Any])
    #expect(comparison["engine"] as? String == "cluster")
    #expect(comparison["otherEngine"] as? String == "statistical")
    #expect(comparison["differenceCount"] as? Int ?? 0 > 0)
  }

  @Test func aPageHoldsTheSameObject() throws {
    let text = "แม่น้ำ </script><b>\n"
    let page = try Executable.run("explain", "--html", input: Array(text.utf8))
    #expect(page.status == 0 && page.text.hasPrefix("<!DOCTYPE html>"))
    let start = try #require(page.text.range(of: "id=\"explanation\">"))
    let end = try #require(page.text[start.upperBound...].range(of: "</script>"))
    let data = Data(page.text[start.upperBound..<end.lowerBound].utf8)
    let inPage = try #require(try JSONSerialization.jsonObject(with: data) as? NSDictionary)
    #expect(inPage == (try explanation(of: text)) as NSDictionary)
  }

  @Test func aPageIsWrittenToAFile() throws {
    try TemporaryFolder.with { folder in
      let file = try folder.write(Array("กา".utf8), to: "a.txt")
      let outcome = try Executable.run("explain", "--html", file, "-o", folder.path("a.html"))
      #expect(outcome.status == 0 && outcome.output.isEmpty)
      #expect(try folder.read("a.html").starts(with: "<!DOCTYPE html>".utf8))
    }
  }

  @Test func anyBytesAreExplained() throws {
    let object = try explanation(of: [0xFF, 0x00, 0xE0, 0xB8] + Array("กา".utf8))
    #expect(object["text"] as? String == "\u{FFFD}\u{0}\u{FFFD}กา")
    #expect(try explanation(of: "")["text"] as? String == "")
  }

  @Test func aTextThatIsTooLongIsRefused() throws {
    let outcome = try Executable.run(
      "explain", input: Array(repeating: UInt8(ascii: "a"), count: 200_000))
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(outcome.message.contains("standard input has more than 131072 bytes"))
  }

  @Test(arguments: [["a.txt", "b.txt"], ["--against", "none"], ["--offsets", "bytes"]])
  func aWrongOptionIsRefused(_ arguments: [String]) throws {
    let outcome = try Executable.run(["explain"] + arguments)
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(outcome.message.hasPrefix("Error: "))
  }

  private func explanation(of text: String, _ options: String...) throws -> [String: Any] {
    try explanation(of: Array(text.utf8), options)
  }

  private func explanation(of text: [UInt8], _ options: [String] = []) throws -> [String: Any] {
    let outcome = try Executable.run(["explain"] + options, input: text)
    #expect(outcome.status == 0 && outcome.message.isEmpty)
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output))
    return try #require(object as? [String: Any])
  }
}
