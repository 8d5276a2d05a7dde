import Testing
import ThaiText
import ThaiTextTestSupport

@testable import ThaiTextTraining

@Suite struct WordContextTests {
  /// The nearest boundary on a side, looked for one place after the other.
  private func boundary(from place: Int, by step: Int, in decisions: [Bool]) -> Int {
    for distance in 1...WordContext.reach {
      let next = place + step * distance
      if next <= 0 { return 0 }
      if next >= decisions.count { return decisions.count }
      if decisions[next] { return next }
    }
    return place + step * WordContext.reach
  }

  @Test func wordsEndAtTheNearestBoundaries() {
    for seed in 0..<400 {
      var random = SeededGenerator(seed: seed)
      let rarity = Int.random(in: 1...60, using: &random)
      let decisions = (0..<Int.random(in: 2...200, using: &random)).map { _ in
        Int.random(in: 0..<rarity, using: &random) == 0
      }
      let position = Int.random(in: 1..<decisions.count, using: &random)
      let context = WordContext(around: position, in: decisions.span)
      let start = boundary(from: position, by: -1, in: decisions)
      let end = boundary(from: position, by: 1, in: decisions)
      #expect(context.joined == start..<end, "seed \(seed)")
      let before = start == 0 ? 0 : boundary(from: start, by: -1, in: decisions)
      let after = end == decisions.count ? end : boundary(from: end, by: 1, in: decisions)
      #expect(context.before == before..<start, "seed \(seed)")
      #expect(context.after == end..<after, "seed \(seed)")
    }
  }

  @Test func wordsAtTheEdgesHaveNoNeighbours() {
    let context = WordContext(around: 1, in: [true, false].span)
    #expect(context.before.isEmpty && context.after.isEmpty)
    #expect(context.left == 0..<1 && context.right == 1..<2)
  }

  /// A piece of a chunk has the contexts of the line that it is.
  @Test func contextsInAPieceAreThoseOfItsLine() {
    for seed in 0..<300 {
      var random = SeededGenerator(seed: seed)
      let rarity = Int.random(in: 1...60, using: &random)
      let start = Int.random(in: 0...500, using: &random)
      let decisions = (0..<Int.random(in: 2...300, using: &random)).map { _ in
        Int.random(in: 0..<rarity, using: &random) == 0
      }
      var boundaries = PlaceSet()
      for (index, decision) in decisions.enumerated() { boundaries[start + index] = decision }
      let piece = start..<start + decisions.count
      boundaries[piece.lowerBound] = true
      boundaries[piece.upperBound] = true
      let position = Int.random(in: 1..<decisions.count, using: &random)
      let expected = WordContext(around: position, in: decisions.span)
      let found = WordContext(around: start + position, of: piece, in: boundaries)
      #expect(found.start == start + expected.start, "seed \(seed)")
      #expect(found.end == start + expected.end, "seed \(seed)")
      #expect(found.beforeStart == start + expected.beforeStart, "seed \(seed)")
      #expect(found.afterEnd == start + expected.afterEnd, "seed \(seed)")
    }
  }
}
