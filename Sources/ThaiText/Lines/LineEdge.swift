/// What Thai text may not have at the edges of a line.
enum LineEdge {
  /// Whether a break may stand between two scalars, white space between them left out.
  ///
  /// Text without Thai is left to UAX #14, so one of the two has to be Thai for a rule to apply.
  static func allowsBreak(after left: Unicode.Scalar?, before right: Unicode.Scalar?) -> Bool {
    guard left.map(isThai) ?? false || right.map(isThai) ?? false else { return true }
    return !(right.map(mayNotBegin) ?? false || left.map(mayNotEnd) ?? false)
  }

  private static func isThai(_ scalar: Unicode.Scalar) -> Bool {
    ThaiCharacterClass(scalar).isLetterOrMark
  }

  /// ๆ, ฯ, ๚, ๛, closing marks, and the letters and marks that stand behind, above or below
  /// another.
  private static func mayNotBegin(_ scalar: Unicode.Scalar) -> Bool {
    let thai = ThaiCharacterClass(scalar)
    if thai == .wordSign || thai == .followingVowel || thai.isMark { return true }
    if thai == .punctuation { return scalar != fongman }
    switch scalar.properties.generalCategory {
    case .closePunctuation, .finalPunctuation: return true
    default: return false
    }
  }

  /// Opening marks, and the vowels that stand before their consonant.
  private static func mayNotEnd(_ scalar: Unicode.Scalar) -> Bool {
    if ThaiCharacterClass(scalar) == .leadingVowel { return true }
    switch scalar.properties.generalCategory {
    case .openPunctuation, .initialPunctuation: return true
    default: return false
    }
  }

  /// ๏ begins a paragraph or a verse.
  private static let fongman: Unicode.Scalar = "\u{0E4F}"
}
