/// What the letters of a group look like.
enum AbbreviationShape {
  /// Whether letters, with or without their full stop, may be a group of an abbreviation nobody
  /// has listed: a single one, or two to five consonants.
  static func fits(_ group: Range<Int>, in text: Span<UInt8>) -> Bool {
    if isSingle(group, in: text) { return true }
    let letters = group.lowerBound..<group.lowerBound + group.count / 3 * 3
    return letters.count <= 15
      && stride(from: letters.lowerBound, to: letters.upperBound, by: 3).allSatisfy {
        ClusterRules.isConsonant(text.thaiLetter(at: $0))
      }
  }

  /// Whether the letters stand for one: a consonant, perhaps with a leading vowel or one of
  /// ิ ี ึ ุ (`เม.ย.`, `มิ.ย.`), or the name of a Latin letter (`ที.วี.`).
  static func isSingle(_ group: Range<Int>, in text: Span<UInt8>) -> Bool {
    let start = group.lowerBound
    switch group.count / 3 {
    case 1: return ClusterRules.isConsonant(text.thaiLetter(at: start))
    case 2 where ClusterRules.isLeadingVowel(text.thaiLetter(at: start)):
      return ClusterRules.isConsonant(text.thaiLetter(at: start + 3))
    case 2 where isShortMark(text.thaiLetter(at: start + 3)):
      return ClusterRules.isConsonant(text.thaiLetter(at: start))
    default:
      let letters = start..<start + group.count / 3 * 3
      return BundledTables.letterNames.contains(letters, in: text)
    }
  }

  private static func isShortMark(_ letter: UInt8) -> Bool {
    letter == 0x34 || letter == 0x35 || letter == 0x36 || letter == 0x38  // ิ ี ึ ุ
  }

  /// Whether a Thai character cluster may begin at an offset inside letters.
  static func allowsStart(at offset: Int, in text: Span<UInt8>) -> Bool {
    ClusterRules.allowsBoundary(
      text.thaiLetter(at: offset - 6), text.thaiLetter(at: offset - 3),
      text.thaiLetter(at: offset), text.thaiLetter(at: offset + 3),
      text.thaiLetter(at: offset + 6))
  }
}
