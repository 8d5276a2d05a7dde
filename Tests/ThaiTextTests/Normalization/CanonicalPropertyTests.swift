import Testing
import ThaiTextTestSupport

@testable import ThaiText

/// Properties P1 to P7 of the specification over random texts.
@Suite struct CanonicalPropertyTests {
  private let normalizer = Normalizer(.canonical)

  private func canonical(_ text: String) -> [UInt32] { scalars(normalizer.normalized(text)) }

  @Test func normalizingTwiceIsNormalizingOnce() {  // P1
    forEachCase(200_000) { seed in
      let once = normalizer.normalized(RandomThai.text(seed: seed))
      #expect(canonical(once) == scalars(once), "seed \(seed)")
    }
  }

  @Test func theSameAsTheReference() {
    forEachCase(200_000) { seed in
      let text = RandomThai.text(seed: seed).withoutForeignScalars
      let expected = scalars(ReferenceNormalizer.canonical(text))
      #expect(canonical(text) == expected, "seed \(seed): \(scalars(text).hex)")
    }
  }

  @Test func theCheckMissesNothing() {
    forEachCase(100_000) { seed in
      let bytes = Array(RandomThai.text(seed: seed).utf8)
      var rewriter = CanonicalRewriter(keepingZeroWidthSpaces: false)
      rewriter.rewriteClusters(of: bytes.span, from: 0, through: bytes.count)
      rewriter.finish(bytes.span)
      let isCanonical = rewriter.output.alignment.isIdentity
      #expect(!isCanonical || rewriter.output.bytes.isEmpty)
      if !isCanonical {
        #expect(CanonicalCheck().firstSuspect(in: bytes.span) != nil, "seed \(seed)")
      }
      var suspects = CanonicalSuspects(CanonicalCheck())
      var memo = ScalarMemo()
      let first = suspects.next(
        from: 0, of: CodedText(bytes.span), in: bytes.span, using: &memo)
      // Codes tell of a stretch as a whole, so they may suspect less.
      let ofBytes = CanonicalCheck().firstSuspect(in: bytes.span)
      #expect(isCanonical || first != nil, "seed \(seed)")
      #expect((first?.offset ?? .max) >= (ofBytes?.offset ?? .max), "seed \(seed)")
    }
  }

  /// A base and its mark are composed by themselves where nothing else belongs to them.
  @Test func pairsAreWhatTheirClustersAre() {
    let pieces: [Unicode.Scalar] = [
      "e", "α", "Ω", "é", "ά", "\u{301}", "\u{301}", "\u{308}", "\u{345}", "\u{323}", "ก", "เ", "า",
      "ำ",
      "\u{E48}", "\u{E4D}", "\u{E38}", " ", "1", "中", "\u{1100}", "\u{1161}", "\u{11A8}", "가", "😀",
    ]
    for seed in 0..<20_000 {
      var random = SeededGenerator(seed: seed)
      var text = ""
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        if let piece = pieces.randomElement(using: &random) { text.unicodeScalars.append(piece) }
      }
      let bytes = Array(text.utf8)
      var rewriter = CanonicalRewriter(keepingZeroWidthSpaces: false)
      rewriter.rewriteClusters(of: bytes.span, from: 0, through: bytes.count)
      rewriter.finish(bytes.span)
      let expected = rewriter.output.alignment.isIdentity ? bytes : rewriter.output.bytes
      #expect(
        Array(normalizer.normalized(text).utf8) == expected, "seed \(seed): \(scalars(text).hex)")
    }
  }

  /// The canonical check skips ASCII.
  @Test func canonicalRulesLeaveASCIIAlone() {
    let neighbours = RuleSet.canonical.neighbours
    #expect(neighbours.letters[..<0x80].allSatisfy { $0 == neighbours.outside })
  }

  #if ICU
    @Test func theResultIsInNFC() {  // P2
      forEachCase(200_000) { seed in
        let bytes = Array(normalizer.normalized(RandomThai.text(seed: seed)).utf8)
        #expect(CanonicalComposition.composed(bytes) == bytes, "seed \(seed)")
      }
    }

    @Test func composedTextGivesTheSame() {  // P5
      forEachCase(200_000) { seed in
        let text = RandomThai.text(seed: seed)
        let composed = String(
          decoding: CanonicalComposition.composed(Array(text.utf8)), as: UTF8.self)
        #expect(canonical(composed) == canonical(text), "seed \(seed): \(scalars(text).hex)")
      }
    }
  #endif

  @Test func consonantsStay() {  // P3
    forEachCase(100_000) { seed in
      let text = scalars(RandomThai.text(seed: seed)).map {
        LegacyGlyphs.letter(for: TextScalar(value: $0)).value
      }
      let result = canonical(text.text)
      #expect(result.filter(isConsonant) == text.filter(isConsonant), "seed \(seed)")
    }
  }

  @Test func whatIsNotALetterStays() {  // P4
    let isKept: (UInt32) -> Bool = {
      $0 < 0x80 || $0 >= 0x1F000 || ($0 >= 0x0E4F && $0 <= 0x0E5B)
        || $0 == 0x0E46 || $0 == 0x0E2F
    }
    forEachCase(100_000) { seed in
      let text = RandomThai.text(seed: seed).withoutForeignScalars
      let kept = scalars(text).filter(isKept)
      #expect(canonical(text).filter(isKept) == kept, "seed \(seed)")
    }
  }

  @Test func clustersAreIndependent() {  // P6
    forEachCase(100_000) { seed in
      let text = RandomThai.thaiText(seed: seed)
      let scalars = scalars(text)
      let doubled = zip(scalars, scalars.dropFirst()).contains { $0 == 0x0E40 && $1 == 0x0E40 }
      guard !doubled else { return }
      for (index, scalar) in scalars.enumerated() where isClusterStart(scalar) {
        let parts = [scalars[..<index], scalars[index...]].map { canonical(Array($0).text) }
        #expect(Array(parts.joined()) == canonical(text), "seed \(seed) at \(index)")
      }
    }
  }

  private func isConsonant(_ scalar: UInt32) -> Bool { TextScalar(value: scalar).thai.isConsonant }

  private func isClusterStart(_ scalar: UInt32) -> Bool {
    isConsonant(scalar) || TextScalar(value: scalar).thai.isLeadingVowel
      || !(0x0E01...0x0E5B).contains(scalar)
  }

  @Test func canonicalTextIsItsOwnForm() {  // P7
    let text = "กรุงเทพมหานคร น้ำ abc 😀 👨\u{200D}👩 ฤๅษี เก่า 12๓"
    #expect(Normalizer(.canonical).isNormalized(text))
    #expect(CanonicalCheck().firstSuspect(in: Array(text.utf8).span) == nil)
    // The result is the same storage, so nothing was copied.
    var source = String(repeating: text, count: 100)
    var result = normalizer.normalized(source)
    let address = source.withUTF8 { $0.baseAddress }
    #expect(result.withUTF8 { $0.baseAddress } == address)
  }

  @Test(arguments: [
    "\u{0E48}\u{0E34}", "เ", "\u{200D}\u{200B}", "า\u{0E49}", "\u{301}\u{316}", "\u{F73}",
  ])
  func longTextsOfOneKindBecomeStable(piece: String) {
    let text = String(repeating: piece, count: TestScale.isLong ? 300_000 : 20_000)
    let once = normalizer.normalized("ก" + text)
    #expect(canonical(once) == scalars(once))
    _ = Normalizer(.search).normalized(text)
  }

  @Test func illFormedBytesStay() {
    let bytes: [UInt8] = [0xFF, 0xE0, 0xB8, 0x81, 0xE0, 0xB9, 0x88, 0xE0, 0xB8, 0xB4, 0xE0, 0xB8]
    let result = normalizer.normalizedUTF8(of: bytes.span)
    #expect(
      result?.bytes
        == [0xFF, 0xE0, 0xB8, 0x81, 0xE0, 0xB8, 0xB4, 0xE0, 0xB9, 0x88, 0xE0, 0xB8])
  }

  @Test func anyBytesNormalizeStably() {
    forEachCase(100_000) { seed in
      var random = RandomThai(seed: seed)
      // Without invisible characters: deleting one may join two ill-formed pieces to a scalar.
      var bytes = Array(RandomThai.thaiText(seed: seed).utf8)
      for _ in 0..<3 where !bytes.isEmpty {
        bytes[random.below(bytes.count)] = UInt8(truncatingIfNeeded: random.next())
      }
      let once = normalizer.normalizedUTF8(of: bytes.span)?.bytes ?? bytes
      #expect(normalizer.normalizedUTF8(of: once.span) == nil, "seed \(seed)")
      _ = Normalizer(.search).normalizedUTF8(of: bytes.span)
    }
  }
}

/// Runs a property for many seeds.
func forEachCase(_ count: Int, _ body: (Int) -> Void) {
  for seed in 0..<TestScale.cases(count) { body(seed) }
}

func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

extension [UInt32] {
  var text: String {
    var text = ""
    for scalar in compactMap(Unicode.Scalar.init) { text.unicodeScalars.append(scalar) }
    return text
  }
}

extension String {
  /// Without the scalars of other scripts, which the reference leaves alone.
  var withoutForeignScalars: String {
    scalars(self).filter {
      let scalar = TextScalar(value: $0)
      return !ForeignScalar.mayCompose(scalar) || scalar.thai != .none || scalar == "\u{34F}"
    }.text
  }
}
