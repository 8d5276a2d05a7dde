import Foundation
import Testing
import ThaiText
import ThaiTextTestSupport

@testable import ThaiTextExplain

@Suite struct ExplanationTests {
  private let text =
    "กระทรวงพลังงาน (พน.) ประชุมเอเปค 5 ธันวาคม 2567 ลดความเหลื่อมล้ำ นํ้าท่วม"

  @Test func anExplanationTellsWhatTheLibraryFinds() throws {
    let explanation = Explainer().explanation(of: text)
    let document = ThaiTokenizer.default.document(of: text)
    #expect(explanation.tokens.map(\.text) == document.tokens.map { String($0.text) })
    #expect(explanation.tokens.map(\.score) == document.tokens.map(\.score))
    #expect(explanation.acronyms.map(\.canonical) == document.acronyms.map(\.canonical))
    #expect(explanation.entities.map(\.value) == document.entities.map(\.value))
    #expect(explanation.definitions.map(\.longForm) == ["กระทรวงพลังงาน"])
    #expect(
      explanation.sentences.map(\.text)
        == ThaiTokenizer.default.sentences(in: text).map { String($0.content) })
    #expect(explanation.terms.map(\.key) == SearchAnalyzer().terms(in: text).map(\.key))
  }

  @Test func theExampleOfTheDocumentation() {
    let explanation = Explainer().explanation(of: "ประชุมเอเปค 5 ธันวาคม 2567")
    #expect(explanation.entities.first?.value == "2024-12-05")
    #expect(explanation.acronyms.map(\.canonical) == ["APEC"])
  }

  @Test func theEnginesOfTheLibraryHaveNames() {
    let names = Explainer.Engine.all.map(\.name)
    #expect(names.starts(with: ["statistical", "dictionary"]) && names.contains("cluster"))
    for name in names {
      #expect(name.utf8.allSatisfy((UInt8(ascii: "a")...UInt8(ascii: "z")).contains))
    }
  }

  @Test func aDateHasTheYearsOfBothEras() throws {
    let dates = Explainer().explanation(of: text).entities.compactMap(\.date)
    let start = try #require(dates.first?.start)
    #expect(dates.count == 1)
    #expect(start.year == 2024 && start.buddhistYear == 2567 && start.month == 12 && start.day == 5)
    #expect(dates.first?.era == "buddhist" && dates.first?.eraReason == "magnitude")
  }

  @Test func aCompoundIsTheTokensThatItIsMadeOf() throws {
    let explanation = Explainer().explanation(of: text)
    #expect(explanation.compounds.contains { $0.text == "ความเหลื่อมล้ำ" })
    for compound in explanation.compounds {
      let parts = explanation.tokens[
        compound.firstToken..<compound.firstToken + compound.tokenCount]
      #expect(parts.map(\.text).joined() == compound.text)
      #expect(parts.first?.start == compound.start && parts.last?.end == compound.end)
    }
  }

  @Test func withoutAnotherEngineThereIsNoComparison() {
    #expect(Explainer(comparedWith: nil).explanation(of: text).comparison == nil)
  }

  @Test func anEmptyTextHasAnExplanation() {
    let explanation = Explainer().explanation(of: "")
    #expect(
      explanation.tokens.isEmpty && explanation.terms.isEmpty && explanation.sentences.isEmpty)
    #expect(explanation.comparison?.stretches == [])
  }

  /// Whatever the text, offsets lead to the texts that are told, in each unit.
  @Test(arguments: 0..<40)
  func offsetsLeadToTheTexts(_ seed: Int) throws {
    var random = RandomText(seed: seed)
    let text = random.mixed() + " พ.ศ. ๒๕๖๗ 😀 กระทรวงพลังงาน (พน.) นํ้า" + random.thai()
    for unit in TextUnit.allCases {
      let explanation = Explainer().explanation(of: text, countedIn: unit)
      #expect(explanation.tokens.map(\.text).joined() == text)
      for token in explanation.tokens {
        #expect(part(of: text, token.start, token.end, unit) == token.text, "seed \(seed)")
      }
      for entity in explanation.entities {
        #expect(part(of: text, entity.start, entity.end, unit) == entity.text, "seed \(seed)")
      }
      for sentence in explanation.sentences {
        #expect(part(of: text, sentence.start, sentence.end, unit) == sentence.text, "seed \(seed)")
      }
      let stretches = try #require(explanation.comparison).stretches
      #expect(stretches.map { $0.words.joined() }.joined() == text)
      for stretch in stretches {
        #expect(part(of: text, stretch.start, stretch.end, unit) == stretch.words.joined())
        #expect(
          stretch.otherWords.map { $0.joined() } ?? stretch.words.joined() == stretch.words.joined()
        )
        #expect(stretch.otherWords != stretch.words)
      }
    }
  }

  private func part(of text: String, _ start: Int, _ end: Int, _ unit: TextUnit) -> String {
    switch unit {
    case .utf8: String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
    case .utf16: String(decoding: Array(text.utf16)[start..<end], as: UTF16.self)
    case .scalars: String(String.UnicodeScalarView(Array(text.unicodeScalars)[start..<end]))
    }
  }
}
