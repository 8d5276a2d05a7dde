import Testing
import ThaiText
import ThaiTextTestSupport

@Suite struct CodeChunkTests {
  /// Letters are decoded four at a time where there are four; the codes are those of one at a time.
  @Test func codesAndOffsetsAreThoseOfTheScalars() {
    forEverySeed(count: 2_000) { seed, random in
      let text = Array(random.syllables().utf8) + random.damaged()
      var chunk = CodeChunk()
      chunk.beginPiece()
      let end = chunk.appendCodes(from: 0, to: text.count, in: text.span)
      chunk.endPiece(at: end)
      #expect(end == text.count, "seed \(seed)")
      let codes = chunk.codes[CodeChunk.margin..<CodeChunk.margin + chunk.count]
      #expect(Array(codes) == CharacterCode.codes(of: text.span), "seed \(seed)")
      var cursor = UTF8Cursor(at: 0)
      var offsets: [UInt32] = [0]
      while cursor.next(in: text.span) != nil { offsets.append(UInt32(cursor.utf8Offset)) }
      #expect(Array(chunk.utf8Offsets[...chunk.count]) == offsets, "seed \(seed)")
    }
  }
}
