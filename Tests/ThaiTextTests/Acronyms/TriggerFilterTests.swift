import Testing
import ThaiTextTestSupport

@testable import ThaiText

/// Places are found by looks at undecoded bytes; what is compared is a look at every letter.
@Suite struct TriggerFilterTests {
  private static func bytes(_ scalars: [ThaiScalar], before rest: String = "   ") -> [UInt8] {
    scalars.flatMap(\.utf8) + Array(rest.utf8)
  }

  private static let scalars = ThaiScalar.all + [.none]

  @Test func everyPairHasItsNumber() {
    var numbers: Set<Int> = []
    for first in Self.scalars {
      for second in Self.scalars {
        let number = LetterBits.pair(first, second)
        let bytes = Self.bytes([first, second])
        #expect(LetterBits.pair(uncheckedAt: 0, in: bytes.span) == number)
        numbers.insert(number)
      }
    }
    #expect(numbers == Set(0..<LetterBits.count))
  }

  @Test func otherBytesAreNoPair() {
    for text in ["กaกก", " กกกก", "ก กกก", "กàกก", "ກກກກ", "ฯ😀กก"] {
      #expect(LetterBits.pair(uncheckedAt: 0, in: Array(text.utf8).span) == nil)
    }
  }

  @Test func triplesAreTheSameFromBytesAndLetters() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<2_000 {
      let letters = (0..<3).compactMap { _ in Self.scalars.randomElement(using: &random) }
      #expect(
        LetterBits.triple(uncheckedAt: 0, in: Self.bytes(letters).span)
          == LetterBits.triple(letters[0], letters[1], letters[2]))
    }
  }

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
      var places: [Range<Int>] = []
      AcronymPlaceFinder(words).appendPlaces(in: 0..<bytes.count, of: bytes.span, to: &places)
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
        var places: [Range<Int>] = []
        finder.appendPlaces(in: 0..<bytes.count, of: bytes.span, to: &places)
        #expect(places.allSatisfy { 0 <= $0.lowerBound && $0.upperBound <= bytes.count })
        #expect(places == places.sorted { $0.lowerBound < $1.lowerBound }, "seed \(seed)")
      }
    }
  }
}
