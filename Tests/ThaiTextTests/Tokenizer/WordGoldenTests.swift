import Testing
import ThaiText
import ThaiTextTestSupport

@Suite struct WordGoldenTests {
  @Test(arguments: try goldens("words"))
  func wordsAreAsAReaderDecided(golden: Golden) {
    let tokens = ThaiTokenizer.default.tokens(in: golden.text).map { String($0.text) }
    #expect(tokens == golden.tokens)
  }
}
