/// ๆ, which says that the word before it is said twice.
enum Maiyamok {
  static func joinToWord(_ scalars: inout [SourceScalar]) {
    scalars.removeSpaces { $0 == ThaiLetter.maiyamok }
  }
}

extension NormalizationRule {
  public static let maiyamok = Self(
    id: "S10", summary: "A word and its ๆ are one key, without the space.",
    examples: [Example("ต่าง ๆ", "ต่างๆ"), Example("ต่างๆ", "ต่างๆ")])
}
