/// Collects words and builds a lexicon. The same words give the same lexicon, in any order.
struct LexiconBuilder {
  private var entries: [Trie.Entry] = []

  /// Counts above this are taken for this, so that no sum of them can overflow.
  private static let highestCount = 1 << 32

  /// Throws when the word is empty, too long, or has control characters.
  mutating func add(_ entry: WordList.Entry) throws(LexiconError) {
    try WordList.check(entry.word)
    let count = min(max(entry.count ?? 0, 0), Self.highestCount)
    entries.append((TrieSymbol.symbols(of: entry.word), count))
  }

  /// - Complexity: O(*n* log *n*) for *n* bytes of words.
  consuming func build(metadata: ImageMetadata = [:]) throws(LexiconError) -> Lexicon {
    var entries = Trie.sorted(entries, combining: +)
    let total = entries.reduce(0) { $0 + $1.value }
    for index in entries.indices {
      entries[index].value = WordCost.cost(ofCount: entries[index].value, in: total)
    }
    guard let trie = Trie(entries) else {
      throw LexiconError(.tooManyWords, remedy: "divide the words among several lexicons")
    }
    return Lexicon(
      trie: trie, count: entries.count,
      longestWord: entries.lazy.map(\.key.count).max() ?? 0, metadata: metadata)
  }
}
