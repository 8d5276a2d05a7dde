internal import ThaiText

/// The Thai words of segmented text, with how often each occurs.
struct CountedWords {
  private(set) var counts: [String: Int] = [:]

  init(in text: SegmentedText) {
    for word in text.words() {
      counts[String(decoding: text.text(of: word), as: UTF8.self), default: 0] += 1
    }
  }
}

/// What the spelling of a word says about it.
enum ThaiWordForm {
  /// Whether a text may be a word of the lexicon: two Thai letters or more, and nothing else; no
  /// ๆ, which is a word of its own; none of two frequent misspellings, sara am typed as nikhahit
  /// and sara aa, and sara ae typed as two sara e.
  static func isPlausible(_ word: String) -> Bool {
    let scalars = Array(word.unicodeScalars)
    guard scalars.count >= 2, word.utf8.count <= longest,
      scalars.allSatisfy({ ThaiCharacterClass($0).isLetterOrMark })
    else { return false }
    guard let first = scalars.first, !ThaiCharacterClass(first).isMark else { return false }
    return !scalars.contains("ๆ")
      && !zip(scalars, scalars.dropFirst()).contains { pair in
        pair == ("\u{0E4D}", "\u{0E32}") || pair == ("\u{0E40}", "\u{0E40}")
      }
  }

  /// In bytes of UTF-8; what is longer is no word.
  private static let longest = 90
}
