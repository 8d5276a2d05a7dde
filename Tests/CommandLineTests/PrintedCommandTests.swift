import Foundation
import Testing

/// The commands that README and the articles show with a `$` before them print what is shown there.
@Suite struct PrintedCommandTests {
  @Test(arguments: try PrintedCommands.pages())
  func commandsPrintWhatThePageSays(page: String) throws {
    let commands = try PrintedCommands.commands(of: page).filter(\.canRun)
    try TemporaryFolder.with { folder in
      for command in commands {
        let printed = try command.run(in: folder)
        #expect(printed == command.output, "\(page) has another output of: \(command.line)")
      }
    }
  }

  @Test func pagesHaveCommandsToRun() throws {
    let commands = try PrintedCommands.pages().flatMap(PrintedCommands.commands)
    #expect(commands.filter(\.canRun).count >= 12)
    for absent in PrintedCommands.absent {
      #expect(commands.contains { $0.line.contains(absent) }, "no page has \(absent)")
    }
  }
}

/// The commands of the pages of the project.
enum PrintedCommands {
  struct Command {
    var line: String
    var output: String

    /// Whether the command needs nothing but `thaitext` and what the page made before.
    var canRun: Bool { !PrintedCommands.absent.contains(where: line.contains) }

    func run(in folder: TemporaryFolder) throws -> String {
      let status = try Executable.shell(
        "thaitext() { \"$0\" \"$@\"; }\ncd \"$1\"\n{ \(line)\n} > printed", in: folder)
      #expect(status == 0, "\(line)")
      return String(decoding: try folder.read("printed"), as: UTF8.self)
        .trimmingCharacters(in: .newlines)
    }
  }

  /// What a test has not: other products, corpora.
  static let absent = ["thaitext-search", "news.txt.xz", "open-dev.txt"]

  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Paths of the pages below the package's folder.
  static func pages() throws -> [String] {
    let articles = "Sources/ThaiText/ThaiText.docc"
    let names = try FileManager.default.contentsOfDirectory(
      atPath: root.appendingPathComponent(articles).path)
    return ["README.md", "README.th.md"]
      + names.filter { $0.hasSuffix(".md") }.sorted().map { "\(articles)/\($0)" }
  }

  /// The commands of a page in their order, each with the lines after it up to the next one.
  static func commands(of page: String) throws -> [Command] {
    let text = try String(contentsOf: root.appendingPathComponent(page), encoding: .utf8)
    let pieces = text.components(separatedBy: "\n```")
    return pieces.filter { $0.hasPrefix("\n$ ") }.flatMap { block in
      block.components(separatedBy: "\n$ ").dropFirst().map { entry in
        let lines = entry.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        return Command(
          line: String(lines[0]),
          output: lines.count > 1 ? lines[1].trimmingCharacters(in: .newlines) : "")
      }
    }
  }
}
