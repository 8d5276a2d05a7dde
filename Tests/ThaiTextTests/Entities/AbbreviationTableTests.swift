import Testing
import ThaiText

@Suite struct AbbreviationTableTests {
  @Test func expansionsAreMostUsualFirst() {
    let table = AbbreviationTable.bundled
    #expect(table.expansions(of: "ครม.") == ["คณะรัฐมนตรี"])
    #expect(table.expansions(of: "พล.ต.อ.") == ["พลตำรวจเอก"])
    #expect(table.expansions(of: "น.").first == "นาฬิกา")
  }

  @Test func whatIsNotInTheTableHasNoExpansion() {
    #expect(AbbreviationTable.bundled.expansions(of: "ครม").isEmpty)
    #expect(AbbreviationTable.bundled.expansions(of: "").isEmpty)
    #expect(AbbreviationTable.bundled.expansions(of: "not Thai, and a long text too").isEmpty)
  }

  @Test func theTableIsBroad() {
    #expect(AbbreviationTable.bundled.count > 600)
  }
}

@Suite struct DateSpanTests {
  @Test func yearsAreGivenInBothEras() throws {
    let date = try #require("23 สิงหาคม 2567".thaiEntities.first { $0.kind == .date }?.date)
    #expect(date.start.year == 2024)
    #expect(date.start.buddhistYear == 2567)
    #expect(date.era?.era == .buddhist)
    #expect(date.era?.reason == .magnitude)
  }

  @Test func theEraSaysHowItWasDecided() {
    #expect(era(of: "พ.ศ. 67") == .stated)
    #expect(era(of: "ส.ค. 67") == .twoDigits)
    #expect(era(of: "ปี 2024") == .magnitude)
    #expect(era(of: "เวลา 14.30 น.") == nil)
  }

  private func era(of text: String) -> EraDecision.Reason? {
    text.thaiEntities.first { $0.kind == .date }?.date?.era?.reason
  }
}
