import Testing
import ThaiText
import ThaiTextTestSupport

@Suite struct StatisticalEngineTests {
  @Test func theBundledModelIsValid() throws {
    let bytes = bundledModelBytes()
    let model = try BoundaryModel(compiled: bytes)
    #expect(model.knownStandards == [.best, .tud, .social])
    #expect(model.metadata["licence.best"]?.contains("CC BY-NC-SA") == true)
  }

  @Test func keepsTheLaw() throws {
    let law = CheckEngine(try StatisticalEngine())
    forEverySeed(count: 100) { seed, random in
      for text in [random.thai(maximumLength: 3_000), random.syllables(), random.mixed()] {
        #expect(law.violation(in: text) == nil, "seed \(seed)")
      }
      let bytes = random.damaged()
      #expect(law.violation(in: bytes.span) == nil, "seed \(seed)")
    }
  }

  @Test(arguments: [AnnotationStandard.best, .tud, .social])
  func equalsTheReference(standard: AnnotationStandard) throws {
    let model = BoundaryModel.bundled
    let engine = try StatisticalEngine(model: model, standard: standard)
    let reference = try #require(ReferenceScorer(model, standard: standard))
    forEverySeed(count: 60) { seed, random in
      for text in [random.thai(), random.syllables(), random.mixed()] + realLines {
        let line = Array(text.utf8).filter { !(0x0A...0x0D).contains($0) }
        #expect(
          ends(of: line, by: engine) == expectedEnds(of: line, by: reference),
          "seed \(seed): \(text)")
      }
    }
  }

  /// Runs longer than a chunk are divided part by part; where the parts meet must not show.
  @Test func longRunsAreDividedLikeShortOnes() throws {
    let engine = try StatisticalEngine()
    let sentence = "รัฐบาลส่งเสริมการท่องเที่ยวเชิงสุขภาพในทุกจังหวัดของประเทศไทย"
    let once = ends(of: Array(sentence.utf8), by: engine)
    let many = ends(of: Array(String(repeating: sentence, count: 200).utf8), by: engine)
    let inside = Set(many.map { $0.utf8Offset % sentence.utf8.count })
    #expect(inside == Set(once.map { $0.utf8Offset % sentence.utf8.count }))
    #expect(many.count == once.count * 200)
  }

  @Test(arguments: ["ก", "ดีอี", "ะ", "เ", "ๆ", "ก่้์"])
  func anyRepetitionIsDivided(unit: String) throws {
    let law = CheckEngine(try StatisticalEngine())
    #expect(law.violation(in: String(repeating: unit, count: 5_000)) == nil)
  }

  @Test func anUnknownStandardIsNamed() {
    let error = #expect(throws: UnknownStandardError.self) {
      try StatisticalEngine(standard: AnnotationStandard(rawValue: "lexitron"))
    }
    #expect(error?.description.contains("'lexitron'") == true)
  }

  // MARK: The engine and the reference on one line

  private let realLines = [
    "นายกรัฐมนตรีกล่าวว่าจะเร่งแก้ปัญหาความเหลื่อมล้ำและหนี้ครัวเรือน",
    "ก็ได้รับการสนับสนุนจากหน่วยงานที่เกี่ยวข้องทั้งภาครัฐและเอกชน 72,726 ราย (ร้อยละ 12.5)",
    "ตากลม โคลงเรือ กลุ่มชนกลุ่มน้อย",
  ]

  private func ends(of line: [UInt8], by engine: StatisticalEngine) -> [WordEnd] {
    guard !line.isEmpty else { return [] }
    var workspace = SegmentationWorkspace()
    var ends: [WordEnd] = []
    engine.appendWordEnds(
      of: [0..<line.count], in: line.span, to: &ends, using: &workspace)
    return ends
  }

  private func expectedEnds(of line: [UInt8], by reference: ReferenceScorer) -> [WordEnd] {
    guard !line.isEmpty else { return [] }
    let result = reference.score(CharacterCode.codes(of: line.span))
    var ends: [WordEnd] = []
    var cursor = UTF8Cursor(at: 0)
    for (index, decision) in result.decisions.enumerated() {
      let offset = cursor.utf8Offset
      guard let element = cursor.next(in: line.span), index > 0, decision else { continue }
      // The reference sees codes only, which do not tell what extends a letter.
      if case .scalar(let scalar) = element, ClusterRules.isExtender(scalar) { continue }
      ends.append(
        WordEnd(utf8Offset: offset, quantizedScore: Int16(clamping: result.scores[index])))
    }
    return ends + [WordEnd(utf8Offset: line.count)]
  }

  private func bundledModelBytes() -> [UInt8] {
    BoundaryModel.bundledImage.withSpan { span in span.indices.map { span[$0] } }
  }
}
