import Testing

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
}
