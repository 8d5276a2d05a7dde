/// Something that knows how often words and pairs of words occurred.
package protocol WordCountSource {
  func entry(of word: WordHash) -> WordEntry
  /// The ``CountClass`` of two words in a row.
  func count(ofPair pair: WordHash) -> Int
}

extension WordCountSource {
  /// The counts of the words that a decision about a position would make.
  package func counts(around context: WordContext, in codes: Span<UInt8>) -> PlaceCounts {
    let left = WordHash(of: context.left, in: codes)
    let right = WordHash(of: context.right, in: codes)
    var counts = PlaceCounts()
    counts.joined = entry(of: WordHash(of: context.joined, in: codes))
    counts.left = entry(of: left)
    counts.right = entry(of: right)
    counts.pair = count(ofPair: WordHash(left, right))
    return counts
  }
}

/// How often words and pairs of words occurred in training text.
package struct WordCounts: WordCountSource, Sendable {
  package let words: WordCountTable
  package let pairs: PairCountTable

  package init(words: WordCountTable, pairs: PairCountTable) {
    self.words = words
    self.pairs = pairs
  }

  package func entry(of word: WordHash) -> WordEntry { words.entry(of: word) }

  package func count(ofPair pair: WordHash) -> Int { pairs.count(of: pair) }
}
