import Testing

/// One line of output for each line of input.
@Suite struct PerLineTests {
  @Test func datesHaveTheirValues() throws {
    let outcome = try Executable.run(
      "entities", "--per-line", "--kind", "date",
      input: Array("วันที่ 18 - 22 สิงหาคม 2567\nไม่มี\n".utf8))
    #expect(outcome.text == "18 - 22 สิงหาคม 2567=2024-08-18/2024-08-22\nNONE\n")
  }

  @Test func acronymsHaveTheirLongForms() throws {
    let outcome = try Executable.run(
      "acronyms", "--per-line",
      input: Array("กระทรวงพลังงาน (พน.) และกลุ่ม NGOs\nไม่มี\n".utf8))
    #expect(outcome.text == "พน.=พน.{กระทรวงพลังงาน} ; NGOs=NGO\nNONE\n")
  }

  /// A file is one document up to 2 MiB; then an empty line ends it.
  @Test func largeFilesAreSeveralDocuments() throws {
    let article = "กระทรวงพลังงาน (พน.)\n"
    let filler = String(repeating: String(repeating: " ", count: 1_023) + "\n", count: 2_100)
    let outcome = try Executable.run(
      "acronyms", "--format", "tsv", input: Array((article + filler + "\nพน.\n").utf8))
    let found = outcome.text.split(separator: "\n").map { $0.split(separator: "\t").prefix(7) }
    #expect(found.map { $0[0] } == ["1", "2103"])
    #expect(found.map { $0[1] + "-" + $0[2] } == ["44-51", "0-7"])
    #expect(found.first?.last == "definition" && found.last?.last != "definition")
  }

  @Test(arguments: [("canonical", "แม่น้ำ ๒\n\nข้าว"), ("search", "แม่น้ำ 2\n\nข้าว")])
  func linesAreNormalized(_ profile: String, _ normalized: String) throws {
    let outcome = try Executable.run(
      "normalize", "--profile", profile, input: Array("เเม่น\u{0E49}\u{0E4D}า ๒\n\nข้าว".utf8))
    #expect(outcome.text == normalized)
  }

  @Test(arguments: ["canonical", "search", "repair"])
  func severalJobsNormalizeAlike(_ profile: String) throws {
    let line = "เเม่น\u{0E49}\u{0E4D}า ๒ สาหรับประชาชน\n"
    let input = Array(String(repeating: line, count: 4_000).utf8)
    let one = try Executable.run("normalize", "--profile", profile, input: input)
    let two = try Executable.run("normalize", "--profile", profile, "--jobs", "2", input: input)
    #expect(one.status == 0 && one.output == two.output)
  }
}
