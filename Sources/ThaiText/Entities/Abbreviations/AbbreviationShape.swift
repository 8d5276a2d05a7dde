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
      guard text.thaiLetter(at: offset).isConsonant else { return false }
      offset += 3
    }
    return true
  }

  /// Whether the letters stand for one: a consonant, perhaps with a leading vowel or one of
  /// ิ ี ึ ุ (`เม.ย.`, `มิ.ย.`), or the name of a Latin letter (`ที.วี.`).
  static func isSingle(_ letters: Range<Int>, in text: Span<UInt8>) -> Bool {
    let start = letters.lowerBound
    switch letters.count {
    case 3: return text.thaiLetter(at: start).isConsonant
    case 6 where text.thaiLetter(at: start).isLeadingVowel:
      return text.thaiLetter(at: start + 3).isConsonant
    case 6 where text.thaiLetter(at: start + 3).isShortVowelMark:
      return text.thaiLetter(at: start).isConsonant
    default: return BundledTables.letterNames.contains(letters, in: text)
    }
  }

  /// Whether a Thai character cluster may begin at an offset inside letters.
  static func allowsStart(at offset: Int, in text: Span<UInt8>) -> Bool {
    ClusterWindow.allowsBoundary { text.thaiLetter(at: offset + 3 * $0) }
  }
}

extension ThaiScalar {
  /// ิ ี ึ ุ, which initials are written with: `มิ.ย.`
  var isShortVowelMark: Bool {
    switch self {
    case .saraI, .saraII, .saraUe, .saraU: true
    default: false
    }
  }
}
