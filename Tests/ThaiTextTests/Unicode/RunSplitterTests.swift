import Testing
import ThaiText
import ThaiTextTestSupport

@Suite struct RunSplitterTests {
  @Test func runsCoverTheText() {
    forEverySeed(count: 2_000) { seed, random in
      let bytes = random.damaged()
      var end = 0
      for run in runs(of: bytes) {
        #expect(run.utf8Range.lowerBound == end && !run.utf8Range.isEmpty, "seed \(seed)")
        end = run.utf8Range.upperBound
      }
      #expect(end == bytes.count, "seed \(seed)")
    }
  }

  /// Every letter of the block is in a Thai run and every digit and sign in none, wherever among
  /// others it stands.
  @Test func thaiRunsHaveAllLettersAndNothingElse() {
    for seed in 0..<500 {
      var random = SeededGenerator(seed: seed)
      let scalars = (0..<40).map { _ in
        UInt32.random(in: 0...9, using: &random) > 0
          ? UInt32.random(in: 0x0E01...0x0E30, using: &random)
          : UInt32.random(in: 0x0E31...0x0E5B, using: &random)
      }.compactMap(Unicode.Scalar.init)
      let bytes = scalars.flatMap { Array(String($0).utf8) }
      let kinds = runs(of: bytes).flatMap { run in
        repeatElement(run.kind, count: run.utf8Range.count / 3)
      }
      #expect(kinds.count == scalars.count, "seed \(seed)")
      for (scalar, kind) in zip(scalars, kinds) {
        switch ThaiCharacterClass(scalar) {
        case .consonant, .leadingVowel, .followingVowel, .wordSign:
          #expect(kind == .thai, "seed \(seed), \(scalar.value)")
        case .digit, .currency, .punctuation, .none:
          #expect(kind == .fallback, "seed \(seed), \(scalar.value)")
        default: break
        }
      }
    }
  }

  @Test(
    arguments: [
      ("ไทยThai", [.thai, .fallback]),
      ("กขA่ก", [.thai, .fallback, .thai]),
      ("่ก", [.fallback, .thai]),
      ("๑ก฿", [.fallback, .thai, .fallback]),
      ("มากๆ ฯลฯ", [.thai, .whitespace, .thai]),
      ("ก\u{200B}ข", [.thai, .whitespace, .thai]),
      ("ก\u{200D}ข", [.thai]),
      ("ก \t\u{A0}ข", [.thai, .whitespace, .thai]),
      ("ก\r\n\n\rข", [.thai, .newline, .newline, .newline, .thai]),
      ("a\u{2028}b", [.fallback, .newline, .fallback]),
    ] as [(String, [TextRun.Kind])])
  func runsHaveTheirKinds(_ text: String, _ kinds: [TextRun.Kind]) {
    #expect(runs(of: Array(text.utf8)).map(\.kind) == kinds)
  }

  @Test func illFormedBytesAreRunsOfTheirOwn() {
    let bytes: [UInt8] = Array("ก".utf8) + [0xFF, 0xE0, 0xB8] + Array("ข".utf8)
    #expect(
      runs(of: bytes) == [
        TextRun(0..<3, codes: 0..<1, .thai), TextRun(3..<6, codes: 1..<3, .illFormed),
        TextRun(6..<9, codes: 3..<4, .thai),
      ])
  }

  private func runs(of bytes: [UInt8]) -> [TextRun] {
    RunSplitter.runs(of: bytes.span)
  }
}
