import Testing

@testable import ThaiText

@Suite struct SearchRuleTests {
  private let normalizer = Normalizer(.search)

  @Test(arguments: NormalizationRule.searchRules)
  func examples(of rule: NormalizationRule) {
    for example in rule.examples {
      expectBytes(normalizer.normalized(example.source), example.result, "\(rule)")
    }
  }

  @Test(arguments: [
    ("ＡＰＥＣ", "apec"), ("１２\u{3000}３", "12 3"), ("๒๕๖๗", "2567"), ("Walmart", "walmart"),
    ("ÉCOLE", "école"), ("İ", "i"), ("Ж", "Ж"), ("a\u{A0}\u{2003} b", "a b"),
    ("2025–2026", "2025-2026"), ("‘ก’ “ข”", "'ก' \"ข\""), ("ก…", "ก..."),
    ("จ้าาา", "จ้า"), ("แแม่", "แม่"), ("ไไป", "ไป"), ("ก\u{0E48}\u{0E49}", "ก\u{0E49}"),
    ("ก\u{0E48}า\u{0E49}", "ก\u{0E49}า"), ("มากกกก", "มาก"), ("กรรม", "กรรม"), ("สรร", "สรร"),
    ("555555", "555555"), ("ต่าง ๆ", "ต่างๆ"), ("ต่างๆ", "ต่างๆ"), ("กรุงเทพ ฯ", "กรุงเทพฯ"),
    ("ฯ ล ฯ", "ฯลฯ"), ("ฯลฯ.", "ฯลฯ"), ("ฯลฯ", "ฯลฯ"), ("ล\u{0E34}\u{0E4D}ก", "ล\u{0E36}ก"),
    (" \u{0E48}ก", " ก"), ("เก่า", "เก่า"), ("กา\u{0E34}", "กา\u{0E34}"), ("กาา\u{0E49}", "ก้า"),
    ("a\nb", "a\nb"), ("", ""),
  ])
  func key(source: String, expected: String) {
    expectBytes(normalizer.normalized(source), expected)
  }

  @Test func tonesMayBeRemovedForApproximateMatching() {
    var options = Normalizer.Options()
    options.removesTones = true
    expectBytes(Normalizer(.search, options: options).normalized("ข้าว"), "ขาว")
  }

  @Test func keysAreStable() {
    forEachCase(200_000) { seed in
      let text = RandomThai.text(seed: seed)
      let key = normalizer.normalized(text)
      let again = normalizer.normalized(key)
      #expect(scalars(again) == scalars(key), "seed \(seed): \(scalars(text).hex)")
      let canonical = Normalizer(.canonical).normalized(text)
      #expect(scalars(normalizer.normalized(canonical)) == scalars(key), "seed \(seed)")
    }
  }

  @Test(arguments: [false, true])
  func theCheckMissesNothing(removesTones: Bool) {
    var options = Normalizer.Options()
    options.removesTones = removesTones
    let rules = removesTones ? RuleSet.tonelessSearch : .search
    var count = 0
    forEachCase(200_000) { seed in
      let bytes = Array(RandomThai.text(seed: seed, length: 5).utf8)
      guard rules.surelyLeavesAlone(bytes.span) else { return }
      count += 1
      let key = SearchRewriter(rules: rules, options: options).rewrite(bytes.span)
      #expect(key.bytes == bytes, "seed \(seed)")
    }
    #expect(count > 100)
  }

  @Test(arguments: ["การ", "ประเทศไทย", "น้ำ", "apec", "กรรม", "12.5", "ฯลฯ", "é", "ต่างๆ", "👩‍👩"])
  func theCheckSeesThatWordsAreKeys(word: String) {
    #expect(RuleSet.search.surelyLeavesAlone(Array(word.utf8).span) == (word != "ฯลฯ"))
  }
}
