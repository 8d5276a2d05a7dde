import Testing
import ThaiTextTestSupport

@testable import ThaiText

@Suite struct RepairTests {
  private let tokenizer: ThaiTokenizer = {
    var configuration = ThaiTokenizer.Configuration.default
    configuration.repairsSpelling = true
    return ThaiTokenizer(configuration)
  }()

  private func repaired(_ text: [UInt8]) -> [UInt8] {
    var workspace = SegmentationWorkspace()
    return tokenizer.repairedForm(of: text.span, using: &workspace)
  }

  private func repaired(_ text: String) -> String {
    String(decoding: repaired(Array(text.utf8)), as: UTF8.self)
  }

  /// A text that two words share gives one token, and so does a space that is damage.
  @Test func tokensOfDamagedTextConcatenateToIt() {
    let tokens = tokenizer.tokens(in: "นีแ้ ละชนั้ นี้")
    #expect(tokens.map { String($0.text) }.joined() == "นีแ้ ละชนั้ นี้")
    #expect(tokens.compactMap(\.correction).joined() == "นี้และชั้น")
  }

  /// What was damaged as tools damage it, and then repaired, is left alone.
  @Test func repairedTextIsLeftAlone() {
    forEverySeed(count: TestScale.cases(20_000)) { seed, _ in
      let text = DamagedSentences.text(seed: seed)
      let once = repaired(text)
      #expect(scalars(repaired(once)) == scalars(once), "seed \(seed): \(text)")
    }
  }

  @Test func anyRepairedTextIsLeftAlone() {
    forEverySeed(count: TestScale.cases(20_000)) { seed, random in
      let text =
        seed.isMultiple(of: 2)
        ? Array(RandomThai.text(seed: seed, length: 30).utf8) : random.damaged()
      let once = repaired(text)
      #expect(repaired(once) == once, "seed \(seed)")
    }
  }

  @Test(arguments: ["สงั คม", "ก า ", "จํ า", "ผูใ้ ช", "นามา", "ส ำ"])
  func repairCoversLongTexts(piece: String) {
    let text = String(repeating: piece, count: TestScale.isLong ? 50_000 : 2_000)
    let tokens = tokenizer.tokens(in: text)
    #expect(tokens.last?.utf8Range.upperBound == text.utf8.count)
  }
}

/// Sentences with damage as extraction does it, decided by a seed.
private enum DamagedSentences {
  private static let words = [
    "สำนักงาน", "กำหนด", "จำนวน", "ผู้", "ทำ", "บัญชี", "สำหรับ", "การ", "ดำเนิน", "คำ", "แนะนำ", "สำคัญ",
    "นำ", "มา", "ใช้", "ค่า", "ค่าใช้จ่าย", "น้ำ", "ท่วม", "ที่", "นี้", "และ", "เป็น", "สังคม", "ประชุม", "ต้อง",
    "ไม่", "ได้", "ให้", "ทั้งหมด", "เรื่อง", "หน้า", "ข้าว", "เหนียว", "ๆ", " ", " ", "2567", "กทม.",
  ]

  static func text(seed: Int) -> String {
    var random = RandomThai(seed: seed)
    var text = String.UnicodeScalarView()
    let rates = (0..<5).map { _ in [2, 6, 40][random.below(3)] }
    for _ in 0...random.below(14) {
      let scalars = Array(words[random.below(words.count)].unicodeScalars)
      var index = 0
      while index < scalars.count {
        let scalar = scalars[index]
        let next = index + 1 < scalars.count ? scalars[index + 1] : nil
        switch scalar {
        case "ำ" where random.below(rates[0]) == 0: text.append("า")
        case "ำ" where random.below(rates[1]) == 0:
          text.append(contentsOf: "\u{0E4D} า".unicodeScalars)
        case _ where ThaiScalar(scalar).isMark && next != nil && random.below(rates[2]) == 0:
          text.append(contentsOf: [next ?? " ", scalar, " "])
          index += 1
        case _ where random.below(rates[3] * 3) == 0: text.append(contentsOf: [" ", scalar])
        default: text.append(scalar)
        }
        index += 1
      }
      if random.below(rates[4]) == 0 { text.append(" ") }
    }
    return String(text)
  }
}
