import Testing
import ThaiText
import ThaiTextTestSupport

/// Tasks that share a tokenizer find what one finds alone. Under ThreadSanitizer this also says that no two of them
/// touch the same memory.
@Suite struct SharingTests {
  private static let taskCount = 8

  /// Thai, other scripts, so that ICU is asked, and what the views look for.
  private static let texts: [String] = (0..<12).map { seed in
    var random = RandomText(seed: seed)
    return random.mixed(maximumCount: 60) + " กรมสอบสวนคดีพิเศษ (ดีเอสไอ) 5 ธ.ค. 2567 DSI日本語กกก "
      + random.mixed(maximumCount: 60)
  }

  @Test func viewsOfATokenizer() async {
    var configuration = ThaiTokenizer.Configuration.default
    configuration.acronyms = .bundled
    configuration.repairsSpelling = true
    let tokenizer = ThaiTokenizer(configuration)
    let analyzer = SearchAnalyzer()
    await expectTheSame { text, _ in
      [
        tokenizer.tokens(in: text).map(\.utf8Range).description,
        tokenizer.lineBreaks(in: text).map(\.utf8Offset).description,
        tokenizer.sentences(in: text).map(\.text).description,
        tokenizer.entities(in: text).map(\.utf8Range).description,
        analyzer.terms(in: text).map(\.key).description,
        "\(SearchMatcher(analyzer.terms(in: text)).matches(analyzer.query(text)))",
      ]
    }
  }

  /// Its views are made when they are asked for first, here by all tasks at once.
  @Test func viewsOfADocument() async {
    let shared = Dictionary(
      uniqueKeysWithValues: Self.texts.map { ($0, ThaiTokenizer.default.document(of: $0)) })
    await expectTheSame { text, isAlone in
      let own = isAlone ? nil : shared[text]
      let document = own ?? ThaiTokenizer.default.document(of: text)
      return [
        document.acronyms.map(\.utf8Range).description,
        document.definitions.map(\.longForm).description,
        document.entities.map(\.utf8Range).description,
        document.lineBreaks.map(\.utf8Offset).description,
        document.sentences.map(\.text).description,
      ]
    }
  }

  /// Calls `find` with each text in several tasks at a time, and once alone, which it is told.
  private func expectTheSame(_ find: @escaping @Sendable (String, Bool) -> [String]) async {
    let found = await withTaskGroup(of: [[String]].self) { group in
      for _ in 0..<Self.taskCount { group.addTask { Self.texts.map { find($0, false) } } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    let alone = Self.texts.map { find($0, true) }
    #expect(found.count == Self.taskCount && found.allSatisfy { $0 == alone })
  }
}
