/// Sees that a token is its own search key, as most tokens are, without writing the key.
enum SearchCheck {
  /// Whether the key surely equals the text. `false` may be wrong; it only costs time.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func isSurelyKey(_ text: Span<UInt8>) -> Bool {
    guard CanonicalCheck().firstSuspect(in: text) == nil else { return false }
    var cursor = UTF8Cursor(at: 0)
    var previous: UInt32 = 0
    var run = 0
    while let element = cursor.next(in: text) {
      guard case .scalar(let scalar) = element else { return false }
      let value = scalar.value
      guard ScalarFolding.fold(value) == value, mayFollow(value, after: previous) else {
        return false
      }
      run = value == previous ? run + 1 : 1
      previous = value
    }
    return run < 3 || !ThaiLetter.isConsonant(previous)
  }

  private static func mayFollow(_ value: UInt32, after previous: UInt32) -> Bool {
    switch value {
    case 0x20: previous != 0x20
    case 0x2E: previous != ThaiLetter.paiyannoi
    case PunctuationFolding.ellipsis: false
    case ThaiLetter.maiyamok: previous != 0x20
    // ฯลฯ may stand with spaces inside: ฯ ล ฯ.
    case ThaiLetter.paiyannoi: previous != 0x20 && previous != 0x0E25
    case ThaiLetter.nikhahit: previous != 0x0E34 && hasPlace(after: previous)
    default: mayFollow(letter: value, after: previous)
    }
  }

  private static func mayFollow(letter value: UInt32, after previous: UInt32) -> Bool {
    if ThaiLetter.isMark(value) { return hasPlace(after: previous) }
    let isVowel = ThaiLetter.isFollowingVowel(value) || ThaiLetter.isLeadingVowel(value)
    return !isVowel || value != previous
  }

  /// Whether a mark may follow: its consonant, or a mark that follows one.
  private static func hasPlace(after previous: UInt32) -> Bool {
    ThaiLetter.isConsonant(previous) || ThaiLetter.isMark(previous)
  }
}
