import Testing
import ThaiTextTestSupport

@testable import ThaiText

/// The lattice leaves out steps that cannot win; the reference takes every step in turn.
@Suite struct AcronymLatticeTests {
  /// The steps by the definition: from each place on, first letters that no word covers, then
  /// words, then candidates; a step counts if it makes the path to its end cheaper.
  private func steps(
    of text: FoldedText, with candidates: [ThaiCandidate], _ lexicons: [[String]]
  ) -> [AcronymLattice.Step] {
    let count = text.count
    let isBoundary = (0...count).map { $0 == count || text.allowsWordBoundary(at: $0) }
    var best = [(cost: Float, start: Int, candidate: Int?)](
      repeating: (.infinity, 0, nil), count: count + 1)
    best[0].cost = 0
    func take(_ step: Range<Int>, _ cost: Float, _ candidate: Int? = nil) {
      let total = best[step.lowerBound].cost + cost
      guard total < best[step.upperBound].cost else { return }
      best[step.upperBound] = (total, step.lowerBound, candidate)
    }
    let wordCost = Float(WordCost.ofUncounted) / Float(WordCost.unit)
    for start in 0..<count where best[start].cost < .infinity {
      let ends = (start + 1...count).filter { isBoundary[$0] }
      for end in ends where end == ends.first || end - start <= 24 {
        take(start..<end, 18.4 + 2 * Float(end - start))
      }
      for word in lexicons.joined() where text.hasPrefix(FoldedUnit.units(word), at: start) {
        let end = start + word.utf16.count
        if isBoundary[end] { take(start..<end, wordCost) }
      }
      for (index, candidate) in candidates.enumerated()
      where candidate.letters.lowerBound == start {
        take(candidate.letters, candidate.cost, index)
      }
    }
    var path: [AcronymLattice.Step] = []
    var end = count
    while end > 0 {
      path.append(.init(range: best[end].start..<end, candidate: best[end].candidate))
      end = best[end].start
    }
    return path.reversed()
  }

  @Test func theCheapestPathIsThatOfTheDefinition() throws {
    for seed in 0..<1_500 {
      var random = SeededGenerator(seed: seed)
      func letters(_ lengths: ClosedRange<Int>) -> String {
        let pieces = ["ก", "ข", "ค", "า", "ี", "เ", "้", "์"]
        return "ก"
          + (0..<Int.random(in: lengths, using: &random))
          .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      }
      let text = FoldedText(letters(0...60))
      let lists = (0..<2).map { _ in
        Set((0..<Int.random(in: 1...12, using: &random)).map { _ in letters(0...4) }).sorted()
      }
      let places = (0...text.count).filter {
        $0 == text.count || text.allowsWordBoundary(at: $0)
      }
      let candidates = places.dropLast().compactMap { start -> ThaiCandidate? in
        guard Int.random(in: 0..<8, using: &random) == 0,
          let end = places.filter({ $0 > start && $0 < start + 9 }).randomElement(using: &random)
        else { return nil }
        return ThaiCandidate(
          range: start..<end, letters: start..<end, canonical: "", kind: .thaiLetterAcronym,
          ground: .letterNames(count: 2))
      }
      let words = LexiconWords(try lists.map { try Lexicon($0) })
      let found = AcronymLattice.steps(
        of: 0..<text.count, with: candidates, in: text, words: words)
      #expect(found == steps(of: text, with: candidates, lists), "seed \(seed)")
    }
  }

  @Test func marksWithoutEndAreDivided() {
    let text = FoldedText("ก" + String(repeating: "้", count: 100) + "ขค")
    let steps = AcronymLattice.steps(
      of: 0..<text.count, with: [], in: text, words: LexiconWords([]))
    #expect(steps.first?.range.lowerBound == 0)
    #expect(steps.last?.range.upperBound == text.count)
  }
}
