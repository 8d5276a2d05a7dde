import Testing
import ThaiTextTestSupport

@testable import ThaiText

@Suite struct UserDictionaryTests {
  private func tokens(
    of text: String, keeping dictionary: UserDictionary,
    by engine: any SegmentationEngine = ClusterEngine()
  ) -> [String] {
    var configuration = ThaiTokenizer.Configuration.default
    configuration.thai = engine
    configuration.userDictionary = dictionary
    return ThaiTokenizer(configuration).tokens(in: text).map { String($0.text) }
  }

  private func kept(_ words: String..., in text: String) throws -> [String] {
    let dictionary = try UserDictionary(words)
    return spans(of: dictionary, in: text)
  }

  private func spans(of dictionary: UserDictionary, in text: String) -> [String] {
    ranges(of: dictionary, in: Array(text.utf8)).map {
      String(decoding: Array(text.utf8)[$0], as: UTF8.self)
    }
  }

  private func ranges(of dictionary: UserDictionary, in bytes: [UInt8]) -> [Range<Int>] {
    var spans: [TokenConstraint] = []
    var buffers = UserWordBuffers()
    dictionary.appendSpans(in: bytes.span, to: &spans, using: &buffers)
    return spans.map(\.utf8Range)
  }

  @Test(arguments: [
    ClusterEngine() as any SegmentationEngine, DictionaryEngine(), StubbornEngine(),
  ])
  func isObeyedByEveryEngine(engine: any SegmentationEngine) throws {
    let dictionary = try UserDictionary(["ตากลม", "ชา เย็น", "COVID-19", "ไทย5G", "กรุงเทพฯ"])
    let text = "นั่งตากลมกินชา เย็นช่วงCOVID-19ใช้ไทย5Gที่กรุงเทพฯ"
    let tokens = tokens(of: text, keeping: dictionary, by: engine)
    #expect(tokens.joined() == text)
    for word in ["ตากลม", "ชา เย็น", "COVID-19", "ไทย5G", "กรุงเทพฯ"] {
      #expect(tokens.contains(word), "\(word) in \(tokens)")
    }
  }

  /// Never segments anything.
  private struct StubbornEngine: SegmentationEngine {
    func appendWordEnds(
      of runs: TextRuns, in utf8: Span<UInt8>, _ coded: CodedText, to ends: inout [WordEnd],
      using scratch: inout Void
    ) {
      ends += runs.map { WordEnd(utf8Offset: $0.utf8Range.upperBound) }
    }
  }

  @Test func wordsKeepTheirKind() throws {
    var configuration = ThaiTokenizer.Configuration.default
    configuration.userDictionary = try UserDictionary(["ชา เย็น"])
    let token = ThaiTokenizer(configuration).tokens(in: "ชา เย็น").first
    #expect(token?.kind == .word && token?.utf8Range == 0..<19)
  }

  @Test func clustersStayWhole() throws {
    #expect(try kept("กา", in: "การ์กา") == ["กา"])
    #expect(try kept("ม", "มา", in: "ม่านมา") == ["มา"])
    #expect(try kept("แม", in: "แม่").isEmpty)
    #expect(try kept("ก", in: "ก\u{301}ก\u{200D}ก") == ["ก"])
  }

  @Test func latinWordsAndNumbersStayWhole() throws {
    #expect(try kept("AI", in: "MAI AID AI, (AI) xAI5 AI").count == 3)
    #expect(try kept("AI", in: "ใช้AIไทย") == ["AI"])
    #expect(try kept("5", in: "1.5 15 5G 5,000 ๕ 5").count == 1)
    #expect(try kept("000", in: "1,000").isEmpty)
    #expect(try kept("can", in: "can't can. can") == ["can", "can"])
    #expect(try kept("caf", in: "café").isEmpty)
    #expect(try kept("漢", in: "漢字") == ["漢"])
  }

  @Test func longerWordsWinWithoutCounts() throws {
    #expect(try kept("แม่", "แม่น้ำ", "น้ำโขง", in: "แม่น้ำโขง") == ["แม่น้ำ"])
    #expect(try kept("ตา", "ตากลม", "กลม", in: "ตากลมตา") == ["ตากลม", "ตา"])
    // Equally long: the first.
    #expect(try kept("กาขา", "ขามา", in: "กาขามา") == ["กาขา"])
  }

  @Test func countsDecideBeforeLength() throws {
    let dictionary = try UserDictionary([
      WordList([.init("แม่น้ำ", count: 2), .init("น้ำโขง", count: 9), .init("แม่")])
    ])
    // แม่น้ำ has no room beside the stronger น้ำโขง, so แม่ takes its turn.
    #expect(spans(of: dictionary, in: "แม่น้ำโขง") == ["แม่", "น้ำโขง"])
    #expect(spans(of: dictionary, in: "แม่น้ำ") == ["แม่น้ำ"])
  }

  @Test func listsAreCombinedByTheHighestCount() throws {
    let lists = [
      WordList([.init("แม่น้ำ", count: 2), .init("น้ำโขง", count: 5)]),
      WordList([.init("แม่น้ำ", count: 7), .init("น้ำโขง")]),
    ]
    let dictionary = try UserDictionary(lists)
    #expect(dictionary.count == 2)
    #expect(spans(of: dictionary, in: "แม่น้ำโขง") == ["แม่น้ำ"])
  }

  @Test func anEmptyDictionaryKeepsNothing() throws {
    let dictionary = try UserDictionary([String]())
    #expect(spans(of: dictionary, in: "แม่น้ำโขง AI 5\0").isEmpty)
  }

  @Test func badWordsAreErrors() {
    #expect(throws: LexiconError.self) { try UserDictionary([""]) }
    #expect(throws: LexiconError.self) { try UserDictionary([String(repeating: "a", count: 1025)]) }
    #expect(throws: LexiconError.self) { try UserDictionary(["a\nb"]) }
  }

  // MARK: Laws

  private static let words = [
    "กา", "ขา", "กาขา", "ขากา", "กากากา", "แม่", "แม่น้ำ", "น้ำตา", "ตากลม", "กลม", "AI", "5G",
    "มา นอน", "ศรี", "พระนคร", "นครศรี", "é", "👨‍👩‍👧", "ไป\u{200B}โรง",
  ]

  @Test func keepsWhatTheSlowDefinitionKeeps() throws {
    for seed in 0..<300 {
      var generator = SeededGenerator(seed: seed)
      let entries = Self.words.map { word in
        WordList.Entry(word, count: Bool.random(using: &generator) ? nil : seed % 3 + 1)
      }
      let dictionary = try UserDictionary([WordList(entries)])
      var random = RandomText(seed: seed)
      let text = Array((random.mixed() + random.syllables()).utf8)
      #expect(
        ranges(of: dictionary, in: text) == slowRanges(of: entries, in: text),
        "seed \(seed): \(String(decoding: text, as: UTF8.self))")
    }
  }

  /// All places of all words, from the strongest to the weakest, as far as there is room.
  private func slowRanges(of entries: [WordList.Entry], in text: [UInt8]) -> [Range<Int>] {
    let strongest = entries.sorted {
      ($0.count ?? 0, $0.word.utf8.count) > ($1.count ?? 0, $1.word.utf8.count)
    }
    var places: [(entry: WordList.Entry, range: Range<Int>)] = []
    for entry in strongest {
      let word = Array(entry.word.utf8)
      for start in text.indices where text[start...].starts(with: word) {
        let range = start..<start + word.count
        let isAllowed = [range.lowerBound, range.upperBound].allSatisfy {
          UserWordEdges.allow(at: $0, in: text.span)
        }
        if isAllowed { places.append((entry, range)) }
      }
    }
    // Equally strong words take their turns by place.
    let sorted = places.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      let oneStrength = (one.entry.count ?? 0, one.range.count)
      let otherStrength = (other.entry.count ?? 0, other.range.count)
      return oneStrength == otherStrength
        ? one.range.lowerBound < other.range.lowerBound : oneStrength > otherStrength
    }
    var kept: [Range<Int>] = []
    for (_, place) in sorted where !kept.contains(where: { $0.overlaps(place.range) }) {
      kept.append(place.range)
    }
    return kept.sorted { $0.lowerBound < $1.lowerBound }
  }

  @Test func survivesAnyBytes() throws {
    let dictionary = try UserDictionary(Self.words)
    for seed in 0..<500 {
      var random = RandomText(seed: seed)
      let bytes = random.bytes()
      let ranges = ranges(of: dictionary, in: bytes)
      #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
    }
  }

  @Test func nestedWordsAreTakenFromTheLongest() throws {
    let words = (1...40).map { String(repeating: "ก", count: $0) }
    let dictionary = try UserDictionary(words)
    let text = Array(String(repeating: "ก", count: 820).utf8)
    let ranges = ranges(of: dictionary, in: text)
    #expect(ranges.count == 21 && ranges.last == 2_400..<2_460)
  }

  @Test func wordsWinOverEntitiesUnlessTheyArePartsOfThem() throws {
    let dictionary = try UserDictionary(["AI", "ใน พ.ศ.", "กทม"])
    #expect(
      tokens(of: "ดู https://example.org/AI/x ใน พ.ศ. 2569", keeping: dictionary)
        .contains("https://example.org/AI/x"))
    #expect(tokens(of: "ใน พ.ศ. 2569", keeping: dictionary).first == "ใน พ.ศ.")
    #expect(tokens(of: "กทม.", keeping: dictionary) == ["กทม", "."])
  }
}
