import Testing
import ThaiTextTestSupport

@testable import ThaiText

@Suite struct WordSetTests {
  private let set = WordSet("ณ โดย โดยท่าน ท่าน")

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

  @Test func aSpellingHasItsNumber() {
    let set = WordSet(rows: [["ม.ค.", "มค."], ["ก.พ."]])
    let bytes = Array("มค. ก.พ. ก.ค.".utf8)
    let first = set.longestMatch(at: 0, in: bytes.span)
    #expect(first?.value == 0 && first?.end == 7)
    let second = set.longestMatch(at: 8, in: bytes.span)
    #expect(second?.value == 1 && second?.end == 16)
    #expect(set.longestMatch(at: 17, in: bytes.span) == nil)
  }

  /// Every list of `Dictionaries` that is looked up by its name is there.
  @Test func listsAreThere() {
    #expect(DateWords.months.longest > 0 && DateWords.eras.longest > 0)
    #expect(DateWords.yearNouns.longest > 0 && DateWords.ordinals.longest > 0)
    #expect(DateWords.connectors.longest > 0 && DateWords.fillers.longest > 0)
    #expect(DateWords.measures.longest > 0 && DateWords.units.longest > 0)
    #expect(DateWords.notBeforeYears.longest > 0)
    #expect(WebNames.topLevelDomains.count > 0 && WebNames.fileExtensions.count > 0)
    #expect(LetterNames.standard.count == 26)
    for set in [
      CueWords.hosts, CueWords.followers, CueWords.organisations, CueWords.concepts,
      CueWords.joints, CueWords.clause, CueWords.linking, CueWords.conjunctions,
      CueWords.unspoken, CueWords.nominalizers, CueWords.modifiers, CueWords.introductions,
      CueWords.explanations, CueWords.counted, CueWords.and, CueWords.means,
      CueWords.listAnnouncements, CueWords.latinUnits, CueWords.capitalWords,
      CueWords.englishStopWords,
    ] {
      #expect(set.longest > 0)
    }
  }
}

/// Words before and after a position are those that a look at every length finds.
@Suite struct FoldedWordTests {
  @Test func theLongestWordCounts() {
    for seed in 0..<500 {
      var random = SeededGenerator(seed: seed)
      func string(_ lengths: ClosedRange<Int>) -> String {
        let pieces = ["ก", "ข", "า", "a", "A", "\u{0E41}"]
        return (0..<Int.random(in: lengths, using: &random))
          .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      }
      let list = Set((0..<Int.random(in: 1...8, using: &random)).map { _ in string(1...4) })
      let words = WordSet(list.joined(separator: " "))
      let text = FoldedText(string(0...20))
      for start in 0...text.count {
        let ends = (start..<text.count + 1).filter { list.contains(text.string(start..<$0)) }
        #expect(words.end(startingAt: start, in: text) == ends.last, "seed \(seed)")
        let starts = (0..<start + 1).filter { list.contains(text.string($0..<start)) }
        #expect(words.start(endingAt: start, in: text) == starts.first, "seed \(seed)")
        let floor = starts.first.map { $0 + 1 } ?? 0
        #expect(
          words.start(endingAt: start, floor: floor, in: text) == starts.first { $0 >= floor })
        for end in start...text.count {
          #expect(
            words.contains(text.units[start..<end]) == list.contains(text.string(start..<end)))
        }
      }
    }
  }
}
