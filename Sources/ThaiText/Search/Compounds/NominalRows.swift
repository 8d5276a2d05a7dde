/// Nouns that การ, ความ and ผู้ make of verbs: `การ|ขับเคลื่อน`, `ความ|โปร่งใส`.
///
/// The rule: the word before a verb, or before a compound that the table knows, makes one coarse
/// token with it. Words that only connect others (`การ|ที่`, `ความ|ว่า`) are no verbs of it.
enum NominalRows {
  /// The compounds of a text with those that the rule adds, in the same order.
  ///
  /// - Parameter compounds: In the order of where they begin, the shorter ones first.
  /// - Complexity: O(*n* + *k*) for *n* tokens and *k* compounds, of which few begin at one place.
  static func adding(to compounds: [Range<Int>], in tokens: GraphText) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var rest = compounds[...]
    for prefix in tokens.boundaries.indices.dropLast() where tokens.isNominalPrefix(prefix) {
      let verb = prefix + 1
      let before = rest.prefix { $0.lowerBound < prefix }
      result += before
      rest = rest[before.endIndex...]
      let here = rest.prefix { $0.lowerBound == prefix }
      let inside = rest[here.endIndex...].prefix { $0.lowerBound == verb }
      var rows = Set(here.map(\.upperBound)).union(inside.map(\.upperBound))
      if tokens.mayBeVerb(verb) { rows.insert(verb + 1) }
      result += rows.sorted().map { prefix..<$0 }
      rest = rest[here.endIndex...]
    }
    return result + rest
  }
}

extension GraphText {
  fileprivate func isNominalPrefix(_ token: Int) -> Bool {
    let range = range(of: token)
    guard boundaries[token].kind == .word, range.count <= NominalPrefixes.longest else {
      return false
    }
    return NominalPrefixes.words.contains(range, in: bytes.span)
  }

  fileprivate func mayBeVerb(_ token: Int) -> Bool {
    let range = range(of: token)
    guard boundaries[token].kind == .word, range.count >= 6, bytes[range.lowerBound] == 0xE0 else {
      return false
    }
    return !isNominalPrefix(token) && !StopWords.bundled.contains(string(token..<token + 1))
  }
}

private enum NominalPrefixes {
  static let words = CueWords.nominalPrefixes
  /// In bytes.
  static let longest = 3 * words.longest
}
