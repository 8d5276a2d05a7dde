/// Random texts of several kinds, decided by a seed.
public struct RandomText {
  private var generator: SeededGenerator

  public init(seed: Int) { generator = SeededGenerator(seed: seed) }

  /// Thai letters and marks in any order, as no one would write them.
  public mutating func thai(maximumLength: Int = 40) -> String {
    string(of: Self.thaiScalars, maximumLength: maximumLength)
  }

  /// Syllables in the order of Thai spelling.
  public mutating func syllables(maximumCount: Int = 12) -> String {
    (0..<count(maximumCount)).map { _ in element(of: Self.thaiSyllables) }.joined()
  }

  /// Thai, Latin, digits, punctuation, emoji and invisible scalars in any order.
  public mutating func mixed(maximumCount: Int = 16) -> String {
    (0..<count(maximumCount)).map { _ in
      Bool.random(using: &generator) ? syllables(maximumCount: 3) : element(of: Self.pieces)
    }.joined()
  }

  /// Scripts, digits, punctuation, white space, marks and emoji in any order, but no Thai letter.
  public mutating func withoutThai(maximumCount: Int = 24) -> String {
    (0..<count(maximumCount)).map { _ in element(of: Self.piecesWithoutThai) }.joined()
  }

  /// Text with bytes missing or put in between.
  public mutating func damaged(maximumCount: Int = 16) -> [UInt8] {
    (0..<count(maximumCount)).flatMap { _ -> [UInt8] in
      let piece = Array(mixed(maximumCount: 2).utf8)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: return piece + [UInt8.random(in: 0...255, using: &generator)]
      case 1: return piece.dropLast()
      default: return piece
      }
    }
  }

  /// Bytes in any order, mostly those that Thai is made of.
  public mutating func bytes(maximumLength: Int = 60) -> [UInt8] {
    (0..<count(maximumLength)).map { _ in
      Int.random(in: 0..<4, using: &generator) == 0
        ? UInt8.random(in: 0...255, using: &generator)
        : element(of: [0xE0, 0xB8, 0xB9, 0x81, 0xB2, 0x94, 0x20, 0x41] as [UInt8])
    }
  }

  private mutating func string(of scalars: [Unicode.Scalar], maximumLength: Int) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<count(maximumLength) { text.append(element(of: scalars)) }
    return String(text)
  }

  private mutating func count(_ maximum: Int) -> Int {
    Int.random(in: 1...maximum, using: &generator)
  }

  private mutating func element<Element>(of elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &generator)]
  }

  private static let thaiScalars: [Unicode.Scalar] =
    [0x0E01...0x0E3A, 0x0E40...0x0E4E].joined().compactMap { Unicode.Scalar($0 as UInt32) }

  private static let thaiSyllables = [
    "กา", "ขา", "แม่", "น้ำ", "ตา", "กลม", "มา", "นอน", "เชียง", "ใหม่", "รัก", "ที่", "สุข", "ชื่อ",
    "ต์", "ทธิ์", "เอก", "ๆ", "ฯ", "ไป", "โรง", "เรียน", "อา", "จารย์", "พระ", "นคร", "ศรี", "วัด",
  ]

  private static let piecesWithoutThai = [
    " ", "  ", "\t", "\u{A0}", "\u{3000}", "\n", "\r\n", "\r", "\u{0B}", "\u{85}", "\u{2028}", "a",
    "B",
    "can't", "Ünï", "ﬁ", "e\u{301}", "Aa1", "_x", "0", "7", "12.5", "1,000", "3/4", "٣", "５", ".",
    ",",
    "'", "\"", "(", "-", "’", "…", "“", ":", ";", "·", "日本", "カタカナ", "ひらがな", "한국", "שלום", "עם\"ם",
    "عربي", "हिन्दी", "русский", "\u{301}", "\u{20E3}", "\u{FE0F}", "\u{200B}", "\u{200D}", "\u{200C}",
    "\u{AD}", "\u{FEFF}", "\u{2060}", "\u{0}", "\u{7F}", "😀", "👨‍👩‍👧", "🇹🇭", "🇹", "👍🏽", "©", "®", "❤️",
    "5️⃣", "☎", "🏴‍☠️", "฿", "๏", "๑๒", "\u{0E7F}",
  ]

  private static let pieces = [
    " ", "  ", "\n", "\r\n", "\t", "a", "AI", "5G", "12", "1,000.50", "๒๕๖๙", "฿", "-", ".", "(",
    "\"",
    "é", "e\u{301}", "漢字", "한글", "ລາວ", "👨‍👩‍👧", "🇹🇭", "\u{200B}", "\u{200D}", "\u{FE0F}", "\u{0}",
    "ก\u{200D}", "ก\u{301}", "\u{0E48}", "ะ", "๏", "ํา",
  ]
}
