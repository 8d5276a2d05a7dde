import Testing
import ThaiTextTestSupport

@testable import ThaiText

/// Places are found by looks at codes; what is compared is a look at every letter.
@Suite struct TriggerFilterTests {
  private static let pieces = [
    "ก", "ข", "ค", "ี", "เ", "แ", "า", "ั", "ๆ", "ฯ", "๕", "5", "-", " ", "a", "é", "\n", "ํ", "์",
  ]

  private static func string(
    of pieces: some Collection<String>, _ lengths: ClosedRange<Int>,
    _ random: inout SeededGenerator
  ) -> String {
    (0..<Int.random(in: lengths, using: &random))
      .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }

  /// Words that begin with a letter.
  private static func words(
    of pieces: some Collection<String>, _ lengths: ClosedRange<Int>,
    _ random: inout SeededGenerator
  ) -> [[FoldedUnit]] {
    (0..<Int.random(in: 0...4, using: &random)).map { _ in
      FoldedUnit.units("ก" + string(of: pieces, lengths, &random))
    }
  }

  private static func places(in text: [UInt8], by finder: AcronymPlaceFinder) -> [Range<Int>] {
    let coded = CodedText(text.span)
    var places: [AcronymPlace] = []
    finder.appendPlaces(
      in: text.span, coded, PairScan(coded, by: finder.pairs), besides: [], to: &places,
      knownBy: .bundled)
    return places.map(\.range)
  }

  @Test func theFullStopHasItsCode() {
    #expect(CharacterCode(Unicode.Scalar(ASCII.fullStop)) == .fullStop)
  }

  @Test func everyTriggerHasItsPlace() {
    let letters = Self.pieces[..<8]
    for seed in 0..<3_000 {
      var random = SeededGenerator(seed: seed)
      let words = TriggerWords(
        words: Self.words(of: Self.pieces, 1...4, &random),
        names: Self.words(of: letters, 1...3, &random),
        bareInitials: Self.words(of: letters[..<3], 1...3, &random))
      let text = Self.string(of: letters + letters + Self.pieces, 1...30, &random)
      let bytes = Array(text.utf8)
      let places = Self.places(in: bytes, by: AcronymPlaceFinder(words))
      for start in bytes.indices where bytes.span.wordLetter(at: start) != .none {
        guard words.begin(at: start, in: bytes.span) else { continue }
        #expect(places.contains { $0.contains(start) }, "seed \(seed), at \(start): \(text)")
      }
    }
  }

  @Test func anyBytesAreRead() {
    let finder = AcronymTable.bundled.placeFinder
    forEverySeed(count: 2_000) { seed, random in
      for bytes in [random.bytes(), random.damaged()] {
        let places = Self.places(in: bytes, by: finder)
        #expect(places.allSatisfy { 0 <= $0.lowerBound && $0.upperBound <= bytes.count })
        #expect(places == places.sorted { $0.lowerBound < $1.lowerBound }, "seed \(seed)")
      }
    }
  }
}
