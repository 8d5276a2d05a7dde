import Foundation
import Testing
import ThaiTextTestSupport

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The page that shows differences.
@Suite struct DifferencePageTests {
  @Test func aPageShowsTheDifferencesOfEachLine() throws {
    let page = try page(gold: "กา|ขา\nตา|กลม|จะ\n<NE>กา</NE>|ขา\n", engine: "cluster")
    #expect(page.contains("<li value=\"2\" class=\"under-split\">") == false)
    #expect(page.contains("Where cluster differs from gold"))
    #expect(page.contains("<li value=\"2\" class=\"over-split\">"))
    #expect(!page.contains("<li value=\"1\""))
  }

  @Test func theMeaningOfHTMLIsTakenFromText() throws {
    let page = try page(gold: "<script>alert('กา')</script>|&amp;|\"\n", engine: "cluster")
    #expect(!page.contains("<script"))
    #expect(page.contains("&amp;amp;"))
  }

  @Test(arguments: 0..<6)
  func thePageIsWellFormedWhateverTheText(_ seed: Int) throws {
    var random = RandomText(seed: seed)
    var lines = (0..<60).map { _ in random.mixed() + "\u{1}<&>\u{FFFE}\u{202E}" + random.thai() }
    lines = lines.map { $0.filter { !$0.isNewline } }
    try TemporaryFolder.with { folder in
      let html = folder.path("page.html")
      let outcome = try Executable.run(
        ["compare", "--engine", "cluster", "--against", "dictionary", "--html", html],
        input: Array(lines.joined(separator: "\n").utf8))
      #expect(outcome.status == 0)
      try expectWellFormed(try folder.read("page.html"))
    }
  }

  @Test func illFormedBytesAreShownAsReplacements() throws {
    try TemporaryFolder.with { folder in
      let outcome = try Executable.run(
        "compare", "--engine", "cluster", "--against", "statistical", "--html",
        folder.path("page.html"),
        input: Array("ตากลม".utf8) + [0xFF, 0xE0, 0xB8] + Array("กา".utf8))
      #expect(outcome.status == 0)
      try expectWellFormed(try folder.read("page.html"))
    }
  }

  @Test func thePageIsBoundedWhateverTheText() throws {
    try TemporaryFolder.with { folder in
      let text = String(repeating: "โรงเรียน", count: 20_000)
      let gold = try folder.write(Array(text.utf8), to: "gold")
      let html = folder.path("page.html")
      let outcome = try Executable.run(
        "evaluate", "--engine", "cluster", "--limit", "10", "--html", html, gold)
      #expect(outcome.status == 0)
      #expect(try folder.read("page.html").count < 20_000)
    }
  }

  @Test func whatIsLeftOutIsSaid() throws {
    try TemporaryFolder.with { folder in
      let gold = try folder.write(
        Array(String(repeating: "ไทย|มานี\n", count: 30).utf8), to: "gold")
      _ = try Executable.run(
        "evaluate", "--engine", "cluster", "--limit", "10", "--html", folder.path("page"), gold)
      let page = String(decoding: try folder.read("page"), as: UTF8.self)
      #expect(page.components(separatedBy: "<li value=").count == 6)
      #expect(page.contains("<p class=\"note\">50 more differences are not shown"))
    }
  }

  @Test(arguments: [
    ["evaluate", "--limit", "0", "gold"], ["evaluate", "--predicted", "a", "b", "c"],
    ["evaluate", "--top", "-1", "gold"], ["compare"], ["compare", "--against", "none"],
    ["compare", "--against", "cluster", "--against-standard", "tud"],
  ])
  func aWrongOptionIsRefused(_ arguments: [String]) throws {
    let outcome = try Executable.run(arguments)
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(outcome.message.hasPrefix("Error: "))
  }

  private func page(gold: String, engine: String) throws -> String {
    try TemporaryFolder.with { folder in
      let gold = try folder.write(Array(gold.utf8), to: "gold")
      let outcome = try Executable.run(
        "evaluate", "--engine", engine, "--html", folder.path("page.html"), gold)
      #expect(outcome.status == 0)
      let page = try folder.read("page.html")
      try expectWellFormed(page)
      return String(decoding: page, as: UTF8.self)
    }
  }

  /// The page keeps the rules of XML, which are stricter than those of HTML.
  private func expectWellFormed(_ page: [UInt8]) throws {
    let parser = XMLParser(data: Data(page))
    #expect(parser.parse(), "line \(parser.lineNumber): \(String(describing: parser.parserError))")
  }
}
