import Testing
import ThaiText
import ThaiTextTestSupport

/// What holds for the granularities of any text.
@Suite struct GranularityLawTests {
  private let tokenizer = ThaiTokenizer.default

  @Test func coarseTokensConcatenateToTheText() {
    forEveryText { text, seed in
      let graph = tokenizer.tokenGraph(in: text, granularity: .coarse)
      #expect(graph.map(\.text).joined() == text, "seed \(seed)")
    }
  }

  @Test func fineGraphIsTheTokens() {
    forEveryText { text, seed in
      let graph = tokenizer.tokenGraph(in: text, granularity: .fine)
      #expect(graph.map(\.utf8Range) == graph.fineTokens.map(\.utf8Range), "seed \(seed)")
      #expect(graph.map(\.position) == Array(graph.indices), "seed \(seed)")
    }
  }

  @Test func boundariesNest() {
    forEveryText { text, seed in
      let fine = Set(tokenizer.tokens(in: text).map(\.utf8Range.upperBound))
      let coarse = tokenizer.tokenGraph(in: text, granularity: .coarse)
      #expect(fine.isSuperset(of: coarse.map(\.utf8Range.upperBound)), "seed \(seed)")
    }
  }

  @Test func partsAreTheFineTokens() {
    forEveryText { text, seed in
      let graph = tokenizer.tokenGraph(in: text, granularity: .search)
      let fine = graph.fineTokens
      let singles = graph.filter { !$0.isCompound }
      #expect(singles.map(\.utf8Range) == fine.map(\.utf8Range), "seed \(seed)")
      for token in graph {
        let row = token.position..<token.position + token.positionLength
        #expect(fine[row].map(\.text).joined() == token.text, "seed \(seed)")
      }
    }
  }

  @Test func searchWithoutPartsIsCoarse() {
    forEveryText { text, seed in
      var end = 0
      let outer = tokenizer.tokenGraph(in: text, granularity: .search).filter { token in
        defer { end = max(end, token.utf8Range.upperBound) }
        return token.utf8Range.upperBound > end
      }
      let coarse = tokenizer.tokenGraph(in: text, granularity: .coarse)
      #expect(outer.map(\.utf8Range) == coarse.map(\.utf8Range), "seed \(seed)")
    }
  }

  private func forEveryText(_ body: (String, Int) -> Void) {
    forEverySeed(count: 25) { seed, random in
      body(random.mixed(), seed)
      body(random.syllables(), seed)
      body(Self.phrase(seed), seed)
    }
  }

  /// Words that make compounds, names and dates, in any order.
  private static func phrase(_ seed: Int) -> String {
    let pieces = [
      "น้ำ", "ท่วม", "ความ", "สุข", "นาย", "เศรษฐา", " ", "ทวีสิน", "รัฐมนตรี", "18", " - ", "22 ",
      "สิงหาคม", " 2567", "(ครม.)", "คณะรัฐมนตรี", "การ", "เมือง", "รถ", "ไฟฟ้า", "ฯ", "ๆ", "\n",
    ]
    var generator = SeededGenerator(seed: seed)
    return (0..<12).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }
}

@Suite struct GranularityTests {
  private func coarse(_ text: String) -> [String] {
    ThaiTokenizer.default.tokenGraph(in: text, granularity: .coarse).map { String($0.text) }
  }

  @Test func compoundsAreOneToken() {
    #expect(coarse("ลดความเหลื่อมล้ำ") == ["ลด", "ความเหลื่อมล้ำ"])
    #expect(coarse("นายกรัฐมนตรีแถลง") == ["นายกรัฐมนตรี", "แถลง"])
  }

  @Test func namesAndDatesAreOneToken() {
    #expect(coarse("นายเศรษฐา ทวีสิน มา").first == "นายเศรษฐา ทวีสิน")
    #expect(coarse("ดร.เอกพงษ์ หริ่มเจริญ มา").first == "ดร.เอกพงษ์ หริ่มเจริญ")
    #expect(coarse("18 - 22 สิงหาคม 2567") == ["18 - 22 สิงหาคม 2567"])
  }

  @Test func definedLongFormsAreOneToken() {
    let document = ThaiTokenizer.default.document(
      of: "ศูนย์ประสานงานข่าวเท็จแห่งเมืองใหม่ (ศปมข.) ประชุม")
    let graph = document.tokenGraph(granularity: .coarse)
    for definition in document.definitions {
      #expect(graph.contains { $0.utf8Range == definition.longFormUTF8Range })
    }
  }

  @Test func compoundsAreFoundInOtherSpellings() {
    // Nikhahit and sara aa for sara am.
    #expect(coarse("น\u{0E4D}\u{0E49}\u{0E32}ท่วม") == ["น\u{0E4D}\u{0E49}\u{0E32}ท่วม"])
  }
}
