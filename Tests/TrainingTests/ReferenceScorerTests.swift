import Testing
import ThaiText
import ThaiTextTestSupport
import ThaiTextTraining

/// The fast engine finds what the definition of the model says.
@Suite struct ReferenceScorerTests {
  /// The bundled model has one standard; another one has parts of its own.
  private static let models = [
    BoundaryModel.bundled,
    ModelTrainerTests.trainer().train([
      ModelTrainerTests.corpus(.best, seed: 1), ModelTrainerTests.corpus(.tud, seed: 2),
    ]),
  ]

  @Test(arguments: [
    (0, AnnotationStandard.open), (1, .best), (1, .tud),
  ])
  func theEngineEqualsTheReference(index: Int, standard: AnnotationStandard) throws {
    let model = Self.models[index]
    let engine = try StatisticalEngine(model: model, standard: standard)
    let reference = try #require(ReferenceScorer(model, standard: standard))
    forEverySeed(count: 60) { seed, random in
      // Long enough for crowds of places of low confidence.
      let crowd = random.mixed() + random.thai(maximumLength: 120) + random.mixed()
      for text in [random.thai(), random.syllables(), random.mixed(), crowd] + realLines {
        let line = Array(text.utf8).filter { !(0x0A...0x0D).contains($0) }
        #expect(
          ends(of: line, by: engine) == expectedEnds(of: line, by: reference),
          "seed \(seed): \(text)")
      }
    }
  }

  private let realLines = [
    "นายกรัฐมนตรีกล่าวว่าจะเร่งแก้ปัญหาความเหลื่อมล้ำและหนี้ครัวเรือน",
    "ก็ได้รับการสนับสนุนจากหน่วยงานที่เกี่ยวข้องทั้งภาครัฐและเอกชน 72,726 ราย (ร้อยละ 12.5)",
    "ตากลม โคลงเรือ กลุ่มชนกลุ่มน้อย",
    "ตา|กลม|โคลง|เรือ|กลุ่ม|ชน|กลุ่ม|น้อย|ตา|กลม|โคลง|เรือ|กลุ่ม|ชน|กลุ่ม|น้อย",
    "ตากลม" + String(repeating: "(#", count: 20) + "โคลงเรือ" + String(repeating: "{", count: 13)
      + "กลุ่มชน",
  ]

  private func ends(of line: [UInt8], by engine: StatisticalEngine) -> [WordEnd] {
    guard !line.isEmpty else { return [] }
    return engine.wordEnds(of: [0..<line.count], in: line.span)
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
      if case .scalar(let scalar) = element, ClusterWindow.isExtender(scalar) { continue }
      ends.append(
        WordEnd(utf8Offset: offset, quantizedScore: Int16(clamping: result.scores[index])))
    }
    return ends + [WordEnd(utf8Offset: line.count)]
  }
}
