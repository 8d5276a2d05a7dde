import Testing
import ThaiTextEngineLaw
import ThaiTextTestSupport

@testable import ThaiText

@Suite struct LexiconTests {
  @Test func findsWordsAndPrefixes() throws {
    let lexicon = try Lexicon(["แม่", "แม่น้ำ", "น้ำ", "AI", "โควิด-19", "ชา เย็น"])
    #expect(lexicon.count == 6)
    #expect(lexicon.prefixes(of: "แม่น้ำโขง") == ["แม่", "แม่น้ำ"])
    #expect(lexicon.prefixes(of: "โขง").isEmpty)
    #expect(lexicon.contains("โควิด-19") && lexicon.contains("ชา เย็น") && lexicon.contains("AI"))
    #expect(!lexicon.contains("แม่น้") && !lexicon.contains("") && !lexicon.contains("A"))
  }

  @Test func anEmptyLexiconHasNoWords() throws {
    let lexicon = try Lexicon([String]())
    #expect(lexicon.count == 0 && !lexicon.contains("ก") && lexicon.prefixes(of: "ก").isEmpty)
    #expect(try Lexicon(compiled: lexicon.compiled).count == 0)
  }

  @Test func looksUpLikeASortedArray() throws {
    for seed in 0..<20 {
      var random = RandomText(seed: seed)
      let words = (0..<200).map { _ in
        random.syllables(maximumCount: 3) + random.mixed(maximumCount: 1)
      }.filter { !$0.contains(where: { "\n\t\0\r\n".contains($0) }) && !$0.isEmpty }
      let sorted = Set(words.map { Array($0.utf8) })
      let lexicon = try Lexicon(words)
      #expect(lexicon.count == sorted.count, "seed \(seed)")
      for _ in 0..<50 {
        let text = random.syllables(maximumCount: 5)
        let expected =
          text.indices.map { text[...$0] }
          + text.unicodeScalars.indices.map { text[...$0] }
        let prefixes = Set(expected.map { Array($0.utf8) }).intersection(sorted)
        let found = lexicon.prefixes(of: text).map { Array($0.utf8) }
        #expect(Set(found) == prefixes, "seed \(seed): \(text)")
        #expect(found.map(\.count) == found.map(\.count).sorted(), "seed \(seed): \(text)")
      }
    }
  }

  @Test func neverFindsNul() throws {
    let lexicon = try Lexicon(["แม่"])
    #expect(!lexicon.contains("แม่\0") && !lexicon.contains("\0"))
    #expect(lexicon.prefixes(of: "แม่\0\0") == ["แม่"])
  }

  @Test func costsFollowTheCounts() throws {
    let lexicon = try Lexicon(
      WordList([.init("ก", count: 3), .init("ข", count: 1), .init("ก", count: 4), .init("ค")]))
    #expect(lexicon.count == 3)
    // ln(8/7) and ln 8, in 256ths; and the cost of a word without a count.
    #expect(lexicon.cost(of: "ก") == 34)
    #expect(lexicon.cost(of: "ข") == 532)
    #expect(lexicon.cost(of: "ค") == WordCost.ofUncounted)
  }

  @Test func hugeCountsDoNotOverflow() throws {
    let lexicon = try Lexicon(
      WordList([.init("ก", count: .max), .init("ก", count: .max), .init("ข", count: .max)]))
    #expect(lexicon.cost(of: "ก") == 104)  // ln(3/2) · 256 = 103.8
  }

  @Test func theOrderOfWordsDoesNotMatter() throws {
    var random = RandomText(seed: 7)
    let words = (0..<500).map { _ in random.syllables(maximumCount: 3) }
    let first = try Lexicon(words).compiled
    #expect(try Lexicon(words.reversed()).compiled == first)
    #expect(try Lexicon(words.shuffled()).compiled == first)
  }

  @Test func keepsWordsThatUnicodeTakesForEqual() throws {
    // Vowel below and tone mark in both orders are canonically equivalent, but other bytes.
    let lexicon = try Lexicon(["ก\u{0E38}\u{0E48}"])
    #expect(lexicon.contains("ก\u{0E38}\u{0E48}"))
    #expect(!lexicon.contains("ก\u{0E48}\u{0E38}"))
  }

  // MARK: Image

  private static let words = ["แม่", "แม่น้ำ", "น้ำ", "โขง", "AI"]

  @Test func survivesItsCompiledForm() throws {
    let compiled = try Lexicon(Self.words).compiled
    let lexicon = try Lexicon(compiled: compiled)
    #expect(lexicon.count == 5 && Self.words.allSatisfy(lexicon.contains))
    #expect(lexicon.compiled == compiled)
  }

  @Test func refusesShortenedImages() throws {
    let compiled = try Lexicon(Self.words).compiled
    for count in 0..<min(compiled.count, 200) {
      #expect(throws: ImageError.self) { try Lexicon(compiled: Array(compiled.prefix(count))) }
    }
  }

  @Test func damagedBodiesAreRefusedOrHarmless() throws {
    let compiled = try Lexicon(Self.words).compiled
    let text = "แม่น้ำโขงAI\0กกก"
    for seed in 0..<300 {
      var generator = SeededGenerator(seed: seed)
      var damaged = compiled
      for _ in 0..<Int.random(in: 1...40, using: &generator) {
        damaged[Int.random(in: 32..<damaged.count, using: &generator)] =
          UInt8.random(in: 0...255, using: &generator)
      }
      damaged.replaceChecksum()
      guard let lexicon = try? Lexicon(compiled: damaged) else { continue }
      _ = lexicon.prefixes(of: text)
      #expect(EngineLaw(of: DictionaryEngine(lexicons: [lexicon])).violation(in: text) == nil)
    }
  }

  @Test func theBundledLexiconIsValid() throws {
    // With the checksum and the structure, which the library does not check at start-up.
    let lexicon = try Lexicon(Lexicon.bundledImage, named: "the bundled lexicon")
    #expect(lexicon.count == Lexicon.bundled.count && lexicon.count > 40_000)
    #expect(lexicon.metadata["source"]?.contains("open corpus") == true)
  }

  @Test func knowsModernWords() {
    for word in ["โควิด", "แพลตฟอร์ม", "ดิจิทัล", "อีคอมเมิร์ซ", "เอเปค", "ไฮซีซัน", "ซอฟต์พาวเวอร์"] {
      #expect(Lexicon.bundled.contains(word), "\(word)")
    }
  }
}

extension [UInt8] {
  /// Writes the right checksum into an image.
  fileprivate mutating func replaceChecksum() {
    let checksum = Checksum.crc32(of: span.extracting(32..<count))
    for index in 0..<4 { self[20 + index] = UInt8(truncatingIfNeeded: checksum >> (8 * index)) }
  }
}
