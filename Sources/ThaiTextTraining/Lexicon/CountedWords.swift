internal import ThaiText

/// The Thai words of segmented text, with how often each occurs.
struct CountedWords {
  /// The words that occur at least twice, in the order of their bytes.
  let words: [(word: [UInt8], count: Int)]

  /// A word seen once is as often an error or a chance as a word.
  private static let lowestCount = 2

  init(in text: SegmentedText) {
    var counts: [ArraySlice<UInt8>: Int] = [:]
    for word in text.words() { counts[text.text(of: word), default: 0] += 1 }
    words = counts.filter { $0.value >= Self.lowestCount && $0.key.count <= 1024 }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { (Array($0.key), $0.value) }
  }

  var all: Set<[UInt8]> { Set(words.map(\.word)) }
}

/// Tells compounds from words of their own.
struct CompoundFilter {
  private let lexicon: Lexicon
  private let engine: DictionaryEngine

  init(_ counted: CountedWords) throws(LexiconError) {
    lexicon = try Lexicon(
      WordList(
        counted.words.map { .init(String(decoding: $0.word, as: UTF8.self), count: $0.count) }))
    engine = DictionaryEngine(lexicons: [lexicon])
  }

  /// Whether counted words of more than one letter spell a word.
  func isCompound(_ word: String) -> Bool {
    let text = SegmentedText(raw: word)
    return text.words(by: engine).allSatisfy { part in
      part.count > 3 && lexicon.contains(String(decoding: text.text(of: part), as: UTF8.self))
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
    guard scalars.count >= 2, scalars.allSatisfy({ ThaiCharacterClass($0).isLetterOrMark }) else {
      return false
    }
    guard let first = scalars.first, !ThaiCharacterClass(first).isMark else { return false }
    return !scalars.contains("ๆ")
      && !zip(scalars, scalars.dropFirst()).contains { pair in
        pair == ("\u{0E4D}", "\u{0E32}") || pair == ("\u{0E40}", "\u{0E40}")
      }
  }

  /// Whether a word begins or ends with a frequent word of three letters or more: then it is more
  /// likely this word and a name.
  static func hasKnownEdge(_ word: String, in lexicon: Lexicon) -> Bool {
    word.unicodeScalars.indices.contains { index in
      [word[..<index], word[index...]].contains { edge in
        edge.unicodeScalars.count >= 3
          && lexicon.cost(of: edge) ?? .max < frequentCost
      }
    }
  }

  /// The cost of one word in 20,000.
  private static let frequentCost = 10 * WordCost.unit
}
