import Testing
import ThaiText
import ThaiTextTestSupport

@Suite struct UTF8CursorTests {
  @Test func readsWhatStringReads() {
    forEverySeed(count: 3_000) { seed, random in
      let bytes = random.damaged()
      let expected = String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
      #expect(elements(of: bytes).map(\.scalar) == expected, "seed \(seed)")
    }
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xE0, 0xB8], [0xF0, 0x9F, 0x98], [0xFF, 0xFE], [0xE0, 0xB8, 0x41],
    ] as [[UInt8]])
  func illFormedSequencesAreReadAsStringReadsThem(_ bytes: [UInt8]) {
    // At the end of a text and before others.
    for bytes in [bytes, bytes + Array("aกขค".utf8)] {
      let expected = String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
      #expect(elements(of: bytes).map(\.scalar) == expected)
    }
  }

  @Test func elementsCoverTheBytes() {
    forEverySeed(count: 500) { seed, random in
      let bytes = random.damaged()
      #expect(elements(of: bytes).last?.end ?? 0 == bytes.count, "seed \(seed)")
    }
  }

  private func elements(of bytes: [UInt8]) -> [(scalar: UInt32, end: Int)] {
    var cursor = UTF8Cursor(at: 0)
    var elements: [(scalar: UInt32, end: Int)] = []
    while let element = cursor.next(in: bytes.span) {
      switch element {
      case .scalar(let scalar): elements.append((scalar.value, cursor.utf8Offset))
      case .illFormed: elements.append((0xFFFD, cursor.utf8Offset))
      }
    }
    return elements
  }
}
