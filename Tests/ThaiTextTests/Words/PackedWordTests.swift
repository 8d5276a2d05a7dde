import Testing
import ThaiTextTestSupport

@testable import ThaiText

@Suite struct PackedWordTests {
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
