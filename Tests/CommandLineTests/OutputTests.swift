import Foundation
import Testing

/// Output is where it was asked for, and all of it, or the status says that it is not.
@Suite struct OutputTests {
  @Test func anOpenFileIsWrittenOn() throws {
    try TemporaryFolder.with { folder in
      _ = try folder.write(Array("old\n".utf8), to: "log")
      let status = try Executable.shell(
        """
        echo กา1 | "$0" tokenize -o /dev/stdout >> "$1/log" &&
          echo กา2 | "$0" tokenize -o /dev/fd/3 3>> "$1/log" &&
          ln -s /dev/stdout "$1/link" && echo กา3 | "$0" tokenize -o "$1/link" >> "$1/log"
        """, in: folder)
      #expect(status == 0)
      #expect(String(decoding: try folder.read("log"), as: UTF8.self) == "old\nกา|1\nกา|2\nกา|3\n")
    }
  }

  @Test func aDashIsStandardOutput() throws {
    let outcome = try Executable.run("tokenize", "-o", "-", input: Array("กา1".utf8))
    #expect(outcome.status == 0 && outcome.text == "กา|1")
  }

  @Test(arguments: ["", "missing"])
  func aLinkStays(_ old: String) throws {
    try TemporaryFolder.with { folder in
      if old.isEmpty { _ = try folder.write([], to: "target") }
      let status = try Executable.shell(
        #"ln -s target "$1/link" && echo กา1 | "$0" tokenize -o "$1/link" && [ -L "$1/link" ]"#,
        in: folder)
      #expect(status == 0)
      #expect(try folder.read("target") == Array("กา|1\n".utf8))
      #expect(try folder.names == ["link", "target"])
    }
  }

  /// Only who is not the superuser finds a folder closed.
  @Test func aFileInAClosedFolderIsWritten() throws {
    try TemporaryFolder.with { folder in
      let status = try Executable.shell(
        """
        mkdir "$1/closed" && echo old > "$1/closed/out" && echo กา1 > "$1/in"
        chmod 755 "$1" && chmod 644 "$1/in" && chmod 666 "$1/closed/out" && chmod 555 "$1/closed"
        as=(); [ "$(id -u)" -ne 0 ] || as=(setpriv --reuid 65534 --clear-groups)
        "${as[@]}" "$0" tokenize -o "$1/closed/out" "$1/in"; status=$?
        chmod 755 "$1/closed"; exit $status
        """, in: folder)
      #expect(status == 0)
      #expect(try folder.read("closed/out") == Array("กา|1\n".utf8))
    }
  }

  @Test(arguments: [
    "acronyms --spell DSI", "evaluate gold", "compare --against cluster gold", "repairs gold",
    "corpus check gold", "tokenize gold", "--help",
  ])
  func lostOutputIsAFailure(_ arguments: String) throws {
    try TemporaryFolder.with { folder in
      _ = try folder.write(Array("แม่น้ำ| กว้าง\n".utf8), to: "gold")
      for target in ["> /dev/full", ">&-"] {
        let status = try Executable.shell(
          "cd \"$1\" && \"$0\" \(arguments) \(target) 2> \"$1/err\"", in: folder)
        #expect(status == 1, "\(target)")
        let message = String(decoding: try folder.read("err"), as: UTF8.self)
        #expect(message.contains("cannot write standard output"), "\(target): \(message)")
      }
    }
  }

  @Test func anInputIsNotReplacedByAnotherKindOfFile() throws {
    try TemporaryFolder.with { folder in
      let gold = try folder.write(Array("ไป|มา\n".utf8), to: "gold")
      let runs = [
        ["evaluate", "--html", gold, gold],
        ["compare", "--against", "cluster", "--html", gold, gold],
        ["train", "--corpus", "best:\(gold)", "--output", folder.path("./gold")],
      ]
      for arguments in runs {
        let outcome = try Executable.run(arguments)
        #expect(outcome.status == 1)
        #expect(outcome.message.contains("it is the input '\(gold)'"), "\(outcome.message)")
        #expect(try folder.read("gold") == Array("ไป|มา\n".utf8))
      }
    }
  }

  @Test(arguments: ["evaluate", "compare --against cluster"])
  func aPageIsTriedBeforeTheWork(_ command: String) throws {
    try TemporaryFolder.with { folder in
      let gold = try folder.write(Array("ไป|มา\n".utf8), to: "gold")
      let arguments = command.split(separator: " ").map(String.init)
      let outcome = try Executable.run(arguments + ["--html", folder.path("none/page"), gold])
      #expect(outcome.status == 1 && outcome.output.isEmpty)
      #expect(outcome.message.contains("cannot write '\(folder.path("none/page"))'"))
    }
  }
}
