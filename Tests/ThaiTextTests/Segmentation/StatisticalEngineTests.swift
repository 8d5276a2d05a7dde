import Testing
import ThaiText
import ThaiTextEngineLaw
import ThaiTextTestSupport

@Suite struct StatisticalEngineTests {
  @Test func theBundledModelIsValid() throws {
    let bytes = bundledModelBytes()
    let model = try BoundaryModel(compiled: bytes)
    #expect(model.knownStandards == [.open])
    #expect(model.metadata["licence.corpus"]?.contains("CC0") == true)
  }

  @Test func keepsTheLaw() throws {
    let law = EngineLaw(of: try StatisticalEngine())
    forEverySeed(count: 100) { seed, random in
      for text in [random.thai(maximumLength: 3_000), random.syllables(), random.mixed()] {
        #expect(law.violation(in: text) == nil, "seed \(seed)")
      }
      let bytes = random.damaged()
      #expect(law.violation(in: bytes.span) == nil, "seed \(seed)")
    }
  }

  /// Runs longer than a chunk are segmented part by part; where the parts meet must not show.
  @Test func longRunsAreSegmentedLikeShortOnes() throws {
    let engine = try StatisticalEngine()
    let sentence = "รัฐบาลส่งเสริมการท่องเที่ยวเชิงสุขภาพในทุกจังหวัดของประเทศไทย"
    let once = ends(of: Array(sentence.utf8), by: engine)
    let many = ends(of: Array(String(repeating: sentence, count: 200).utf8), by: engine)
    let inside = Set(many.map { $0.utf8Offset % sentence.utf8.count })
    #expect(inside == Set(once.map { $0.utf8Offset % sentence.utf8.count }))
    #expect(many.count == once.count * 200)
  }

  /// Where a long text is cut into chunks depends on what stands before, which must not show either.
  @Test func whereChunksAreCutDoesNotShow() {
    let sentence = "รัฐบาลส่งเสริมการท่องเที่ยวเชิงสุขภาพ ในทุกจังหวัด (ข้อ 12) ของประเทศไทย "
    forEverySeed(count: 12) { seed, random in
      var text = ""
      while text.utf8.count < 16_000 {
        let signs = String(repeating: "(#", count: random.syllables().utf8.count % 21)
        text += sentence + random.thai(maximumLength: 80) + random.mixed() + signs
      }
      text.removeAll { $0.isNewline }
      func endsBehind(_ count: Int) -> Set<Int> {
        let prefix = String(repeating: sentence, count: count)
        let start = prefix.utf8.count
        let ends = ThaiTokenizer.default.tokens(in: prefix + text).map {
          $0.utf8Range.upperBound - start
        }
        // What stands before has a say in the first words.
        return Set(ends.filter { $0 > 600 })
      }
      let expected = endsBehind(0)
      for count in [3, 10, 19] {
        #expect(endsBehind(count).symmetricDifference(expected).isEmpty, "seed \(seed), \(count)")
      }
    }
  }

  @Test(arguments: ["ก", "ดีอี", "ะ", "เ", "ๆ", "ก่้์"])
  func anyRepetitionIsSegmented(unit: String) throws {
    let law = EngineLaw(of: try StatisticalEngine())
    #expect(law.violation(in: String(repeating: unit, count: 5_000)) == nil)
  }

  @Test func anUnknownStandardIsNamed() {
    let error = #expect(throws: StatisticalEngine.UnknownStandardError.self) {
      try StatisticalEngine(standard: AnnotationStandard(rawValue: "lexitron"))
    }
    #expect(error?.description.contains("'lexitron'") == true)
  }

  private func ends(of line: [UInt8], by engine: StatisticalEngine) -> [WordEnd] {
    guard !line.isEmpty else { return [] }
    return engine.wordEnds(of: [0..<line.count], in: line.span)
  }

  private func bundledModelBytes() -> [UInt8] {
    BoundaryModel.bundledImage.withSpan { span in span.indices.map { span[$0] } }
  }
}
