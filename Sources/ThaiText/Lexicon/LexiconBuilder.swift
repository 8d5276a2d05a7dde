/// Collects words and builds a lexicon. The same words give the same lexicon, in any order.
struct LexiconBuilder {
  private var entries: [DoubleArrayBuilder.Entry] = []

  /// Counts above this are taken for this, so that no sum of them can overflow.
  private static let highestCount = 1 << 32

  /// Throws when the word is empty, too long, or has control characters.
  mutating func add(_ entry: WordList.Entry) throws(LexiconError) {
    try WordList.check(entry.word)
    let count = min(max(entry.count ?? 0, 0), Self.highestCount)
    entries.append((TrieAlphabet.symbols(of: entry.word), count))
  }

  /// - Complexity: O(*n* log *n*) for *n* bytes of words.
  consuming func build(metadata: ImageMetadata = [:]) throws(LexiconError) -> Lexicon {
    mergeEntries()
    let total = entries.reduce(0) { $0 + $1.value }
    for index in entries.indices {
      entries[index].value = WordCost.cost(ofCount: entries[index].value, in: total)
    }
    guard let units = DoubleArrayBuilder.units(for: entries) else {
      throw LexiconError(.tooManyWords, remedy: "divide the words among several lexicons")
    }
    return Lexicon(
      trie: DoubleArray(ImageSection(units)), count: entries.count,
      longestWord: entries.lazy.map(\.key.count).max() ?? 0, metadata: metadata)
  }

  /// Sorts the entries and adds the counts of those of one word.
  private mutating func mergeEntries() {
    entries.sort { $0.key.lexicographicallyPrecedes($1.key) }
    var merged: [DoubleArrayBuilder.Entry] = []
    merged.reserveCapacity(entries.count)
    for entry in entries {
      if let last = merged.indices.last, merged[last].key == entry.key {
        merged[last].value += entry.value
      } else {
        merged.append(entry)
      }
    }
    entries = merged
  }
}
