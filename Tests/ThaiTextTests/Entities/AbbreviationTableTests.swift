import Foundation
import Testing

@testable import ThaiText

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

/// The tables of entities as they lie in the package.
@Suite struct EntityTableTests {
  @Test func everyAbbreviationHasThreeColumns() throws {
    for name in ["government", "titles", "general", "places", "latin"] {
      for line in try lines(of: "abbreviations/\(name).tsv") {
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
        #expect(columns.count == 3 && columns.allSatisfy { !$0.isEmpty }, "\(name): \(line)")
        #expect(columns[0].hasSuffix("."), "\(name): \(line)")
      }
    }
  }

  @Test(arguments: [
    "abbreviations/government.tsv", "abbreviations/titles.tsv", "abbreviations/general.tsv",
    "abbreviations/places.tsv", "abbreviations/latin.tsv", "abbreviations/not-abbreviations.txt",
    "abbreviations/words-before.txt", "abbreviations/letter-names.txt", "names/titles.txt",
    "names/compound-titles.txt", "names/not-given-names.txt",
    "names/not-given-name-beginnings.txt", "names/not-surnames.txt", "names/not-in-names.txt",
    "names/words-before.txt", "names/words-after.txt",
    "names/surname-places.txt", "sentences/particles.txt", "sentences/says.txt",
    "sentences/addressed.txt",
  ])
  func entriesAreSortedAndUnique(name: String) throws {
    let keys = try lines(of: name).map { $0.prefix { $0 != "\t" } }
    for (first, second) in zip(keys, keys.dropFirst()) {
      #expect(first.unicodeScalars.lexicographicallyPrecedes(second.unicodeScalars), "\(second)")
    }
  }

  @Test func groupsOfAbbreviationsAreShort() throws {
    for name in ["government", "titles", "general", "places"] {
      for line in try lines(of: "abbreviations/\(name).tsv") {
        let groups = line.prefix { $0 != "\t" }.split(separator: ".")
        #expect(
          groups.count <= AbbreviationGroups.limit
            && groups.allSatisfy { $0.unicodeScalars.count <= AbbreviationGroups.longestGroup },
          "\(name): \(line)")
      }
    }
  }

  private func lines(of name: String) throws -> [Substring] {
    var package = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { package.deleteLastPathComponent() }
    let path = package.appendingPathComponent("Dictionaries/\(name)")
    return try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
  }
}

@Suite struct DateSpanTests {
  @Test func timesHaveSecondsAndADifferenceToUniversalTime() throws {
    let dates = "2023-11-05T18:45:10+07:00".thaiEntities.compactMap(\.date)
    let time = try #require(dates.last).start
    #expect((time.hour, time.minute, time.second, time.utcOffset) == (18, 45, 10, 420))
    #expect(dates.first?.description == "2023-11-05")
  }

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

  private func era(of text: String) -> DateSpan.EraDecision.Reason? {
    text.thaiEntities.first { $0.kind == .date }?.date?.era?.reason
  }
}
