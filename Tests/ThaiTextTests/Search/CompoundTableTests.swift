import Testing

@testable import ThaiText

@Suite struct CompoundTableTests {
  @Test func aNoteKeepsCutsAndHiddenParts() {
    let note = CompoundNote.parts([(2, true), (3, false), (4, true)])
    #expect(note.cuts == [2, 5])
    #expect((0..<3).map(note.hidesPart) == [true, false, true])
    #expect(note.hidesParts && note.hasParts)
    #expect(!CompoundNote.coarse.hasParts && !CompoundNote.lexical.hidesParts)
  }

  @Test func partsBeyondTheLastCutAreLeftOut() {
    let note = CompoundNote.parts([(30, false), (2, false)])
    #expect(note.cuts.isEmpty)
  }

  @Test func anImageGivesTheTableBack() throws {
    let table = try CompoundTable([("ความสุข", .coarse), ("ชายแดน", [.coarse, .lexical])])
    let copy = try CompoundTable(compiled: table.compiled(metadata: ["licence": "CC0-1.0"]))
    #expect(copy.count == 2)
    #expect(copy.compiled() == table.compiled())
  }

  @Test func aDamagedImageIsRefused() throws {
    let image = try CompoundTable([("ความสุข", .coarse)]).compiled()
    for count in stride(from: 0, to: image.count, by: 37) {
      #expect(throws: ImageError.self) { try CompoundTable(compiled: Array(image.prefix(count))) }
    }
    for index in stride(from: 0, to: image.count, by: 101) {
      var damaged = image
      damaged[index] ^= 0x55
      #expect(throws: ImageError.self) { try CompoundTable(compiled: damaged) }
    }
  }

  @Test func theBundledTableIsRight() {
    #expect(CompoundTable.bundled.count > 5_000)
  }

  @Test func fewTokensWin() {
    // Compounds as rows of tokens: of those that overlap, the choice with the fewest tokens.
    #expect(CompoundPath.best(of: [0..<2, 1..<4], beside: []) == [1..<4])
    #expect(CompoundPath.best(of: [0..<2, 1..<3, 2..<4], beside: []) == [0..<2, 2..<4])
    #expect(CompoundPath.best(of: [0..<2, 0..<3, 3..<5], beside: [2..<3]) == [0..<2, 3..<5])
    #expect(CompoundPath.best(of: [], beside: [0..<4]).isEmpty)
  }

  @Test func englishPluralsHaveASingular() {
    #expect(EnglishPlural.singular(of: "startups") == "startup")
    #expect(EnglishPlural.singular(of: "companies") == "company")
    #expect(EnglishPlural.singular(of: "boxes") == "box")
    for word in ["bus", "class", "gas", "analysis", "go", "ส"] {
      #expect(EnglishPlural.singular(of: word) == nil)
    }
  }
}
