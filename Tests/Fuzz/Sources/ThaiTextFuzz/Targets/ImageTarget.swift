import ThaiText
import ThaiTextTraining

/// Damaged images of every kind are refused, or harmless. Their checksum is made right again, so that damage
/// reaches the checks of what is inside.
struct ImageTarget: FuzzTarget {
  static let name = "images"

  private let images: [[UInt8]]

  init() {
    let words = ["แม่", "น้ำ", "แม่น้ำ", "โขง", "ไหล", "ไทย", "ผ่าน", "ประเทศ", "ท่วม", "น้ำท่วม"]
    let lexicon = try? Lexicon(WordList(words.map { WordList.Entry($0, count: 3) }))
    let lines = CorpusFormat.bars.lines(of: Self.gold)
    let model = ModelTrainer(Self.small).train([
      Corpus(name: "seed", standard: AnnotationStandard(rawValue: "open"), lines: lines)
    ])
    let acronyms = AcronymTable([
      (acronym: "APEC", longForm: "เอเชีย-แปซิฟิก"), (acronym: "พ.ร.บ.", longForm: "พระราชบัญญัติ"),
    ])
    images = [lexicon?.compiled ?? [], ModelImageWriter.bytes(of: model), acronyms.compiled()]
    require(images.allSatisfy { !$0.isEmpty }, "there are images to damage")
  }

  func run(_ input: inout FuzzInput) {
    let kind = input.choice(of: images.count)
    var image = images[kind]
    if input.choice() & 1 != 0 { image.removeLast(input.number() % image.count) }
    while !input.isEmpty {
      let offset = input.number() % image.count
      image[offset] ^= input.choice()
    }
    repairChecksum(of: &image)
    switch kind {
    case 0: useLexicon(image)
    case 1: useModel(image)
    default: useAcronyms(image)
    }
  }

  /// See `ImageFormat`: a CRC-32 of what follows the first 32 bytes stands at byte 20.
  private func repairChecksum(of image: inout [UInt8]) {
    guard image.count > 32 else { return }
    let checksum = Checksum.crc32(of: Array(image[32...]).span)
    for index in 0..<4 { image[20 + index] = UInt8(truncatingIfNeeded: checksum >> (8 * index)) }
  }

  private func useLexicon(_ image: [UInt8]) {
    guard let lexicon = try? Lexicon(compiled: image) else { return }
    segment(by: DictionaryEngine(lexicons: [lexicon]))
  }

  private func useModel(_ image: [UInt8]) {
    guard let model = try? BoundaryModel(compiled: image),
      let standard = model.knownStandards.first,
      let engine = try? StatisticalEngine(model: model, standard: standard)
    else { return }
    segment(by: engine)
  }

  private func useAcronyms(_ image: [UInt8]) {
    guard let table = try? AcronymTable(compiled: image) else { return }
    var configuration = ThaiTokenizer.Configuration.default
    configuration.acronyms = table
    let text = "พ.ร.บ. ของเอเปค (APEC) และพรบ. อื่น"
    let document = ThaiTokenizer(configuration).document(of: text)
    require(document.tokens.map(\.text).joined() == text, "tokens are the text")
    for acronym in document.acronyms { _ = table.longForms(of: acronym.canonical) }
  }

  private func segment(by engine: some SegmentationEngine) {
    let text = "แม่น้ำโขงไหลผ่านประเทศไทย น้ำท่วม 5 วัน"
    let tokens = ThaiTokenizer(.alone(engine)).tokens(in: text)
    require(tokens.map(\.text).joined() == text, "tokens are the text")
  }

  private static var small: ModelTrainer.Options {
    var options = ModelTrainer.Options()
    options.rows = 200
    options.folds = 2
    return options
  }

  private static let gold = """
    แม่น้ำ|โขง|ไหล|ผ่าน|ประเทศ|ไทย
    น้ำ|ท่วม|ประเทศ|ไทย| |5| |วัน
    ประเทศ|ไทย|มี|แม่น้ำ
    น้ำ|ใน|แม่น้ำ|โขง|ไหล|ผ่าน|ไทย
    """
}
