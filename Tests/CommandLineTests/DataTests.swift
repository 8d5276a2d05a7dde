import Foundation
import Testing

@Suite struct DataTests {
  private static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func theDataOfThePackageIsRight() throws {
    let outcome = try Executable.run("data", "check", "--package", Self.package.path)
    #expect(outcome.status == 0)
    let lines = outcome.text.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.contains { $0.contains("compounds.bin: as its sources give it") })
    #expect(lines.contains { $0.contains("acronyms.bin: as its sources give it") })
    #expect(lines.first?.contains("lexicon.bin: as its sources give it") == true)
    #expect(lines.last?.contains("model.bin: a valid model of open") == true)
  }

  @Test(arguments: [
    ["check"], ["build"], ["derive", "--corpora", "none", "--lexicon", "none"],
  ])
  func anotherFolderIsRefused(_ arguments: [String]) throws {
    try TemporaryFolder.with { folder in
      let path = folder.url.path
      let outcome = try Executable.run(["data"] + arguments + ["--package", path])
      #expect(outcome.status == 1 && outcome.output.isEmpty)
      #expect(
        outcome.message == """
          Error: there is no folder '\(path)/Dictionaries/lexicon'; run in the folder of the \
          package, or name it by --package.

          """)
    }
  }
}
