/// Finds the words of a lexicon that damaged text may stand for.
struct DamagedWordMatcher {
  let lexicon: Lexicon

  /// How a symbol of the text may be read instead of as itself.
  enum Reading {
    /// A sara aa may be a sara am that lost its ring.
    case lostRing
    /// The sara ae at a place may be two sara e of which one was typed by mistake.
    case doubledSaraE(at: Int)
  }

  /// The words with at least one changed symbol that begin at a place and end where a word may end.
  ///
  /// Of words for the same stretch that of least cost is found. Time is bounded by the number of
  /// words of the lexicon that the text can be read as, whatever the text's length.
  func candidates(
    at place: Int, of run: SymbolRun, reading: Reading, penalty: Int
  ) -> [RepairCandidate] {
    var search = Search(reading: reading, penalty: penalty)
    lexicon.trie.units.withSpan { units in
      search.visit(TrieWalk(in: units), at: place, of: run.symbols.span, in: units)
    }
    return search.found
  }

  /// A walk over the trie that may branch at each damaged symbol.
  private struct Search {
    let reading: Reading
    let penalty: Int
    var found: [RepairCandidate] = []
    private var word: [TrieSymbol] = []
    private var changeCount = 0

    init(reading: Reading, penalty: Int) {
      self.reading = reading
      self.penalty = penalty
    }

    mutating func visit(
      _ walk: TrieWalk, at place: Int, of symbols: Span<RunSymbol>, in units: Span<UInt32>
    ) {
      let start = place - word.count
      if changeCount > 0, walk.isAtWord, symbols[place].mayBeginWord {
        take(start..<place, cost: walk.value(in: units) + penalty)
      }
      guard place < symbols.count - 1 else { return }
      let symbol = symbols[place].symbol
      if let other = otherReading(of: symbol, at: place) {
        changeCount += 1
        step(walk, by: other, at: place, of: symbols, in: units)
        changeCount -= 1
      }
      // A word that kept one ring did not lose the others.
      if case .lostRing = reading, symbol == .saraAm { return }
      step(walk, by: symbol, at: place, of: symbols, in: units)
    }

    private mutating func step(
      _ walk: TrieWalk, by symbol: TrieSymbol, at place: Int, of symbols: Span<RunSymbol>,
      in units: Span<UInt32>
    ) {
      var walk = walk
      guard walk.step(by: symbol, in: units) else { return }
      word.append(symbol)
      visit(walk, at: place + 1, of: symbols, in: units)
      word.removeLast()
    }

    private func otherReading(of symbol: TrieSymbol, at place: Int) -> TrieSymbol? {
      switch reading {
      case .lostRing: symbol == .saraAa ? .saraAm : nil
      case .doubledSaraE(let changed): place == changed ? .saraE : nil
      }
    }

    private mutating func take(_ places: Range<Int>, cost: Int) {
      let candidate = RepairCandidate(places: places, symbols: word, cost: cost)
      if let index = found.firstIndex(where: { $0.places == places }) {
        if cost < found[index].cost { found[index] = candidate }
      } else {
        found.append(candidate)
      }
    }
  }
}
