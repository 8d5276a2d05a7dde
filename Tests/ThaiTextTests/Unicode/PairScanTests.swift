import Testing
import ThaiTextTestSupport

@testable import ThaiText

/// The scan of a text finds what a plain look at each pair of its codes finds.
@Suite struct PairScanTests {
  @Test func theScanIsAPlainLookAtEachPair() {
    var scan = PairScan()
    forEachCase(20_000) { seed in
      let coded = CodedText(Array(RandomThai.text(seed: seed).utf8).span)
      // The memory of a text before does not show.
      scan.read(coded, by: .ofTexts)
      let flags = (-1..<coded.count).map { PairTable.ofTexts.flags(at: $0, of: coded) }
      let found = flags.reduce(into: PairFlags()) { $0.formUnion($1) }
      #expect(Self.named(scan.found) == Self.named(found), "seed \(seed)")
      #expect(Self.all(scan.entities) == Self.places(of: .entity, in: flags), "seed \(seed)")
      #expect(Self.all(scan.words) == Self.places(of: .ofWords, in: flags), "seed \(seed)")
    }
  }

  /// The places of acronyms are those that three pairs of codes tell.
  @Test func acronymsAreWhereAPairOrTwoSaySo() {
    let letter = CharacterCode(ThaiScalar("\u{0E4E}")).rawValue
    forEachCase(2_000) { seed in
      var random = SeededGenerator(seed: seed)
      func somePairs() -> [PairTable.Pair] {
        (0..<600).map { _ in
          func code() -> CharacterCode {
            CharacterCode(rawValue: .random(in: 0..<128, using: &random))
          }
          return (code(), code())
        }
      }
      let table = PairTable.ofTexts.adding(.acronym, for: somePairs())
        .adding(.acronymBeginning, for: somePairs() + somePairs() + somePairs())
        .adding(.acronymContinuation, for: somePairs() + somePairs() + somePairs())
      let coded = CodedText(Array(RandomThai.text(seed: seed).utf8).span)
      let expected = (0..<coded.count).filter { index in
        let flags = table.flags(at: index, of: coded)
        let isContinued = table.flags(at: index + 1, of: coded).contains(.acronymContinuation)
        return flags.contains(.acronym)
          || flags.contains(.acronymBeginning)
            && (isContinued || coded[index - 1].rawValue > letter)
      }
      #expect(Self.all(PairScan(coded, by: table).acronyms) == expected, "seed \(seed)")
    }
  }

  @Test func aPlaceIsFoundAcrossManyEmptyWords() {
    let text = String(repeating: "บาง", count: 1_000) + "."
    let coded = CodedText(Array(text.utf8).span)
    let scan = PairScan(coded, by: .ofTexts)
    #expect(scan.entities.next(from: 1) == 3_000)
    #expect(scan.entities.next(from: 3_001) == nil)
    #expect(scan.entities.next(from: 1 << 40) == nil)
  }

  /// The scan sees no conflict where the check of neighbours sees none, and the other way round.
  @Test func conflictsAreThoseOfTheNeighbours() {
    forEachCase(20_000) { seed in
      let text = RandomThai.text(seed: seed)
      let coded = CodedText(Array(text.utf8).span)
      let scan = PairScan(coded, by: .ofTexts)
      let conflict = RuleSet.canonical.neighbours.firstConflict(in: 0..<coded.count, of: coded)
      #expect(scan.found.contains(.conflict) == (conflict != nil), "seed \(seed)")
    }
  }

  private static func all(_ places: PairScan.Places) -> [Int] {
    var found: [Int] = []
    while let place = places.next(from: found.last.map { $0 + 1 } ?? 0) { found.append(place) }
    return found
  }

  private static func places(of wanted: PairFlags, in flags: [PairFlags]) -> [Int] {
    flags.indices.dropFirst().filter { !flags[$0].isDisjoint(with: wanted) }.map { $0 - 1 }
  }

  private static func named(_ flags: PairFlags) -> PairFlags {
    flags.intersection([.conflict, .repetition, .numberWord, .entity])
  }
}
