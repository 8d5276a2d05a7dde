import Testing
import ThaiText
import ThaiTextTestSupport

@testable import ThaiTextTraining

@Suite struct CountTableTests {
  /// Hashes of different words.
  private func words(_ count: Int, seed: UInt32 = 0) -> [WordHash] {
    (0..<UInt32(count)).map { number in
      let codes = (0..<4).map {
        CharacterCode(
          rawValue: UInt8(truncatingIfNeeded: (number &* 2_654_435_761 ^ seed) >> (8 * $0)))
      }
      return WordHash(of: 0..<4, in: codes.span)
    }
  }

  @Test func wordsKeepTheirEntries() {
    let words = words(2_000)
    let entries = words.indices.map { WordEntry(count: UInt8($0 % 12 + 1), lists: UInt8($0 % 4)) }
    let table = WordCountTable(zip(words, entries).map { (word: $0, entry: $1) })
    for (word, entry) in zip(words, entries) { #expect(table.entry(of: word) == entry) }
    for word in Set(self.words(2_000, seed: 0x5555_5555)).subtracting(words) {
      #expect(table.entry(of: word) == .absent)
    }
  }

  @Test func pairsKeepTheirCounts() {
    let pairs = words(5_000)
    let table = PairCountTable(pairs.map { (pair: $0, count: UInt8($0.rawValue % 12 + 1)) })
    // A pair may be taken for another one with the same fingerprint, now and then.
    let wrong = pairs.count { table.count(of: $0) != Int($0.rawValue % 12 + 1) }
    #expect(wrong < 25)
    let absent = Set(words(5_000, seed: 0x0F0F_0F0F)).subtracting(pairs)
    #expect(absent.count { table.count(of: $0) > 0 } < 25)
  }

  @Test func orderDoesNotMatter() {
    let words = words(300).map { (word: $0, entry: WordEntry(count: 1, lists: 0)) }
    let (there, back) = (WordCountTable(words), WordCountTable(words.reversed()))
    #expect(words.allSatisfy { there.entry(of: $0.word) == back.entry(of: $0.word) })
    #expect(slots(of: there) == slots(of: back))
  }

  @Test func emptyTablesHaveNothing() {
    let word = words(1)[0]
    #expect(WordCountTable([(word: WordHash, entry: WordEntry)]()).entry(of: word) == .absent)
    #expect(PairCountTable([(pair: WordHash, count: UInt8)]()).count(of: word) == 0)
  }

  @Test(
    arguments: zip(
      [-1, 0, 1, 2, 3, 4, 7, 8, 2_047, 2_048, 1 << 40],
      [0, 0, 1, 2, 2, 3, 3, 4, 11, 12, 12] as [UInt8]))
  func countClasses(count: Int, expected: UInt8) {
    #expect(CountClass.of(count) == expected)
  }

  private func slots(of table: WordCountTable) -> [UInt32] {
    table.slots.withSpan { slots in slots.indices.map { slots[$0] } }
  }
}
