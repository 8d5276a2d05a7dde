import Testing
import ThaiText
import ThaiTextTraining

@Suite struct SelfLabellerTests {
  private func labels(_ raw: String) throws -> [String] {
    try #require(SelfLabeller(ModelTrainerTests.small)).lines(of: raw).map { line in
      line.labels.map { label in
        switch label {
        case .boundary: "|"
        case .inside: "-"
        case .unknown: "?"
        }
      }.joined()
    }
  }

  @Test func whatIsKnownIsLabelled() throws {
    let line = "แม่น้ำโขงไหลผ่านจังหวัดเลย"
    #expect(try labels(line) == ["|-----|--|--|---|------|--"])
  }

  @Test func repeatedShortAndForeignLinesAreLeftOut() throws {
    let line = "แม่น้ำโขงไหลผ่านจังหวัดเลย"
    let raw = [line, line, "แม่น้ำ", "The river flows through ไทย", ""].joined(separator: "\n")
    #expect(try labels(raw).count == 1)
  }

  @Test func numbersAreUnknownInside() throws {
    let line = "แม่น้ำโขงไหลผ่าน 1,200 จังหวัด"
    let labels = try #require(try labels(line).first)
    let number = Array(labels)[17..<22]
    #expect(number == ["|", "?", "?", "?", "?"])
  }
}
