import Testing
import ThaiText
import ThaiTextTestSupport

@Suite struct PlaceSetTests {
  /// A set of places beside a plain one with the same places.
  private func sets(_ random: inout SeededGenerator) -> (PlaceSet, Set<Int>) {
    var places = PlaceSet()
    var plain: Set<Int> = []
    for _ in 0..<Int.random(in: 0...400, using: &random) {
      let place = Int.random(in: 0...CodeChunk.capacity, using: &random)
      places[place] = true
      plain.insert(place)
    }
    for place in plain where Bool.random(using: &random) {
      places[place] = false
      plain.remove(place)
    }
    return (places, plain)
  }

  @Test func itHoldsWhatAPlainSetHolds() {
    for seed in 0..<60 {
      var random = SeededGenerator(seed: seed)
      let (places, plain) = sets(&random)
      #expect((0...CodeChunk.capacity).allSatisfy { places[$0] == plain.contains($0) })
      let start = Int.random(in: 0..<CodeChunk.capacity, using: &random)
      let end = Int.random(in: start...CodeChunk.capacity, using: &random)
      var visited: [Int] = []
      places.forEach(in: start..<end) { visited.append($0) }
      #expect(visited == plain.filter { $0 >= start && $0 < end }.sorted(), "seed \(seed)")
    }
  }

  @Test func theFirstAndLastOfAShortRange() {
    for seed in 0..<400 {
      var random = SeededGenerator(seed: seed)
      let (places, plain) = sets(&random)
      let start = Int.random(in: 0..<CodeChunk.capacity, using: &random)
      let count = Int.random(in: 0...64, using: &random)
      let range = start..<min(start + count, CodeChunk.capacity + 1)
      let inside = plain.filter(range.contains)
      #expect(places.first(in: range) == inside.min(), "seed \(seed), \(range)")
      #expect(places.last(in: range) == inside.max(), "seed \(seed), \(range)")
    }
  }
}
