import Testing
import ThaiText
import ThaiTextTestSupport

@testable import ThaiTextExplain

@Suite struct NormalizationTests {
  private func normalization(
    _ text: String, _ profile: NormalizationProfile
  ) -> Explanation.Normalization {
    Explanation.Normalization(of: text, profile: profile, by: .default, countedIn: .utf8)
  }

  @Test func saraAmInTwoPartsIsToldLetterByLetter() throws {
    let form = normalization("น\u{0E4D}\u{0E49}\u{0E32}ไหล", .canonical)
    #expect(form.text == "น้ำไหล")
    let change = try #require(form.changes.first)
    #expect(form.changes.count == 1)
    let letters = change.letters.map { "\($0.code) \($0.fate)" }
    #expect(letters.contains("U+0E4D removed") && letters.contains("U+0E32 removed"))
    #expect(letters.contains("U+0E33 added") && letters.contains("U+0E49 kept"))
    #expect(change.letters.contains { $0.name == "THAI CHARACTER SARA AM" })
  }

  @Test(arguments: [
    ("๒๕๖๗ สวยมากกกกก", NormalizationProfile.search, "2567 สวยมาก"),
    ("สาหรับประชาชน", .repair, "สำหรับประชาชน"), ("สาหรับประชาชน", .canonical, "สาหรับประชาชน"),
  ])
  func aTextInAProfile(_ text: String, _ profile: NormalizationProfile, _ expected: String) {
    #expect(normalization(text, profile).text == expected)
  }

  /// The changes, applied to the text, give the normalized text, and normalizing that changes nothing.
  @Test(arguments: 0..<40)
  func theChangesAreAllThereIs(_ seed: Int) {
    var random = RandomText(seed: seed)
    let text = random.mixed() + "นํ้า เเม่ สาหรับ ๑๒๓ มากกกก ๆ" + random.thai()
    for profile in NormalizationProfile.allCases {
      let form = normalization(text, profile)
      let (source, target) = (Array(text.utf8), Array(form.text.utf8))
      var applied: [UInt8] = []
      var end = 0
      for change in form.changes {
        applied += source[end..<change.start]
        #expect(applied.count == change.normalizedStart)
        applied += target[change.normalizedStart..<change.normalizedEnd]
        end = change.end
        let (before, after) = (change.letters(not: .added), change.letters(not: .removed))
        #expect(before == String(decoding: source[change.start..<change.end], as: UTF8.self))
        #expect(
          after
            == String(
              decoding: target[change.normalizedStart..<change.normalizedEnd], as: UTF8.self))
      }
      #expect(applied + source[end...] == target, "seed \(seed), \(profile)")
      #expect(normalization(form.text, profile).changes.isEmpty, "seed \(seed), \(profile)")
    }
  }

  @Test func aLongPlaceIsWhole() {
    let old = String(repeating: "ก", count: 3_000) + "ข"
    let new = String(repeating: "ค", count: 3_000) + "ข"
    let letters = LetterDifference(Array(old.utf8)[...], Array(new.utf8)[...]).letters
    #expect(letters.filter { $0.fate != .added }.map(\.letter).joined() == old)
    #expect(letters.filter { $0.fate != .removed }.map(\.letter).joined() == new)
  }
}

extension Explanation.Change {
  fileprivate func letters(not fate: Explanation.Letter.Fate) -> String {
    var text = String.UnicodeScalarView()
    for letter in letters where letter.fate != fate { text += letter.letter.unicodeScalars }
    return String(text)
  }
}
