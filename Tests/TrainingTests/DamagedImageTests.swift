import Testing
import ThaiText
import ThaiTextTraining

/// A damaged image is refused, or it is harmless: what it says is still tokens of the text.
///
/// The checksum is made right again, as otherwise it alone would find all damage.
@Suite struct DamagedImageTests {
  private static let model = ModelImageWriter.bytes(of: ModelTrainerTests.small)
  private static let lexicon: [UInt8] = {
    let words = ModelTrainerTests.words.map { WordList.Entry($0, count: 3) }
    return (try? Lexicon(WordList(words)).compiled) ?? []
  }()

  private static let acronyms = AcronymTable([
    (acronym: "APEC", longForm: "Asia-Pacific Economic Cooperation"),
    (acronym: "พ.ร.บ.", longForm: "พระราชบัญญัติ"), (acronym: "โควิด", longForm: "โรคติดเชื้อไวรัส"),
    (acronym: "MoU", longForm: "บันทึกความเข้าใจ"),
  ]).compiled()

  @Test func everyShorterImageIsRefused() {
    for count in Self.lexicon.indices {
      let image = Self.withChecksum(Array(Self.lexicon.prefix(count)))
      #expect(throws: ImageError.self, "\(count) bytes") { try Lexicon(compiled: image) }
    }
    for count in Self.lengths(upTo: Self.acronyms.count) {
      let image = Self.withChecksum(Array(Self.acronyms.prefix(count)))
      #expect(throws: ImageError.self, "\(count) bytes") { try AcronymTable(compiled: image) }
    }
    for count in Self.lengths(upTo: Self.model.count) {
      let image = Self.withChecksum(Array(Self.model.prefix(count)))
      #expect(throws: ImageError.self, "\(count) bytes") { try BoundaryModel(compiled: image) }
    }
  }

  @Test(arguments: [0x01, 0xFF] as [UInt8])
  func everyChangedByteOfALexiconIsHarmless(flip: UInt8) {
    for offset in Self.lexicon.indices {
      guard let lexicon = try? Lexicon(compiled: Self.changed(Self.lexicon, offset, flip)) else {
        continue
      }
      expectTokens(by: DictionaryEngine(lexicons: [lexicon]), "byte \(offset) ^ \(flip)")
    }
  }

  /// All bytes of the header and of the table of sections, and every so many of what follows.
  @Test(arguments: [0x01, 0xFF] as [UInt8])
  func everyChangedByteOfAModelIsHarmless(flip: UInt8) {
    for offset in Self.lengths(upTo: Self.model.count) {
      guard
        let model = try? BoundaryModel(compiled: Self.changed(Self.model, offset, flip)),
        let standard = model.knownStandards.first,
        let engine = try? StatisticalEngine(model: model, standard: standard)
      else { continue }
      expectTokens(by: engine, "byte \(offset) ^ \(flip)")
    }
  }

  /// Most of the image are sets for filters, of which any content is a valid one.
  @Test(arguments: [0x01, 0xFF] as [UInt8])
  func everyChangedByteOfATableOfAcronymsIsHarmless(flip: UInt8) {
    for offset in Self.lengths(upTo: Self.acronyms.count) {
      guard let table = try? AcronymTable(compiled: Self.changed(Self.acronyms, offset, flip))
      else { continue }
      var configuration = ThaiTokenizer.Configuration.default
      configuration.acronyms = table
      let text = "พ.ร.บ. ว่าด้วยเอเปค (APEC) โควิด-19 MoU"
      let document = ThaiTokenizer(configuration).document(of: text)
      #expect(document.tokens.map(\.text).joined() == text, "byte \(offset) ^ \(flip)")
      _ = document.acronyms.map { table.longForms(of: $0.canonical) }
    }
  }

  private func expectTokens(by engine: some SegmentationEngine, _ damage: String) {
    let text = "แม่น้ำโขงไหลผ่านจังหวัดเลย และลงทะเลที่ 5 แห่ง"
    let tokens = ThaiTokenizer(.alone(engine)).tokens(in: text)
    #expect(tokens.map(\.text).joined() == text, "\(damage)")
  }

  private static func lengths(upTo count: Int) -> [Int] {
    Array(0..<min(count, 600)) + Array(stride(from: 600, to: count, by: 331))
  }

  private static func changed(_ image: [UInt8], _ offset: Int, _ flip: UInt8) -> [UInt8] {
    var image = image
    image[offset] ^= flip
    return withChecksum(image)
  }

  /// A CRC-32 of what follows the header stands in it; see `ImageFormat`.
  private static func withChecksum(_ image: [UInt8]) -> [UInt8] {
    guard image.count > 32 else { return image }
    var image = image
    let checksum = Checksum.crc32(of: Array(image[32...]).span)
    for index in 0..<4 { image[20 + index] = UInt8(truncatingIfNeeded: checksum >> (8 * index)) }
    return image
  }
}
