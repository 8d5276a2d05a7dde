#if SQLite
  import Foundation
  import GRDB
  import Testing

  /// The command `thaitext-search`, from a text file to an answer.
  @Suite struct SearchCommandTests {
    private let news = """
      what stands before the first article
      ข่าว-น้ำท่วมเชียงราย
      กรมป้องกันและบรรเทาสาธารณภัยส่งเรือช่วยผู้ประสบภัย
      ข่าว-ราคาน้ำมันขึ้น
      กระทรวงพลังงานตรึงราคาดีเซล

      """

    @Test func splitsIndexesAndAnswers() throws {
      try Workspace.with { workspace in
        try workspace.write(news, to: "news.txt")
        let split = try workspace.run("split", "news.txt", "--starting-with", "ข่าว-", "-o", "a")
        #expect(split.output == "2 articles in a\n")
        let index = try workspace.run("index", "a", "--database", "n.sqlite")
        #expect(index.output.hasPrefix("2 articles indexed in "))
        let query = try workspace.run("query", "ปภ.", "--database", "n.sqlite")
        #expect(
          query.output.hasPrefix(
            """
            a/00001.txt
            ข่าว-น้ำท่วมเชียงราย
            [กรมป้องกันและบรรเทาสาธารณภัย]ส่งเรือช่วยผู้ประสบภัย

            """))
        #expect(query.output.contains("\n1 found in "))
      }
    }

    @Test func answersExpressionsAndWholeTexts() throws {
      try Workspace.with { workspace in
        try workspace.write(news, to: "news.txt")
        _ = try workspace.run("split", "news.txt", "--starting-with", "ข่าว-", "-o", "a")
        _ = try workspace.run("index", "a")
        let raw = try workspace.run("query", "--raw", "--full", "(ราคา OR เรือ) NOT ดีเซล")
        #expect(raw.output.contains("a/00001.txt"))
        #expect(raw.output.contains("ส่ง[เรือ]ช่วยผู้ประสบภัย\n"))
        #expect(raw.output.contains("\n1 found in "))
      }
    }

    @Test func findsWhatFollowsANUL() throws {
      try Workspace.with { workspace in
        try workspace.write("หัวเรื่อง\nน้ำท่วม\0ถนนขาด\n", to: "a.txt")
        _ = try workspace.run("index", ".")
        #expect(try workspace.run("query", "ถนน").output.contains("\n1 found in "))
      }
    }

    /// A journal of a transaction that nobody ended.
    @Test func answersAfterAStoppedRun() throws {
      try Workspace.with { workspace in
        try workspace.write(news, to: "a.txt")
        _ = try workspace.run("index", ".")
        try workspace.stopWriting(to: "thaitext.sqlite")
        let query = try workspace.run("query", "ดีเซล")
        #expect(query.status == 0, "\(query.message)")
        #expect(query.output.contains("\n1 found in "))
      }
    }

    @Test(arguments: [
      (["query", "น้ำ"], "There is no database thaitext.sqlite; make one with"),
      (["query", "น้ำ", "--database", "other.sqlite"], "other.sqlite holds no index; make one with"),
      (["query", "น้ำ", "--limit", "0"], "--limit must be 1 or more, not 0."),
      (["index", "nowhere"], "nowhere is not a folder; name one with text files."),
      (["index", "."], ". holds no file whose name ends in '.txt'."),
      (["split", "none.txt", "--starting-with", "x", "-o", "a"], "Cannot read none.txt"),
      (["split", "other.sqlite", "--starting-with", "x", "-o", "a"], "begins with 'x'."),
    ])
    func saysWhatIsWrong(arguments: [String], message: String) throws {
      try Workspace.with { workspace in
        try workspace.write("", to: "other.sqlite")
        let outcome = try workspace.run(arguments)
        #expect(outcome.status != 0)
        #expect(outcome.message.contains(message), "\(outcome.message)")
      }
    }
  }

  /// A folder for one test, in which the command runs.
  private struct Workspace {
    struct Outcome {
      let status: Int32
      let output: String
      let message: String
    }

    private let folder: URL

    static func with(_ body: (Workspace) throws -> Void) throws {
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      try body(Workspace(folder: folder))
    }

    func write(_ text: String, to name: String) throws {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }

    /// Leaves a database as a process does that is killed while it replaces the index: with pages
    /// that are written, and the journal by which they can be taken back.
    func stopWriting(to name: String) throws {
      let path = folder.appendingPathComponent(name).path
      let queue = try DatabaseQueue(path: path)
      try queue.inDatabase { db in
        try db.execute(sql: "PRAGMA cache_spill = 1; PRAGMA cache_size = 1; BEGIN IMMEDIATE")
        try db.execute(sql: "CREATE TABLE other (text)")
        for _ in 0..<200 {
          try db.execute(sql: "INSERT INTO other VALUES (?)", arguments: [Data(count: 4_000)])
        }
        for ending in ["", "-journal"] {
          try FileManager.default.copyItem(atPath: path + ending, toPath: path + ".copy" + ending)
        }
        try db.execute(sql: "ROLLBACK")
      }
      try queue.close()
      for ending in ["", "-journal"] {
        try? FileManager.default.removeItem(atPath: path + ending)
        try FileManager.default.moveItem(atPath: path + ".copy" + ending, toPath: path + ending)
      }
    }

    func run(_ arguments: String...) throws -> Outcome { try run(arguments) }

    func run(_ arguments: [String]) throws -> Outcome {
      let process = Process()
      process.executableURL = Self.executable
      process.arguments = arguments
      process.currentDirectoryURL = folder
      let output = Pipe()
      let message = Pipe()
      process.standardOutput = output
      process.standardError = message
      try process.run()
      // The command writes less to its error output than a pipe holds.
      let written = try output.fileHandleForReading.readToEnd() ?? Data()
      let said = try message.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      return Outcome(
        status: process.terminationStatus, output: String(decoding: written, as: UTF8.self),
        message: String(decoding: said, as: UTF8.self))
    }

    /// The built command, in the folder of the test bundle.
    private static var executable: URL {
      #if os(macOS)
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
        let folder = bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
      #else
        let folder = Bundle.main.bundleURL
      #endif
      return folder.appendingPathComponent("thaitext-search")
    }
  }
#endif
