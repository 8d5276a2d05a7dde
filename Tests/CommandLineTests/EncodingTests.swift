import Testing

/// Text that is not UTF-8, in more than one part.
@Suite struct EncodingTests {
  private static let text = String(repeating: "แม่น้ำเจ้าพระยา 5 กม. (กทม.) 😀\n", count: 6_000)

  private static func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      isBigEndian
        ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
  }

  private static func windows874(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { $0.value < 0x80 ? UInt8($0.value) : UInt8($0.value - 0x0E01 + 0xA1) }
  }

  @Test(arguments: [1, 2], [false, true])
  func aLongTextInUTF16IsReadInParts(jobs: Int, isBigEndian: Bool) throws {
    let expected = try Executable.run("tokenize", input: Array(Self.text.utf8))
    let outcome = try Executable.run(
      "tokenize", "--jobs", "\(jobs)", "--encoding", isBigEndian ? "utf-16be" : "utf-16le",
      input: Self.utf16(Self.text, isBigEndian: isBigEndian))
    #expect(outcome.status == 0 && outcome.output == expected.output)
  }

  @Test(arguments: ["lines", "jsonl", "tsv"])
  func aLongTextInWindows874IsReadInParts(format: String) throws {
    let text = Self.text.replacing(" 😀", with: "")
    let expected = try Executable.run("tokenize", "--format", format, input: Array(text.utf8))
    let outcome = try Executable.run(
      "tokenize", "--format", format, "--encoding", "windows-874", input: Self.windows874(text))
    #expect(outcome.status == 0 && outcome.output == expected.output)
  }

  @Test func aLineBeyondTheLimitIsRead() throws {
    let line = String(repeating: "กา ", count: 300_000)
    let outcome = try Executable.run(
      "normalize", "--profile", "none", "--encoding", "cp874", input: Self.windows874(line))
    #expect(outcome.text == line)
  }

  /// What begins as ASCII is told as soon as something else comes.
  @Test func theEncodingIsToldWhereTheTextIsThai() throws {
    let ascii = String(repeating: "a line of ASCII\n", count: 10_000)
    let outcome = try Executable.run(
      "tokenize", input: Array(ascii.utf8) + Self.windows874("แม่น้ำเจ้าพระยา"))
    #expect(outcome.status == 1 && outcome.message.contains("--encoding windows-874"))
  }

  @Test(arguments: [
    "caf\u{E9} na\u{EF}ve", "\u{A9} 2024", "f\u{FC}r M\u{E4}dchen", "\u{A1}Hola!",
  ])
  func latinTextIsNotTakenForThai(text: String) throws {
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let outcome = try Executable.run("normalize", "--profile", "none", input: bytes)
    #expect(outcome.status == 0 && outcome.output == bytes)
  }

  @Test func anEncodingThatIsUnknownIsAUsageError() throws {
    let outcome = try Executable.run("tokenize", "--encoding", "ebcdic")
    #expect(outcome.status == 64 && outcome.message.contains("windows-874"))
  }

  @Test func goldIsReadWithoutItsByteOrderMark() throws {
    let outcome = try Executable.run("evaluate", "-", input: Array("\u{FEFF}ไป|ตลาด\n".utf8))
    #expect(outcome.text.contains("word P 1.0 R 1.0"))
  }
}
