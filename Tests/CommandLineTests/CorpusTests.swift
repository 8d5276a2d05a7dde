import Foundation
import Testing

/// `thaitext corpus`
@Suite struct CorpusTests {
  private static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Dictionaries/corpus")

  @Test func theCorpusOfThePackageHasNoFault() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.corpus.path)
      .filter { $0.hasSuffix(".txt") }.map { Self.corpus.appendingPathComponent($0).path }
    #expect(files.count >= 10)
    let outcome = try Executable.run(["corpus", "check"] + files)
    #expect(outcome.status == 0 && outcome.output.isEmpty, "\(outcome.text)")
  }

  @Test(arguments: [
    ("ไป||มา", "a word is empty"), ("ไป |มา", "white space is no word of its own"),
    ("ก|ำ", "a boundary divides a cluster, letters or digits at scalar 1"),
    ("a|b", "a boundary divides a cluster, letters or digits at scalar 1"),
  ])
  func faultsOfFormAreNamed(_ line: String, _ reason: String) throws {
    let outcome = try Executable.run("corpus", "check", "-", input: Array("กา\n\(line)\n".utf8))
    #expect(outcome.status == 1)
    #expect(outcome.text.hasPrefix("-:2: \(reason)"), "\(outcome.text)")
  }

  @Test func stringsCutInSeveralWaysAreListed() throws {
    let outcome = try Executable.run(
      "corpus", "check", "--variants", "5", "-", input: Array("ตา|กลม\nตา|กลม\nตากลม\n".utf8))
    #expect(outcome.text == "ตา|กลม\t2\tตากลม\t1\n")
  }

  @Test func correctionsAreApplied() throws {
    try TemporaryFolder.with { folder in
      let gold = try folder.write(Array("ไป|ตา|กลม\nตา|กลม|ตา|กลม\n".utf8), to: "gold")
      let by = try folder.write(Array("# a comment\n2\tตา|กลม\tตาก|ลม\n".utf8), to: "by")
      let outcome = try Executable.run("corpus", "correct", "--by", by, gold)
      #expect(outcome.text == "ไป|ตา|กลม\nตาก|ลม|ตาก|ลม\n")
    }
  }

  @Test(arguments: [
    ("1\tมา\tม|า", "do not stand in line 1"), ("9\tไป\tไ|ป", "do not stand in line 9"),
    ("1\tไป\tมา", "have to spell the same text"), ("ไป\tไป", "a correction is a line number"),
  ])
  func correctionsOfAnotherFileAreRefused(_ row: String, _ reason: String) throws {
    try TemporaryFolder.with { folder in
      let gold = try folder.write(Array("ไป\n".utf8), to: "gold")
      let by = try folder.write(Array("\(row)\n".utf8), to: "by")
      let outcome = try Executable.run("corpus", "correct", "--by", by, gold)
      #expect(outcome.status == 1 && outcome.output.isEmpty)
      #expect(outcome.message.contains(":1: ") && outcome.message.contains(reason))
    }
  }
}
