internal import CThaiTextData

/// The words of lexicons, which compete with acronyms.
package struct LexiconWords: Sendable {
  /// `nil` for the bundled ones, so that these are read when the first word is looked up.
  private let ownLexicons: [Lexicon]?

  private init() { ownLexicons = nil }

  package init(_ lexicons: [Lexicon]) { ownLexicons = lexicons }

  /// The words of the bundled lexicon, and loan words that letter names would be found in.
  package static let bundled = LexiconWords()

  var lexicons: [Lexicon] { ownLexicons ?? Self.bundledLexicons }

  private static let bundledLexicons = [Lexicon.bundled, loanWords]
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

  package func isWord(_ range: Range<Int>, in text: FoldedText) -> Bool {
    hasWord(in: range, of: text) { $0 == range.upperBound }
  }

  /// Whether `accepts` says so for the end of a word that a range begins with.
  ///
  /// - Parameter range: Thai letters.
  /// - Complexity: O(*n*) for the longest word of *n* letters.
  func hasWord(in range: Range<Int>, of text: FoldedText, _ accepts: (Int) -> Bool) -> Bool {
    var result = false
    for lexicon in lexicons where !result {
      lexicon.forEachWord(at: range.lowerBound, limit: range.upperBound, in: text) { end, _ in
        result = result || accepts(end)
      }
    }
    return result
  }
}

// MARK: - All words of a stretch

extension LexiconWords {
  /// A word in a stretch of letters: places counted from the start of that, and a cost in nats.
  struct Match {
    var start: Int32
    var end: Int32
    var cost: Float
  }

  /// The words of a stretch of Thai letters in order of their beginnings, and of the lexicons.
  ///
  /// - Parameter isBoundary: Whether a word may begin or end at each place, the end included.
  /// - Complexity: O(*n*) for *n* letters, as words are of bounded length.
  func matches(
    in stretch: Range<Int>, of text: FoldedText, between isBoundary: [Bool]
  ) -> [Match] {
    var found: [Match] = []
    found.reserveCapacity(2 * stretch.count)
    var isSorted = true
    for lexicon in lexicons {
      let count = found.count
      lexicon.appendMatches(in: stretch, of: text, between: isBoundary, to: &found)
      isSorted = isSorted && (count == 0 || found.count == count)
    }
    return isSorted ? found : Self.sorted(found, placeCount: stretch.count)
  }

  /// Sorts matches by their beginnings, those of one place as they are, by counting.
  private static func sorted(_ matches: [Match], placeCount: Int) -> [Match] {
    var nextOf = [Int32](repeating: 0, count: placeCount + 1)
    for match in matches { nextOf[Int(match.start) + 1] += 1 }
    for place in 0..<placeCount { nextOf[place + 1] += nextOf[place] }
    var sorted = matches
    for match in matches {
      sorted[Int(nextOf[Int(match.start)])] = match
      nextOf[Int(match.start)] += 1
    }
    return sorted
  }
}

extension Lexicon {
  fileprivate func appendMatches(
    in stretch: Range<Int>, of text: FoldedText, between isBoundary: [Bool],
    to matches: inout [LexiconWords.Match]
  ) {
    let lower = stretch.lowerBound
    for start in stretch where isBoundary[start - lower] {
      forEachWord(at: start, limit: stretch.upperBound, in: text) { end, cost in
        guard isBoundary[end - lower] else { return }
        matches.append(
          LexiconWords.Match(
            start: Int32(truncatingIfNeeded: start - lower),
            end: Int32(truncatingIfNeeded: end - lower), cost: cost))
      }
    }
  }

  /// Calls `body` with the end and the cost, in nats, of each word that begins at a position.
  ///
  /// - Parameter limit: No word ends after it; all that stands between is Thai letters.
  @inline(__always)
  fileprivate func forEachWord(
    at start: Int, limit: Int, in text: FoldedText, _ body: (Int, Float) -> Void
  ) {
    let units = text.units
    let letters = units.span
    // The count of steps has a bound also in a damaged trie that goes in circles.
    trie.forEachPrefix(
      of: start..<max(start, min(limit, start + longestWord)),
      { TrieSymbol(ThaiScalar(rawValue: letters[$0].sevenBits)) }
    ) { end, cost in body(end, Float(cost) / Float(WordCost.unit)) }
  }
}
