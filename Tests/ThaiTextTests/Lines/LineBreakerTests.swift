import Testing
import ThaiText
import ThaiTextTestSupport

struct LineBreakerTests {
  private let tokenizer = ThaiTokenizer.default

  @Test(arguments: try goldens("lines").filter(Self.isKnown))
  func linesMayEndWhereAReaderSays(golden: Golden) {
    let bytes = Array(golden.text.utf8)
    let offsets = tokenizer.lineBreaks(in: golden.text).map(\.utf8Offset)
    let pieces = zip([0] + offsets, offsets).map { String(decoding: bytes[$0..<$1], as: UTF8.self) }
    #expect(pieces == golden.tokens)
  }

  /// Without ICU nothing is known of emoji.
  private static func isKnown(_ golden: Golden) -> Bool {
    #if ICU
      true
    #else
      !golden.text.unicodeScalars.contains { $0.properties.isEmojiPresentation }
    #endif
  }

  @Test func lineEndsAreMandatory() {
    let breaks = tokenizer.lineBreaks(in: "ก\r\nข\u{2028} ค ง\n")
    #expect(breaks.map(\.utf8Offset) == [5, 11, 12, 16, 20])
    #expect(breaks.map(\.kind) == [.mandatory, .mandatory, .allowed, .allowed, .mandatory])
    #expect(tokenizer.lineBreaks(in: "").isEmpty)
  }

  @Test func wordsOfTheUserAreWhole() throws {
    var configuration = ThaiTokenizer.Configuration.default
    configuration.userDictionary = try UserDictionary(["ตากลม", "ไทย-ลาว"])
    let tokenizer = ThaiTokenizer(configuration)
    #expect(tokenizer.lineBreaks(in: "ตากลมไทย-ลาว").map(\.utf8Offset) == [15, 34])
  }

  @Test func withoutEntitiesDatesAreBroken() {
    var configuration = ThaiTokenizer.Configuration.default
    configuration.findsEntities = false
    let tokenizer = ThaiTokenizer(configuration)
    #expect(tokenizer.lineBreaks(in: "2 มกราคม 2567").map(\.utf8Offset) == [2, 21, 25])
  }

  @Test func offsetsIncreaseToTheEnd() {
    forEverySeed(count: 600) { seed, random in
      let text = seed.isMultiple(of: 3) ? random.damaged() : Array(random.mixed().utf8)
      let breaks = places(in: text)
      #expect(breaks.last?.utf8Offset == text.count, "seed \(seed)")
      #expect(breaks.last?.strength == .mandatory, "seed \(seed)")
      let offsets = [0] + breaks.map(\.utf8Offset)
      #expect(zip(offsets, offsets.dropFirst()).allSatisfy(<), "seed \(seed)")
    }
  }

  @Test func noClusterIsBrokenAndNoSignIsFirst() {
    forEverySeed(count: 600) { seed, random in
      let text = Array((seed.isMultiple(of: 2) ? random.thai() : random.mixed()).utf8)
      for place in places(in: text) where place.strength == .allowed {
        let rest = String(decoding: text[place.utf8Offset...], as: UTF8.self)
        let first = rest.unicodeScalars.first.map { ThaiCharacterClass($0) } ?? .none
        #expect(first != .wordSign && first != .followingVowel && !first.isMark, "seed \(seed)")
        #expect(!divides(place.utf8Offset, text), "seed \(seed)")
      }
    }
  }

  @Test func noEntityIsBroken() {
    let pieces = [
      "ประชุม", " ", "2 ก.พ. 2567", "14.30 น.", "นายสมชาย ใจดี", "1,000", "a@b.co.th", "และ", "ๆ",
      "https://a.go.th/b-c/d", "โควิด-19", "#ข่าวจริง", "พ.ร.บ.", "(", ")", "5 กม.", "e-Voucher",
    ]
    for seed in 0..<400 {
      var generator = SeededGenerator(seed: seed)
      let parts = (0..<8).compactMap { _ in pieces.randomElement(using: &generator) }
      let text = parts.joined()
      let offsets = tokenizer.lineBreaks(in: text).map(\.utf8Offset)
      for entity in text.thaiEntities {
        let inside = entity.utf8Range.lowerBound + 1..<entity.utf8Range.upperBound
        #expect(!offsets.contains(where: inside.contains), "seed \(seed): \(entity.text)")
      }
    }
  }

  @Test func zeroWidthSpacesAreAllThatIsAdded() {
    #expect(tokenizer.addingZeroWidthSpaces(to: "เด็กไทย 5 คน") == "เด็ก\u{200B}ไทย 5 คน")
    forEverySeed(count: 200) { seed, random in
      let text = random.mixed().replacing("\u{200B}", with: "")
      let marked = tokenizer.addingZeroWidthSpaces(to: text)
      #expect(marked.replacing("\u{200B}", with: "") == text, "seed \(seed)")
    }
  }

  private func places(in text: [UInt8]) -> [LineOpportunity] {
    var workspace = SegmentationWorkspace()
    return LineBreaker().opportunities(in: text.span, using: &workspace).filter {
      $0.strength != .reluctant
    }
  }

  /// Whether an offset lies inside a cluster of a Thai run.
  private func divides(_ offset: Int, _ text: [UInt8]) -> Bool {
    var runs: [TextRun] = []
    runs = RunSplitter.runs(of: text.span)
    guard let run = runs.first(where: { $0.kind == .thai && $0.utf8Range.contains(offset) }),
      run.utf8Range.lowerBound < offset
    else { return false }
    var clusters = ClusterCursor(over: run.utf8Range, in: text.span)
    while let end = clusters.nextEnd(in: text.span), end <= offset {
      if end == offset { return false }
    }
    return true
  }
}
