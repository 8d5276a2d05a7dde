/// ๅ looks much like า but belongs after ฤ and ฦ only.
enum Lakkhangyao {
  /// What ๅ becomes after a character.
  static func replacement(after previous: UInt32) -> UInt32 {
    previous == 0x0E24 || previous == 0x0E26 ? ThaiLetter.lakkhangyao : ThaiLetter.saraAa
  }
}

extension NormalizationRule {
  public static let lakkhangyao = Self(
    id: "A5", summary: "ๅ becomes า unless it follows ฤ or ฦ.",
    examples: [Example("กๅ", "กา"), Example("ฤๅษี", "ฤๅษี")])
}
