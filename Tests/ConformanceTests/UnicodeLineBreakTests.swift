#if ICU
  import Testing
  import ThaiText
  import ThaiTextTestSupport

  /// Text without Thai is broken as UAX #14 and ICU break it, but for entities, which stay whole.
  ///
  /// Unicode's own cases are those of Unicode 15.0 on Debian 12 (package `unicode-data` 15.0.0),
  /// and ICU 72 there implements Unicode 15.0. Where the versions of file and ICU are apart, only
  /// the equality with ICU is checked, and the test says that it is skipped.
  struct UnicodeLineBreakTests {
    private let tokenizer = ThaiTokenizer.default

    @Test(
      .enabled(
        if: BreakTestFile.version(of: BreakTestFile.lines) == ICUEngine.version.unicode,
        "install the package unicode-data, of the Unicode of ICU"))
    func unicodeCasesHold() throws {
      let file = try BreakTestFile(named: BreakTestFile.lines)
      let cases = file.cases.filter { !$0.text.hasThai }
      #expect(cases.count > 7_000)
      for testCase in cases {
        let found = tokenizer.lineBreaks(in: testCase.text).map(\.utf8Offset)
        guard found != testCase.ends else { continue }
        #expect(KnownLineDifference.reason(for: testCase) != nil, "\(testCase)")
      }
    }

    @Test func randomTextIsBrokenAsICUBreaksIt() {
      forEverySeed(count: 500) { seed, random in
        let text = random.withoutThai()
        guard text.thaiEntities.isEmpty else { return }
        let found = tokenizer.lineBreaks(in: text).map(\.utf8Offset)
        #expect(found == icuBreaks(in: text), "seed \(seed)")
      }
    }

    private func icuBreaks(in text: String) -> [Int] {
      var offsets: [Int] = []
      UnicodeLineBreaks.shared.appendOffsets(in: Array(text.utf8).span, to: &offsets)
      return offsets
    }
  }

  /// Where a line may end or not otherwise than in Unicode's file of the same version.
  private enum KnownLineDifference {
    static func reason(for testCase: BreakTestFile.Case) -> String? {
      let text = testCase.text
      let scalars = text.unicodeScalars.filter { $0 != "\u{308}" }
      if scalars.first == "#", !text.thaiEntities.isEmpty { return "a hashtag is whole" }
      if scalars.first == "-" { return "ICU keeps a hyphen with its word as in -ish" }
      let isFraction = zip(scalars, scalars.dropFirst()).contains { sign, digit in
        (sign == "." || sign == ",") && ("0"..."9").contains(digit)
      }
      return isFraction ? "ICU keeps .35 and a.2 whole" : nil
    }
  }

  extension BreakTestFile.Case {
    fileprivate var ends: [Int] {
      pieces.reduce(into: []) { ends, piece in ends.append((ends.last ?? 0) + piece.utf8.count) }
    }
  }

  extension String {
    fileprivate var hasThai: Bool {
      unicodeScalars.contains { ThaiCharacterClass($0).isLetterOrMark }
    }
  }
#endif
