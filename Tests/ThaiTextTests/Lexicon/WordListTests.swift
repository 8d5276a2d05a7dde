import Testing

@testable import ThaiText

@Suite struct WordListTests {
  private func parse(_ text: String) throws -> WordList {
    try WordList(parsing: text, named: "words.txt")
  }

  private func message(for text: String) -> String? {
    do throws(LexiconError) {
      _ = try WordList(parsing: text, named: "words.txt")
      return nil
    } catch {
      return error.description
    }
  }

  @Test func readsHeaderWordsAndCounts() throws {
    let list = try parse(
      "# title: Rivers\n# a note\n# source: https://example.org\nโขง\t12\n\n  แม่น้ำ \r\n# end: no\nชา เย็น\t 3 \n"
    )
    #expect(list.header == ["title": "Rivers", "source": "https://example.org"])
    #expect(
      list.entries == [
        .init("โขง", count: 12), .init("แม่น้ำ"), .init("ชา เย็น", count: 3),
      ])
  }

  @Test func readsEmptyListsByteOrderMarksAndMissingLastLineEnds() throws {
    #expect(try parse("").entries.isEmpty)
    #expect(try parse("\u{FEFF}โขง").entries == [.init("โขง")])
    #expect(try parse("# ก\n").entries.isEmpty)
  }

  @Test func namesTheLineTheWordAndTheRemedy() {
    #expect(
      message(for: "โขง\n\nน้ำ\tx")
        == "words.txt:3: bad count 'x'; write a whole number above zero after 'น้ำ' and a tab, "
        + "or nothing.")
    #expect(message(for: "โขง\t0")?.hasPrefix("words.txt:1: bad count '0'") == true)
    #expect(message(for: "โขง\t-3")?.hasPrefix("words.txt:1: bad count '-3'") == true)
    #expect(message(for: "โขง\n\t5")?.hasPrefix("words.txt:2: empty word") == true)
    #expect(message(for: "ก\0ข")?.hasPrefix("words.txt:1: control character") == true)
    let long = String(repeating: "ก", count: 342)
    #expect(message(for: "ก\n\(long)")?.hasPrefix("words.txt:2: word too long 'กกก") == true)
  }

  @Test func unreadableFilesAreErrors() {
    let error = #expect(throws: LexiconError.self) {
      try WordList(contentsOfFile: "/no/such/words.txt")
    }
    #expect(
      error?.description.hasPrefix("/no/such/words.txt: unreadable file 'No such file") == true)
  }

  @Test func aFolderIsNoList() {
    let error = #expect(throws: LexiconError.self) { try WordList(contentsOfFile: "/") }
    #expect(error?.description.contains("directory") == true)
  }

  @Test func wordsOfAProgramAreCheckedToo() {
    #expect(throws: LexiconError.self) { try Lexicon([""]) }
    #expect(throws: LexiconError.self) { try Lexicon(["ก\nข"]) }
  }
}
