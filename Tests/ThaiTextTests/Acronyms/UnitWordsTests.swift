import Testing
import ThaiText
import ThaiTextTestSupport

/// Words before and after a position are those that a look at every length finds.
@Suite struct UnitWordsTests {
  @Test func theLongestWordCounts() {
    for seed in 0..<500 {
      var random = SeededGenerator(seed: seed)
      func string(_ lengths: ClosedRange<Int>) -> String {
        let pieces = ["ก", "ข", "า", "a", "A", "\u{0E41}"]
        return (0..<Int.random(in: lengths, using: &random))
          .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      }
      let list = Set((0..<Int.random(in: 1...8, using: &random)).map { _ in string(1...4) })
      let words = UnitWords(list.joined(separator: " "))
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
