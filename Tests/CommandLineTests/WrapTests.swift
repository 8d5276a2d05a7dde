import Testing
import ThaiTextTestSupport

struct WrapTests {
  @Test func linesAreWrapped() throws {
    let input = Array("แม่น้ำเจ้าพระยายาว 372 กม.\nสั้น\n".utf8)
    let outcome = try Executable.run("wrap", "--width", "12", input: input)
    #expect(outcome.text == "แม่น้ำเจ้าพระยา\nยาว 372 กม.\nสั้น\n")
  }

  @Test func jobsChangeNothing() throws {
    let line = "เขาไปตลาดซื้อผัก ผลไม้ ฯลฯ และของต่าง ๆ ทุกวัน\r\n"
    let input = Array(String(repeating: line, count: 3_000).utf8) + [0xE0, 0xB8, 0xFF]
    let one = try Executable.run("wrap", "-w", "20", input: input)
    let two = try Executable.run("wrap", "-w", "20", "--jobs", "2", input: input)
    #expect(one.status == 0 && one.output == two.output)
    let space = [UInt8(ascii: " "), UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    #expect(one.output.filter { !space.contains($0) } == input.filter { !space.contains($0) })
  }

  @Test func breaksAreMarked() throws {
    let outcome = try Executable.run(
      "wrap", "--zero-width-spaces", input: Array("เด็กไทย 5 คน".utf8))
    #expect(outcome.text == "เด็ก\u{200B}ไทย 5 คน")
  }

  @Test func contradictionsAreUsageErrors() throws {
    let outcome = try Executable.run("wrap", "--zero-width-spaces", "--width", "20")
    #expect(outcome.status == 64)
    #expect(try Executable.run("wrap", "--width", "0").status == 64)
  }

  /// What is open at the end of a block of input goes on in the next one.
  @Test(arguments: [1, 2])
  func markupGoesOnFromBlockToBlock(jobs: Int) throws {
    let line = "เด็กไทย x > 1\n"
    let script = "<script>\n" + String(repeating: line, count: 12_000) + "</script>\n"
    let comment = "<!--\n" + String(repeating: line, count: 12_000) + "-->\n"
    let input = script + "เด็กไทย\n" + comment + "<p>เด็กไทย</p>\n"
    let outcome = try Executable.run(
      "wrap", "--zero-width-spaces", "--jobs", "\(jobs)", input: Array(input.utf8))
    #expect(
      outcome.text == script + "เด็ก\u{200B}ไทย\n" + comment + "<p>เด็ก\u{200B}ไทย</p>\n")
  }

  /// Only zero-width spaces are added, whatever the bytes.
  @Test func nothingElseIsAdded() throws {
    var input: [UInt8] = []
    let pieces = [
      "<", ">", "/", "!", "--", "script", "a", " ", "=", "\"", "'", "เด็กไทย", "&amp;", "\n", "code",
    ]
    forEverySeed(count: 300) { _, random in
      input += random.damaged(maximumCount: 2)
      for _ in 0..<8 { input += pieces[Int(random.bytes(maximumLength: 1)[0]) % pieces.count].utf8 }
    }
    let outcome = try Executable.run("wrap", "--zero-width-spaces", input: input)
    let space = Array("\u{200B}".utf8)
    #expect(outcome.status == 0)
    #expect(without(space, outcome.output) == without(space, input))
  }

  private func without(_ piece: [UInt8], _ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      result.append(byte)
      if result.suffix(piece.count).elementsEqual(piece) { result.removeLast(piece.count) }
    }
    return result
  }
}
