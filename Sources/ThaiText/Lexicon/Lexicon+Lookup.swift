extension Lexicon {
  /// Whether the lexicon has a word, spelled exactly so.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  public func contains(_ word: some StringProtocol) -> Bool { cost(of: word) != nil }

  /// The words that the text begins with, shortest first.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the longest word found.
  public func prefixes(of text: Substring) -> [Substring] {
    var text = text
    let counts = text.withUTF8 { bytes in unsafe prefixMatches(of: bytes.span).map(\.utf8Count) }
    return counts.map { count in
      text[..<text.utf8.index(text.startIndex, offsetBy: count)]
    }
  }

  /// The words that the text begins with, shortest first.
  public func prefixes(of text: String) -> [Substring] { prefixes(of: text[...]) }

  /// The cost of a word, or `nil` when it is not in the lexicon.
  package func cost(of word: some StringProtocol) -> Int? {
    var word = String(word)
    return word.withUTF8 { bytes in
      unsafe prefixMatches(of: bytes.span).last { $0.utf8Count == bytes.count }?.cost
    }
  }

  /// A word that a text begins with.
  private struct PrefixMatch {
    var utf8Count: Int
    var cost: Int
  }

  private func prefixMatches(of text: Span<UInt8>) -> [PrefixMatch] {
    trie.units.withSpan { units in
      var matches: [PrefixMatch] = []
      var walk = TrieWalk(in: units)
      var offset = 0
      // The count of steps has a bound also in a damaged trie that goes in circles.
      for _ in 0..<longestWord where offset < text.count {
        let symbol = TrieAlphabet.nextSymbol(in: text, at: &offset)
        guard walk.step(by: symbol, in: units) else { break }
        guard walk.isAtWord else { continue }
        matches.append(PrefixMatch(utf8Count: offset, cost: walk.value(in: units)))
      }
      return matches
    }
  }
}

extension Lexicon {
  /// Whether some word of the lexicon begins so.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package func hasWord(beginningWith beginning: String) -> Bool {
    var beginning = beginning
    return beginning.withUTF8 { bytes in
      unsafe hasWord(beginningWith: bytes.span)
    }
  }

  private func hasWord(beginningWith beginning: Span<UInt8>) -> Bool {
    trie.units.withSpan { units in
      var walk = TrieWalk(in: units)
      var offset = 0
      while offset < beginning.count {
        let symbol = TrieAlphabet.nextSymbol(in: beginning, at: &offset)
        guard walk.step(by: symbol, in: units) else { return false }
      }
      return true
    }
  }
}
