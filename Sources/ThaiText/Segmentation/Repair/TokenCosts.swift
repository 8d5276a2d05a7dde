/// What the words of a run cost in a lexicon: the evidence for and against a repair.
struct TokenCosts {
  let lexicon: Lexicon
  private let run: SymbolRun
  /// The number of clusters before each place.
  private var clusterCounts: [Int] = []

  init(of run: SymbolRun, in lexicon: Lexicon) {
    self.lexicon = lexicon
    self.run = run
    clusterCounts.reserveCapacity(run.symbols.count)
    var count = 0
    for symbol in run.symbols {
      clusterCounts.append(count)
      if symbol.mayBeginWord { count += 1 }
    }
  }

  /// The cost of a word of the lexicon, or `nil`.
  func knownCost(of places: Range<Int>) -> Int? {
    guard places.count <= lexicon.longestWord else { return nil }
    return lexicon.trie.value(of: run.symbols[places].lazy.map(\.symbol))
  }

  /// The cost of a token, known or not; nothing for no text.
  func cost(of places: Range<Int>) -> Int {
    if places.isEmpty { return 0 }
    if let cost = knownCost(of: places) { return cost }
    let unknown = ViterbiDecoder.UnknownCost.standard
    let clusters = clusterCounts[places.upperBound] - clusterCounts[places.lowerBound]
    return unknown.word + unknown.cluster * clusters
  }
}
