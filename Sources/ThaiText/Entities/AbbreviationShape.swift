/// What the letters of a group look like.
enum AbbreviationShape {
  /// Whether letters may be a group of an abbreviation nobody has listed: a single one, or two to
  /// five consonants.
  static func fits(_ group: Range<Int>, in text: Span<UInt8>) -> Bool {
    isSingle(group, in: text) || isConsonants(group, in: text)
  }

  /// Whether letters are at most five, and all of them consonants.
  static func isConsonants(_ letters: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard letters.count <= 15 else { return false }
    var offset = letters.lowerBound
    while offset < letters.upperBound {
      guard ClusterRules.isConsonant(text.thaiLetter(at: offset)) else { return false }
      offset += 3
    }
    return true
  }

  /// Whether the letters stand for one: a consonant, perhaps with a leading vowel or one of
  /// ิ ี ึ ุ (`เม.ย.`, `มิ.ย.`), or the name of a Latin letter (`ที.วี.`).
  static func isSingle(_ letters: Range<Int>, in text: Span<UInt8>) -> Bool {
    let start = letters.lowerBound
    switch letters.count {
    case 3: return ClusterRules.isConsonant(text.thaiLetter(at: start))
    case 6 where ClusterRules.isLeadingVowel(text.thaiLetter(at: start)):
      return ClusterRules.isConsonant(text.thaiLetter(at: start + 3))
    case 6 where isShortMark(text.thaiLetter(at: start + 3)):
      return ClusterRules.isConsonant(text.thaiLetter(at: start))
    default: return BundledTables.letterNames.contains(letters, in: text)
    }
  }

  private static func isShortMark(_ letter: UInt8) -> Bool {
    letter == 0x34 || letter == 0x35 || letter == 0x36 || letter == 0x38  // ิ ี ึ ุ
  }

  /// Whether a Thai character cluster may begin at an offset inside letters.
  static func allowsStart(at offset: Int, in text: Span<UInt8>) -> Bool {
    let (previous, next) = (text.thaiLetter(at: offset - 3), text.thaiLetter(at: offset))
    // The two letters around most places are enough, so the others are read afterwards.
    return ClusterRules.allowsBoundary(between: previous, and: next)
      && ClusterRules.allowsBoundary(
        text.thaiLetter(at: offset - 6), previous, next, text.thaiLetter(at: offset + 3),
        text.thaiLetter(at: offset + 6))
  }
}
