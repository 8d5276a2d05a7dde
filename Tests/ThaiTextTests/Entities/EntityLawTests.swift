import Testing
import ThaiText

/// What holds for every text.
@Suite struct EntityLawTests {
  @Test func spansAreInOrderAndBetweenScalars() {
    for seed in 0..<400 {
      let text = EntityText.random(seed: seed)
      let spans = EntityScanner.spans(in: text.span)
      var floor = 0
      for span in spans {
        #expect(span.utf8Range.lowerBound >= floor, "seed \(seed)")
        #expect(!span.utf8Range.isEmpty && span.utf8Range.upperBound <= text.count, "seed \(seed)")
        #expect(!EntityText.isInsideScalar(span.utf8Range.lowerBound, of: text), "seed \(seed)")
        #expect(!EntityText.isInsideScalar(span.utf8Range.upperBound, of: text), "seed \(seed)")
        floor = span.utf8Range.upperBound
      }
    }
  }

  @Test func datesAreInOrderAndBetweenScalars() {
    for seed in 0..<400 {
      let text = EntityText.random(seed: seed)
      var floor = 0
      for match in DateScanner.matches(in: text.span) {
        #expect(match.utf8Range.lowerBound >= floor, "seed \(seed)")
        #expect(!EntityText.isInsideScalar(match.utf8Range.upperBound, of: text), "seed \(seed)")
        floor = match.utf8Range.upperBound
      }
    }
  }

  @Test func tokensConcatenateToTheText() {
    for seed in 0..<200 {
      let text = String(decoding: EntityText.random(seed: seed), as: UTF8.self)
      let tokens = ThaiTokenizer.default.tokens(in: text)
      #expect(tokens.map(\.text).joined() == text, "seed \(seed)")
    }
  }

  /// A number of a telephone has fifteen digits at most.
  @Test(arguments: [9, 15, 16, 17, 40])
  func longNumbersBeforeHyphens(count: Int) {
    let text = "0" + String(repeating: "8", count: count - 1) + "-234-5678"
    #expect(ThaiTokenizer.default.tokens(in: text).map(\.text).joined() == text)
    #expect(ThaiTokenizer.default.document(of: text).entities.allSatisfy { !$0.text.isEmpty })
  }

  @Test func entitiesMayBeLeftOut() {
    var configuration = ThaiTokenizer.Configuration.default
    configuration.findsEntities = false
    let tokens = ThaiTokenizer(configuration).tokens(in: "พ.ศ. 2567")
    #expect(tokens.allSatisfy { $0.kind != .abbreviation })
  }
}

/// Texts that bring recognisers into trouble.
enum EntityText {
  static func isInsideScalar(_ offset: Int, of text: [UInt8]) -> Bool {
    // A stray continuation byte is an element of its own, so only well-formed sequences count.
    guard offset > 0, offset < text.count, text[offset] & 0xC0 == 0x80 else { return false }
    var cursor = UTF8Cursor(at: 0)
    while cursor.utf8Offset < offset { _ = cursor.next(in: text.span) }
    return cursor.utf8Offset != offset
  }

  /// Pieces of entities in any order, some with a byte missing.
  static func random(seed: Int) -> [UInt8] {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    return (0..<next(30)).flatMap { _ -> [UInt8] in
      let piece = Array(pieces[next(pieces.count)].utf8)
      return next(12) == 0 ? piece.dropLast() : piece
    }
  }

  private static let pieces = [
    " ", "  ", "\u{A0}", "\u{200B}", "\n", ".", "..", "...", "-", "–", "/", "//", ":", "@", "#",
    "+", ",",
    "%", "(", ")", "1", "12", "31", "67", "2567", "2024", "1,000", "14.30", "๑๐.๓๐", "๒๕๖๗", "พ.ศ.",
    "ค.ศ.",
    "ม.ค.", "สิงหาคม", "ปี", "วันที่", "เวลา", "น.", "ถึง", "ครม.", "รมว.", "พล.ต.อ.", "ดร.", "ก.", "จ.",
    "นาย",
    "นางสาว", "นายก", "พลเอก", "สมชาย", "ใจดี", "กล่าวว่า", "โดย", "ที่", "ๆ", "ฯ", "์", "ะ", "โควิด-19",
    "a",
    "หนึ่ง", "สิบ", "ล้าน", "เอ็ด", "โมง", "ทุ่ม", "ตี", "เที่ยงคืน", "บาท", "฿", "โทร. ", "0812345678", "Dr.",
    "ณ",
    "T14:30", "2024-08-23", "ตลาดสด.com", "AM", "−", "ทะเบียน", "กข",
    "AI", "5G", "e-", "S.p.A.", "https://", "www.", "go.th", "C:\\", "~/", "é", "😀", "\u{FE0F}",
    "٣",
  ]
}
