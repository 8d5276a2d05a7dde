/// Acronyms that need no weighing against words.
///
/// An acronym of the table is taken where listed words end before it and begin behind it, none
/// crosses its edges, and two that it consists of are less likely than it is, as those of อาเซียน are and
/// those of ดีพร้อม are not: การประชุม|เอเปค|ครั้ง.
/// What is left is weighed by ``AcronymLattice``.
extension AcronymLattice {
  /// Which candidates of a stretch are acronyms, and the words between where they were weighed.
  ///
  /// - Complexity: O(*n*) for *n* letters.
  static func choice(
    of stretch: Range<Int>, among candidates: [ThaiCandidate], in text: FoldedText,
    words: LexiconWords
  ) -> [Step] {
    certainSteps(of: stretch, among: candidates, in: text, words: words)
      ?? steps(of: stretch, with: candidates, in: text, words: words)
  }

  /// The certain candidates, or `nil` unless all others lie in them.
  private static func certainSteps(
    of stretch: Range<Int>, among candidates: [ThaiCandidate], in text: FoldedText,
    words: LexiconWords
  ) -> [Step]? {
    var steps: [Step] = []
    var end = stretch.lowerBound
    for index in order(of: candidates) {
      let letters = candidates[index].letters
      if letters.upperBound <= end { continue }
      guard letters.lowerBound >= end, candidates[index].mayBeCertain,
        words.frame(
          letters, costing: candidates[index].cost, in: stretch, { text.units[$0].symbol },
          where: text.allowsWordBoundary(at:))
      else { return nil }
      steps.append(Step(range: letters, candidate: index))
      end = letters.upperBound
    }
    return steps
  }

  /// The candidates by their beginnings, of several the longest first, of equal ones the likeliest.
  private static func order(of candidates: [ThaiCandidate]) -> [Int] {
    candidates.indices.sorted { left, right in
      let (first, second) = (candidates[left], candidates[right])
      return (first.letters.lowerBound, -first.letters.upperBound, first.cost)
        < (second.letters.lowerBound, -second.letters.upperBound, second.cost)
    }
  }
}

extension ThaiCandidate {
  /// Shorter forms are often the letters of something else.
  static let shortestCertain = 5

  fileprivate var mayBeCertain: Bool {
    (ground == .table || ground == .definition) && !isPlural
      && letters.count >= Self.shortestCertain
  }
}

extension LexiconWords {
  /// How far before letters a word is looked for that ends there or crosses their edge.
  private static let reach = 12

  /// Whether words, or the edges of a stretch, stand on both sides of some letters, no word crosses
  /// from one to the other, and no two words that the letters are cost less than they do.
  ///
  /// Three words always cost more than an acronym of the table.
  ///
  /// - Parameters:
  ///   - cost: What the letters cost as an acronym, in nats.
  ///   - symbol: The symbol of a letter of the stretch.
  ///   - isBoundary: Whether a word may begin or end before a letter.
  /// - Complexity: O(*n*) for *n* letters.
  @inline(__always)
  func frame(
    _ letters: Range<Int>, costing cost: Float, in stretch: Range<Int>,
    _ symbol: (Int) -> TrieSymbol, where isBoundary: (Int) -> Bool
  ) -> Bool {
    guard letters.count < UInt64.bitWidth else { return false }
    var begins = letters.upperBound == stretch.upperBound
    var ends = letters.lowerBound == stretch.lowerBound
    // Where words end that the letters begin with, counted from there.
    var firstWords: UInt64 = 0
    var areWords = false
    let first = max(stretch.lowerBound, letters.lowerBound - Self.reach)
    for start in first...letters.upperBound {
      guard start < stretch.upperBound, start == stretch.lowerBound || isBoundary(start) else {
        continue
      }
      let edge = start < letters.lowerBound ? letters.lowerBound : letters.upperBound
      var hasWordBefore = false
      let longest = longestWord(from: start, in: stretch, symbol) { end, costOfWord in
        // What ends before the letters says nothing of them.
        guard end >= letters.lowerBound, end == stretch.upperBound || isBoundary(end) else {
          return false
        }
        if end == letters.lowerBound {
          ends = true
          hasWordBefore = true
        }
        // A word and the acronym are no word of their own: วัคซีน|โควิด.
        if hasWordBefore, end == letters.upperBound { return false }
        if start == letters.lowerBound, end < letters.upperBound {
          firstWords |= 1 << UInt64(end - start)
        } else if start > letters.lowerBound, end == letters.upperBound,
          firstWords >> UInt64(start - letters.lowerBound) & 1 == 1
        {
          let firstWord = letters.lowerBound..<start
          areWords = areWords || leastCost(of: firstWord, symbol) + costOfWord <= cost
        }
        return true
      }
      if start == letters.upperBound {
        begins = begins || longest > start
      } else if longest > edge {
        return false
      }
    }
    return begins && ends && !areWords
  }

  /// What some letters cost as a word, in nats; infinite for what is none.
  @inline(__always)
  private func leastCost(of letters: Range<Int>, _ symbol: (Int) -> TrieSymbol) -> Float {
    var least = Float.infinity
    _ = longestWord(from: letters.lowerBound, in: letters, symbol) { end, cost in
      if end == letters.upperBound { least = min(least, cost) }
      return true
    }
    return least
  }

  /// Where the longest word ends that begins at a letter; the letter itself if there is none.
  ///
  /// - Parameter isEnd: Whether a word of some cost may end before a letter.
  @inline(__always)
  private func longestWord(
    from start: Int, in stretch: Range<Int>, _ symbol: (Int) -> TrieSymbol,
    where isEnd: (Int, Float) -> Bool
  ) -> Int {
    var longest = start
    for lexicon in lexicons {
      let limit = min(stretch.upperBound, start + lexicon.longestWord)
      lexicon.trie.forEachPrefix(of: start..<limit, symbol) { end, cost in
        if isEnd(end, Float(cost) / Float(WordCost.unit)) { longest = max(longest, end) }
      }
    }
    return longest
  }
}
