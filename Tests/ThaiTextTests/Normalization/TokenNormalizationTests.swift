import Testing

@testable import ThaiText

/// Normalization inside the tokenizer: tokens are pieces of the source all the same.
@Suite struct TokenNormalizationTests {
  private func tokenizer(
    repairing: Bool = false, ofCanonicalForm: Bool = true, ignoringHints: Bool = false
  ) -> ThaiTokenizer {
    var configuration = ThaiTokenizer.Configuration.default
    configuration.thai = DictionaryEngine(lexicons: [Self.lexicon])
    configuration.usesCanonicalForm = ofCanonicalForm
    configuration.repairsSpelling = repairing
    configuration.ignoresBreakHints = ignoringHints
    configuration.repairLexicon = Self.lexicon
    return ThaiTokenizer(configuration)
  }

  private static let lexicon: Lexicon = {
    let words =
      "น้ำ ไหล ไทย แลนด์ ต่าง กรุงเทพ ของ บ้าน หน้า แปลก ข้าว เหนียว สำหรับ สา หรับ พุ่ม ภาพ มาก ถึง มา"
      + " คำนำ ทำ ทา กำลัง นี้ คน การ คำ นา สำคัญ รัส"
    do {
      return try Lexicon(words.split(separator: " ").map(String.init))
    } catch {
      fatalError("\(error)")
    }
  }()

  private func surfaces(_ text: String, _ tokenizer: ThaiTokenizer) -> [[UInt32]] {
    tokenizer.tokens(in: text).map { scalars(String($0.text)) }
  }

  private func expectTokens(
    _ parts: [String], _ tokenizer: ThaiTokenizer, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      surfaces(parts.joined(), tokenizer) == parts.map(scalars), sourceLocation: sourceLocation)
  }

  @Test func theExampleOfTheSpecification() {
    let tokens = tokenizer().tokens(in: "น\u{0E4D}\u{0E49}\u{0E32}\u{200B}ไหล")
    #expect(tokens.map(\.utf8Range) == [0..<12, 12..<15, 15..<24])
    #expect(tokens.map(\.kind) == [.word, .whitespace, .word])
    expectBytes(String(tokens[0].normalized()), "น้ำ")
  }

  @Test func zeroWidthSpacesAreBoundaries() {
    expectTokens(["ไทย", "\u{200B}", "แลนด์"], tokenizer())
    expectTokens(["ต่", "\u{200B}", "าง"], tokenizer())
    expectTokens(["ต่\u{200B}าง"], tokenizer(ignoringHints: true))
  }

  @Test func wordJoinersForbidBoundaries() {
    expectTokens(["ไทย", "แลนด์"], tokenizer())
    expectTokens(["ไทย\u{2060}แลนด์", "ไหล"], tokenizer())
    expectTokens(["ไทย\u{FEFF}แลนด์"], tokenizer())
    expectTokens(["ไทย\u{2060}", "แลนด์"], tokenizer(ignoringHints: true))
    expectTokens(["ไทย\u{2060}", " ", "แลนด์"], tokenizer())
  }

  @Test func deletedTextBelongsToTheTokenBefore() {
    expectTokens(["\u{FEFF}ไทย\u{AD}", "ไหล\u{200E}"], tokenizer())
    expectTokens([" ", "\u{200E}ไทย"], tokenizer())
    expectTokens(["\u{FEFF}", "\n", "\u{200E}", "\n", "\u{200E}"], tokenizer())
    expectTokens(["\u{200E}"], tokenizer())
    #expect(tokenizer().tokens(in: "").isEmpty)
  }

  @Test func textIsSegmentedInItsCanonicalForm() {
    expectTokens(["บา\u{0E49}น", "หนา\u{0E49}", "เเปลก"], tokenizer())
    let tokens = tokenizer().tokens(in: "บา\u{0E49}น")
    expectBytes(String(tokens[0].normalized()), "บ้าน")
    expectBytes(String(tokens[0].text), "บา\u{0E49}น")
  }

  @Test func tokensOfAKeyStandTogether() {
    let text = "ของต่าง ๆ กรุงเทพ ฯ ๒๕๖๗ APEC ฯ ล ฯ"
    let tokens = tokenizer().tokens(in: text)
    let groups = TokenGroups.groups(of: tokens.boundaries, in: Array(text.utf8).span)
    let keys = groups.map { group in
      Normalizer(.search).normalized(group.map { tokens[$0].text }.joined())
    }
    #expect(keys == ["ของ", "ต่างๆ", " ", "กรุงเทพฯ", " ", "2567", " ", "apec", " ", "ฯลฯ"])
    #expect(groups[1] == 1..<4)
    let plain = tokenizer().tokens(in: "ไทย ABC")
    #expect(plain.map { $0.normalized(.search) } == ["ไทย", " ", "abc"])
  }

  @Test func aLexiconTellsDoubledFinals() throws {
    var options = Normalizer.Options()
    expectBytes(Normalizer(.search, options: options).normalized("สรรรร"), "สรร")
    options.lexicon = try Lexicon(["สร", "มาก"])
    expectBytes(Normalizer(.search, options: options).normalized("สรรรร"), "สร")
    options.lexicon = try Lexicon(["สร", "สรร", "มาก"])
    expectBytes(Normalizer(.search, options: options).normalized("สรรรร"), "สรร")
    expectBytes(Normalizer(.search, options: options).normalized("มากกกก"), "มาก")
  }

  @Test(arguments: [true, false], [true, false])
  func tokensConcatenateToTheText(repairing: Bool, ofCanonicalForm: Bool) {
    let tokenizer = tokenizer(repairing: repairing, ofCanonicalForm: ofCanonicalForm)
    forEachCase(50_000) { seed in
      let text = RandomThai.text(seed: seed)
      let tokens = tokenizer.tokens(in: text)
      #expect(scalars(tokens.map { $0.text }.joined()) == scalars(text), "seed \(seed)")
      let hasEmptyToken = tokens.contains { $0.text.isEmpty }
      #expect(!hasEmptyToken, "seed \(seed)")
      for token in tokens where token.kind == .newline {
        let isPure = token.text.utf8.allSatisfy { $0 < 0x20 }
        #expect(isPure, "seed \(seed)")
      }
    }
  }

  // MARK: Repair

  private func repaired(_ text: String) -> [String] {
    tokenizer(repairing: true).tokens(in: text).map { token in
      token.correction.map { "\($0)!" } ?? String(token.text)
    }
  }

  @Test(arguments: [
    ("สาหรับ", "สำหรับ!"), ("คนสาหรับคน", "คน|สำหรับ!|คน"), ("สำหรับ", "สำหรับ"),
    ("ส ำหรับ", "สำหรับ!"), ("ส าหรับ", "สำหรับ!"), ("ส\u{A0}าหรับ", "สำหรับ!"), ("ค าน า", "คำนำ!"),
    ("พ ุ่ม", "พุ่ม!"), ("ถ ึง", "ถึง!"), ("ม า", "มา!"), ("การ สาหรับ", "การ| |สำหรับ!"),
    ("การสาคัญ", "การ|สำคัญ!"), ("ข้าวเเหนียว", "ข้าว|เหนียว!"), ("เเปลก", "เเปลก"), ("ทา", "ทา"),
    ("ข้าวเเหนียวสาหรับคน", "ข้าว|เหนียว!|สำหรับ!|คน"), ("สา หรับ", "สา| |หรับ"), ("พ\nุ่ม", "พ|\n|ุ่|ม"),
    ("พ    ุ่ม", "พ|    |ุ่|ม"),
  ])
  func repairs(text: String, expected: String) {
    #expect(repaired(text).joined(separator: "|") == expected)
  }

  @Test func aMarkAfterAWordIsAStray() {
    #expect(repaired("ภาพ ุ่มาก").first == "ภาพ")
  }

  @Test func aRepairedTokenKeepsItsSurface() {
    let tokens = tokenizer(repairing: true).tokens(in: "คน\u{200E}สาหรับนี้")
    #expect(tokens.map { String($0.text) } == ["คน\u{200E}", "สาหรับ", "นี้"])
    #expect(tokens.map(\.isRepaired) == [false, true, false])
    #expect(tokens.map { String($0.normalized()) } == ["คน", "สำหรับ", "นี้"])
    #expect(tokens.map { String($0.normalized(.search)) } == ["คน", "สำหรับ", "นี้"])
    let plain = tokenizer().tokens(in: "สาหรับ")
    #expect(plain.map(\.isRepaired) == [false, false])
  }

  @Test func collidingWordsAreRepairedInTextThatLostItsRingsThroughout() throws {
    let list = try WordList(
      parsing:
        "# title: test\n# licence: CC0-1.0\nทำ\t10000\nทา\t100\nหา\t5000\nหำ\t1\nสำหรับ\t500\nคน\t900\n",
      named: "test")
    let lexicon = try Lexicon(list)
    var configuration = ThaiTokenizer.Configuration.default
    configuration.thai = DictionaryEngine(lexicons: [lexicon])
    configuration.repairsSpelling = true
    configuration.repairLexicon = lexicon
    let tokenizer = ThaiTokenizer(configuration)
    func corrections(_ text: String) -> [String] {
      tokenizer.tokens(in: text).compactMap(\.correction)
    }
    #expect(corrections("คน ทา หา สาหรับ") == ["สำหรับ"])
    let damaged = String(repeating: "สาหรับ ", count: 5)
    #expect(corrections(damaged + "ทา หา").last == "ทำ")
    #expect(corrections(damaged + "ทำ ทำ ทา หา").count == 5)
  }

  @Test func repairsCoverTokens() {
    let tokenizer = tokenizer(repairing: true)
    forEachCase(50_000) { seed in
      var random = RandomThai(seed: seed)
      let pieces = [
        "สา", "หรับ", "า", "ค", "น", " ", "เเ", "หนียว", "ข้าว", "ม", "ุ่", "พ", "\u{200B}", "\n",
      ]
      let text = (0..<random.below(20)).map { _ in pieces[random.below(pieces.count)] }.joined()
      let tokens = tokenizer.tokens(in: text)
      #expect(scalars(tokens.map { $0.text }.joined()) == scalars(text), "seed \(seed)")
      for token in tokens where token.isRepaired {
        #expect(Self.lexicon.contains(token.normalized()), "seed \(seed)")
      }
    }
  }

  @Test(arguments: ["สาหรับ", "ก า", "เเ", "าาา", "ส าหรับ ", "ก \u{0E48}", "า"])
  func repairCoversLongTexts(piece: String) {
    let text = String(repeating: piece, count: TestScale.isLong ? 100_000 : 3_000)
    let tokens = tokenizer(repairing: true).tokens(in: text)
    #expect(tokens.last?.utf8Range.upperBound == text.utf8.count)
  }
}
