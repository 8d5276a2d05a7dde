#if ICU
  import Testing
  import ThaiText
  import ThaiTextTestSupport

  /// Text without Thai is segmented as UAX #29 and ICU segment it.
  ///
  /// Unicode's own cases are those of Unicode 15.0 on Debian 12 (package `unicode-data` 15.0.0),
  /// and ICU 72 there implements Unicode 15.0. Where the versions of file and ICU are apart, only
  /// the equality of engine and ICU is checked.
  @Suite(.enabled(if: KnownDifference.isICURecent, "ICU before 72 still joins a:b"))
  struct UnicodeWordBreakTests {
    @Test(
      .enabled(
        if: BreakTestFile.isInstalled(BreakTestFile.words), "install the package unicode-data"))
    func unicodeCasesHold() throws {
      let file = try BreakTestFile(named: BreakTestFile.words)
      let isSameVersion = file.unicodeVersion == ICUEngine.version.unicode
      let engine = WordBreakEngine()
      let icu = try ICUEngine(locale: "en")
      #expect(file.cases.count > 1_000)
      for testCase in file.cases {
        let found = words(of: testCase.text, by: icu)
        #expect(words(of: testCase.text, by: engine) == found, "\(testCase)")
        let agrees = found == testCase.pieces.map { Array($0.utf8) }
        if isSameVersion, !agrees {
          #expect(KnownDifference.reason(for: testCase) != nil, "\(testCase)")
        }
      }
    }

    @Test func engineEqualsICUOnRandomText() throws {
      let engine = WordBreakEngine()
      let icu = try ICUEngine(locale: "en")
      forEverySeed(count: 1_000) { seed, random in
        let text = random.withoutThai()
        #expect(words(of: text, by: engine) == words(of: text, by: icu), "seed \(seed)")
      }
    }

    /// Texts of the scalars that the package's own rules handle.
    @Test func engineEqualsICUOnCommonScalars() throws {
      let engine = WordBreakEngine()
      let icu = try ICUEngine(locale: "en")
      let scalars = Array("\r\n\u{B} aab11.:',;\"_(\u{AD}\u{85}\u{B7}\u{A9}é’‧๑฿".unicodeScalars)
      forEverySeed(count: 3_000) { seed, random in
        var generator = SeededGenerator(seed: seed)
        let text = String(
          String.UnicodeScalarView(
            (0..<6).compactMap { _ in scalars.randomElement(using: &generator) }))
        #expect(words(of: text, by: engine) == words(of: text, by: icu), "seed \(seed)")
      }
    }

    private func words(of text: String, by engine: some SegmentationEngine) -> [[UInt8]] {
      let bytes = Array(text.utf8)
      guard !bytes.isEmpty else { return [] }
      let offsets = engine.wordEnds(of: [0..<bytes.count], in: bytes.span).map(\.utf8Offset)
      return zip([0] + offsets, offsets).map { Array(bytes[$0..<$1]) }
    }
  }

  /// Where ICU segments otherwise than Unicode's file of the same version.
  enum KnownDifference {
    static func reason(for testCase: BreakTestFile.Case) -> String? {
      // CLDR 42 took the colon out of MidLetter for all languages but Finnish and Swedish.
      testCase.text.unicodeScalars.contains(":") ? "a colon divides letters since ICU 72" : nil
    }

    static var isICURecent: Bool {
      ICUEngine.version.icu.split(separator: ".").first.flatMap { Int($0) }.map { $0 >= 72 }
        ?? false
    }
  }
#endif
