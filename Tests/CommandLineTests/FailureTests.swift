import Foundation
import Testing

/// What goes wrong is one clear sentence and a status that is not zero.
@Suite struct FailureTests {
  @Test func aMissingFileIsNamedBeforeAnythingIsWritten() throws {
    try TemporaryFolder.with { folder in
      let present = try folder.write(Array("กา\n".utf8), to: "present")
      let outcome = try Executable.run("tokenize", present, folder.path("missing"))
      #expect(outcome.status == 1)
      #expect(outcome.output.isEmpty)
      #expect(outcome.message.contains("cannot read '\(folder.path("missing"))': No such file"))
      #expect(outcome.message.split(separator: "\n").count == 1)
    }
  }

  @Test func aFolderIsNoInputAndNoOutput() throws {
    try TemporaryFolder.with { folder in
      let read = try Executable.run("tokenize", folder.url.path)
      #expect(read.status == 1 && read.message.contains("Is a directory"))
      let write = try Executable.run("tokenize", "--output", folder.url.path)
      #expect(write.status == 1 && write.message.contains("Is a directory"))
    }
  }

  @Test(arguments: [
    ["--jobs", "0"], ["--jobs", "x"], ["--engine", "none"], ["--format", "xml"],
    ["--separator", ""], ["--separator", "\n"], ["--offsets", "bytes"], ["--scores"], ["--nothing"],
    ["--scores", "--format", "jsonl", "--engine", "cluster"],
    ["--separator", " ", "--format", "tsv"],
  ])
  func aWrongOptionIsRefused(_ arguments: [String]) throws {
    let outcome = try Executable.run(["tokenize"] + arguments, input: Array("กา".utf8))
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty && outcome.message.hasPrefix("Error: "))
  }

  @Test(arguments: [
    "tokenize", "evaluate", "normalize", "entities", "acronyms", "wrap", "sentences",
  ])
  func standardInputIsNamedOnce(_ command: String) throws {
    let outcome = try Executable.run(command, "-", "-", input: Array("กา".utf8))
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(outcome.message.hasPrefix("Error: '-' names standard input"))
  }

  @Test func aSpellingNeedsLatinLetters() throws {
    let outcome = try Executable.run("acronyms", "--spell", "ก")
    #expect(outcome.status == 64)
    #expect(outcome.message.contains("--spell needs") && outcome.message.contains("acronyms [<"))
  }

  @Test(arguments: ["--dictionary", "--model"])
  func aFolderIsNoDictionaryAndNoModel(_ option: String) throws {
    try TemporaryFolder.with { folder in
      let outcome = try Executable.run("tokenize", option, folder.url.path)
      #expect(outcome.status == 1 && outcome.output.isEmpty)
      #expect(outcome.message.contains("\(folder.url.path): unreadable file"))
      #expect(outcome.message.contains("directory"))
    }
  }

  @Test func aDictionaryLineNeedsAWord() throws {
    try TemporaryFolder.with { folder in
      let words = try folder.write(Array("กา\n\t5\n".utf8), to: "words")
      let outcome = try Executable.run("tokenize", "--dictionary", words)
      #expect(outcome.status == 1 && outcome.message.contains("words:2: empty word"))
    }
  }

  @Test func outputIsWrittenWhole() throws {
    try TemporaryFolder.with { folder in
      let target = try folder.write(Array("old".utf8), to: "out")
      let outcome = try Executable.run("tokenize", "--output", target, input: Array("กา 1".utf8))
      #expect(outcome.status == 0 && outcome.output.isEmpty)
      #expect(try folder.read("out") == Array("กา| |1".utf8))
      #expect(try folder.names == ["out"])
    }
  }

  @Test(
    .disabled(
      if: ProcessInfo.processInfo.environment["THAITEXT_SANITIZER"] == "thread",
      "ThreadSanitizer cannot live under a limit of the size of files"))
  func outputOfAFailureIsNotWritten() throws {
    try TemporaryFolder.with { folder in
      _ = try folder.write(Array("old".utf8), to: "out")
      let status = try Executable.shell(
        "ulimit -f 1; trap '' XFSZ; yes กา | head -100000 | \"$0\" tokenize --output \"$1/out\" 2> \"$1/err\"",
        in: folder)
      #expect(status == 1)
      #expect(try folder.read("out") == Array("old".utf8))
      #expect(try folder.names == ["err", "out"])
      #expect(String(decoding: try folder.read("err"), as: UTF8.self).contains("cannot write"))
    }
  }

  @Test func aBrokenPipeIsQuiet() throws {
    try TemporaryFolder.with { folder in
      let status = try Executable.shell(
        "yes กา | head -200000 | \"$0\" tokenize 2> \"$1/err\" | head -1 > \"$1/out\"; exit ${PIPESTATUS[2]}",
        in: folder)
      #expect(status == 141)
      #expect(try folder.read("out") == Array("กา\n".utf8))
      #expect(try folder.read("err").isEmpty)
    }
  }

  @Test(arguments: [
    ("tokenize", "กา1", "กา|1"), ("tokenize --jobs 2", "กา1", "กา|1"),
    ("match", "DSI\tดีเอสไอ", "1"), ("acronyms --per-line", "ดีเอสไอ", "ดีเอสไอ=DSI"),
    ("entities --per-line", "12 บาท", "12 บาท=12 THB ; 12=12"), ("normalize", "กํา", "กำ"),
    ("sentences", "ฝนตก", "ฝนตก"), ("wrap", "ฝนตก", "ฝนตก"),
  ])
  func aLineIsAnsweredBeforeTheNextIsThere(
    _ command: String, _ line: String, _ answer: String
  ) throws {
    try TemporaryFolder.with { folder in
      let status = try Executable.shell(
        """
        coproc "$0" \(command)
        echo '\(line)' >&"${COPROC[1]}"; read -t 20 -r answer <&"${COPROC[0]}"
        echo "$answer" > "$1/answer"
        """, in: folder)
      #expect(status == 0)
      #expect(String(decoding: try folder.read("answer"), as: UTF8.self) == answer + "\n")
    }
  }

  @Test(arguments: ["tokenize", "compare --against cluster", "evaluate"])
  func aPipeIsADictionary(_ command: String) throws {
    try TemporaryFolder.with { folder in
      _ = try folder.write(Array("ตากลม\n".utf8), to: "text")
      let status = try Executable.shell(
        "\"$0\" \(command) --dictionary <(echo ตากลม) \"$1/text\" > \"$1/out\"", in: folder)
      #expect(status == 0)
      let text = String(decoding: try folder.read("out"), as: UTF8.self)
      #expect(text.contains(["tokenize": "ตากลม\n", "evaluate": "F1 1.0"][command] ?? "0 diff"))
    }
  }
}
