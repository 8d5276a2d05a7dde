/// The words of a lexicon, as a source of those that compete with acronyms.
package struct LexiconWords: WordSource {
  private let lexicon: Lexicon

  package init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  package func forEachWord(
    at start: Int, limit: Int, in text: FoldedText, _ body: (Int, Float) -> Void
  ) {
    lexicon.trie.units.withSpan { units in
      var walk = TrieWalk(in: units)
      // The count of steps has a bound also in a damaged trie that goes in circles.
      for position in start..<min(limit, start + lexicon.longestWord) {
        let symbol = TrieAlphabet.firstThai | (text.units[position] & 0x7F)
        guard walk.step(by: symbol, in: units) else { return }
        guard walk.isAtWord else { continue }
        body(position + 1, Float(walk.value(in: units)) / Float(WordCost.unit))
      }
    }
  }
}
