extension Lexicon {
  /// What the cheapest words cost that some letters can be segmented into. Letters that no word
  /// covers are an unknown word.
  ///
  /// - Complexity: O(*n*) for *n* letters, times the length of the longest word at worst.
  func leastCost(of letters: Span<ThaiScalar>) -> Int {
    // Where no word may begin or end it costs more than any words.
    var cost = [Int](repeating: .max / 4, count: letters.count + 1)
    cost[letters.count] = 0
    // The same where an unknown word, already paid for, may go on.
    var costInUnknown = [Int](repeating: 0, count: letters.count + 1)
    var following = letters.count
    for place in letters.indices.reversed() where Self.mayPart(letters, at: place) {
      var known = Int.max / 2
      trie.forEachPrefix(
        of: place..<min(place + longestWord, letters.count), { TrieSymbol(letters[$0]) }
      ) { end, wordCost in
        known = min(known, wordCost + cost[end])
      }
      let unknown = costInUnknown[following] + WordCost.ofUnknownCluster
      costInUnknown[place] = min(unknown, known)
      cost[place] = min(unknown + WordCost.ofUnknownWord, known)
      following = place
    }
    return cost[0]
  }

  /// Whether a word may begin before a letter.
  private static func mayPart(_ letters: Span<ThaiScalar>, at place: Int) -> Bool {
    guard place > 0, place < letters.count else { return true }
    return ClusterWindow.allowsBoundary { distance in
      letters.indices.contains(place + distance) ? letters[place + distance] : .none
    }
  }
}
