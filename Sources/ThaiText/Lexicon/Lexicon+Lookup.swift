extension Lexicon {
  /// Whether the lexicon has a word, spelled exactly so.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  public func contains(_ word: some StringProtocol) -> Bool { cost(of: word) != nil }

  /// The words that the text begins with, shortest first.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the longest word found.
  public func prefixes(of text: Substring) -> [Substring] {
    var copy = text
    let counts = copy.withUTF8Span { bytes in
      var counts: [Int] = []
      forEachPrefix(of: bytes) { count, _ in counts.append(count) }
      return counts
    }
    return counts.map { count in
      text[..<text.utf8.index(text.startIndex, offsetBy: count)]
    }
  }

  /// The words that the text begins with, shortest first.
  public func prefixes(of text: String) -> [Substring] { prefixes(of: text[...]) }

  /// The cost of a word, or `nil` when it is not in the lexicon.
  package func cost(of word: some StringProtocol) -> Int? {
    trie.value(of: TrieSymbol.symbols(of: String(word)))
  }

  /// Calls `body` with the size and the cost of each word that a text begins with, shortest first.
  private func forEachPrefix(of text: Span<UInt8>, _ body: (_ utf8Count: Int, _ cost: Int) -> Void)
  {
    // A bound also for a damaged trie that goes in circles.
    trie.forEachPrefix(at: 0, upTo: 3 * longestWord, in: text) { end, cost in
      body(end, cost)
      return true
    }
  }

  /// Whether some word of the lexicon begins so.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package func hasWord(beginningWith beginning: String) -> Bool {
    trie.hasWord(beginningWith: TrieSymbol.symbols(of: beginning))
  }
}
