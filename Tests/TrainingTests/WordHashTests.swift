import Testing
import ThaiText
import ThaiTextTestSupport

@testable import ThaiTextTraining

@Suite struct WordHashTests {
  private static func codes(_ values: [UInt8]) -> [CharacterCode] {
    values.map(CharacterCode.init(rawValue:))
  }

  @Test func wordsAreCutAtThirtyCodes() {
    let long = Self.codes([UInt8](repeating: 7, count: 40))
    #expect(WordHash(of: 0..<40, in: long.span) == WordHash(of: 5..<35, in: long.span))
    #expect(WordHash(of: 0..<30, in: long.span) != WordHash(of: 0..<29, in: long.span))
  }

  @Test func paddingIsNoPartOfAWord() {
    let codes = Self.codes([5, 0, 0])
    #expect(WordHash(of: 0..<1, in: codes.span) != WordHash(of: 0..<2, in: codes.span))
  }

  @Test func pairsHaveAnOrder() {
    let codes = Self.codes([1, 2])
    let (first, second) = (WordHash(of: 0..<1, in: codes.span), WordHash(of: 1..<2, in: codes.span))
    #expect(WordHash(first, second) != WordHash(second, first))
  }

  @Test func bitsAreSpread() {
    // Words that differ in one letter only must not fall into neighbouring slots.
    var slots: Set<Int> = []
    for last in UInt8(1)...90 {
      let codes = Self.codes([20, 21, 22, 23, 24, 25, 26, last])
      slots.insert(HashSlot.first(of: WordHash(of: 0..<8, in: codes.span), among: 1 << 20))
    }
    #expect(slots.count == 90)
  }
}
