import Testing
import ThaiTextTestSupport

@testable import ThaiText

/// Looking for bytes eight at a time finds what looking one by one finds.
@Suite struct SpanSearchTests {
  private static let pieces: [[UInt8]] =
    [
      "ก", "๐", "๙", "๚", "ฐ", "1", "9", ":", "/", "#", " ", "é", "😀",
    ].map { Array($0.utf8) } + [[0xE0], [0xB9], [0x95], [0xFF]]

  @Test func digitsAreFoundWhereTheyBegin() {
    forEveryText { text, start in
      let found = text.firstDigit(from: start)
      let expected = (start..<text.count).first { text.digit(at: $0) != nil } ?? text.count
      return found == expected
    }
  }

  @Test func bytesAreFound() {
    forEveryText { text, start in
      let found = text.firstOffset(of: ASCII.numberSign, from: start)
      return found == (start..<text.count).first { text[$0] == ASCII.numberSign } ?? text.count
    }
  }

  private func forEveryText(_ holds: (Span<UInt8>, Int) -> Bool) {
    for seed in 0..<400 {
      var generator = SeededGenerator(seed: seed)
      let count = Int.random(in: 0..<24, using: &generator)
      let bytes = (0..<count).flatMap { _ in Self.pieces.randomElement(using: &generator) ?? [] }
      for start in 0...bytes.count {
        let isSame = holds(bytes.span, start)
        #expect(isSame, "seed \(seed), from \(start)")
      }
    }
  }
}
