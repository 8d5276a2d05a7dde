import Testing
import ThaiTextTestSupport

@testable import ThaiText

@Suite struct PackedWordTests {
  @Test func wordsGrowAtBothEnds() {
    for seed in 0..<200 {
      var random = SeededGenerator(seed: seed)
      let letters = (0..<PackedWord.capacity).compactMap { _ in
        ThaiScalar.all.randomElement(using: &random)
      }
      var (forwards, backwards) = (PackedWord(), PackedWord())
      for letter in letters { forwards.append(letter) }
      for (count, letter) in letters.reversed().enumerated() {
        backwards.prepend(letter, to: count)
      }
      #expect(forwards == backwards, "seed \(seed)")
    }
  }

  @Test func aWordHoldsEighteenLetters() {
    #expect(word(String(repeating: "ก", count: PackedWord.capacity)) != nil)
    #expect(word(String(repeating: "ก", count: PackedWord.capacity + 1)) == nil)
  }

  @Test(arguments: ["ก1", "a", "ก ", "\u{0E00}"])
  func onlyLettersAndFullStopsMakeAWord(text: String) {
    #expect(word(text) == nil)
  }

  private func word(_ text: String) -> PackedWord? {
    let bytes = Array(text.utf8)
    return PackedWord(0..<bytes.count, in: bytes.span)
  }
}

@Suite struct PackedWordSetTests {
  private let set = PackedWordSet(words: "ณ โดย โดยท่าน ท่าน")

  @Test(arguments: [
    ("ณ", true), ("โดย", true), ("โดยท่าน", true), ("โด", false), ("โดยท", false), ("ด", false),
    ("", false),
  ])
  func aSetHasItsWordsOnly(word: String, isMember: Bool) {
    let bytes = Array(word.utf8)
    let contains = set.contains(0..<bytes.count, in: bytes.span)
    #expect(contains == isMember)
  }

  @Test(arguments: [("โดยท่าน", 21), ("โดยท่า", 9), ("ณโดย", 3), ("ดย", nil)])
  func theLongestWordCounts(text: String, end: Int?) {
    let bytes = Array(text.utf8)
    let found = set.longestEnd(from: 0, in: bytes.span)
    #expect(found == end)
  }

  @Test(arguments: [
    ("กโดย", 0, true), ("กโดย", 3, true), ("กโดย", 6, false), ("กโด", 0, false),
    ("ณ", 0, true), ("กณ", 0, true), ("กณ", 3, true), ("ก ณ", 0, true), ("", 0, false),
  ])
  func aWordEndsWhereItIsWholeAndBehindTheFloor(text: String, floor: Int, hasWord: Bool) {
    let bytes = Array(text.utf8)
    let found = set.hasWord(endingAt: bytes.count, floor: floor, in: bytes.span)
    #expect(found == hasWord)
  }
}
