internal import CThaiTextData

/// The words of lexicons, which compete with acronyms.
package struct LexiconWords: Sendable {
  private let lexicons: [Lexicon]

  package init(_ lexicons: [Lexicon]) { self.lexicons = lexicons }

  /// The words of the bundled lexicon, and loan words that letter names would be found in.
  package static let bundled = LexiconWords([.bundled, loanWords])

  private static let loanWords: Lexicon = {
    let image = thaitext_loan_words()
    let words = image.withSpan { file in
      var words: [String] = []
      TableLines.forEach(in: file) { line in words.append(TableLines.string(line, in: file)) }
      return words
    }
    do throws(LexiconError) {
      return try Lexicon(words)
    } catch {
      // The list is part of the program, and a test reads it: this build is broken.
      fatalError("\(error)")
    }
  }()

  /// Calls `body` with the end and the cost, in nats, of each word that begins at a position.
  ///
  /// - Parameter limit: No word ends after it; all that stands between is Thai letters.
  /// - Complexity: O(*n*) for the longest word of *n* letters.
  @inline(__always)
  func forEachWord(
    at start: Int, limit: Int, in text: FoldedText, _ body: (Int, Float) -> Void
  ) {
    for lexicon in lexicons { lexicon.forEachWord(at: start, limit: limit, in: text, body) }
  }

  package func isWord(_ range: Range<Int>, in text: FoldedText) -> Bool {
    var result = false
    forEachWord(at: range.lowerBound, limit: range.upperBound, in: text) { end, _ in
      result = result || end == range.upperBound
    }
    return result
  }
}

extension Lexicon {
  @inline(__always)
  fileprivate func forEachWord(
    at start: Int, limit: Int, in text: FoldedText, _ body: (Int, Float) -> Void
  ) {
    let letters = text.units.span
    trie.units.withSpan { units in
      var walk = TrieWalk(in: units)
      // The count of steps has a bound also in a damaged trie that goes in circles.
      for position in start..<max(start, min(limit, start + longestWord)) {
        let symbol = TrieAlphabet.firstThai | (letters[position] & 0x7F)
        guard walk.step(by: symbol, in: units) else { return }
        guard walk.isAtWord else { continue }
        body(position + 1, Float(walk.value(in: units)) / Float(WordCost.unit))
      }
    }
  }
}
