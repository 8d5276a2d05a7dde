import Testing

@testable import ThaiText

@Suite struct LengtheningTests {
  @Test(arguments: [
    ("ไปแล้ววว", ["ไป", "แล้ววว"]), ("จ้าาา ไปนะะะ", ["จ้าาา", " ", "ไป", "นะะะ"]),
    ("เก่งงงมากกก", ["เก่งงง", "มากกก"]), ("ครับบ", ["ครับบ"]), ("ในนนทบุรี", ["ใน", "นนทบุรี"]),
  ])
  func aLengthenedWordIsOneToken(text: String, words: [String]) {
    #expect(ThaiTokenizer.default.tokens(in: text).map { String($0.text) } == words)
  }

  @Test func itsKindIsWordAndItsKeyIsTheWord() {
    let tokens = ThaiTokenizer.default.tokens(in: "อร่อยยยย")
    #expect(tokens.map(\.kind) == [.word])
    #expect(tokens.map { String($0.normalized(.search)) } == ["อร่อย"])
    #expect(tokens.map { String($0.normalized()) } == ["อร่อยยยย"])
  }

  @Test func wordsOfTheUserStayAsTheyAre() throws {
    var configuration = ThaiTokenizer.Configuration.default
    configuration.userDictionary = try UserDictionary(["มากกก"])
    let tokens = ThaiTokenizer(configuration).tokens(in: "สวยมากกก")
    #expect(tokens.map { String($0.text) } == ["สวย", "มากกก"])
  }

  @Test(arguments: [(true, ["แล้", "วววว"]), (false, ["แล้", "ว", "ว", "ว", "ว"])])
  func onlyTheCanonicalFormIsShortened(usesCanonicalForm: Bool, tokens: [String]) {
    var configuration = ThaiTokenizer.Configuration.default
    configuration.thai = ClusterEngine()
    configuration.usesCanonicalForm = usesCanonicalForm
    let found = ThaiTokenizer(configuration).tokens(in: "แล้วววว")
    #expect(found.map { String($0.text) } == tokens)
  }

  @Test(arguments: ["ก", "กกกข", "มากกก", "าา"])
  func longTextsAreCovered(piece: String) {
    let text = String(repeating: piece, count: TestScale.isLong ? 100_000 : 3_000)
    let tokens = ThaiTokenizer.default.tokens(in: text)
    #expect(tokens.last?.utf8Range.upperBound == text.utf8.count)
  }
}
