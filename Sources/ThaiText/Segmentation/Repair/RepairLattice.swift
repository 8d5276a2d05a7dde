/// Finds the cheapest way to read a damaged text as words.
///
/// All readings compete: the text as it stands, at the costs of its words in the lexicon, and what it
/// may have been, at the costs of those words and a penalty for each thing that has to be wrong. A
/// space between words costs nothing.
///
/// A word that is another word without its ring, as นำ is นา, is read so only where evidence says it:
/// the pair that it makes with the word after it is frequent, and the other one is not (`นามาใช้` is
/// นำมาใช้); or the whole text has lost its rings.
///
/// - Complexity: O(*n*) for *n* letters, times the number of words that can be read at a place.
struct RepairLattice {
  private let text: DamagedText
  private let lexicon: Lexicon
  private let penalties: RepairPenalties
  private let pairs: WordPairs
  /// Whether the whole text has lost its rings.
  private let readsCollisions: Bool

  /// The ways to each place, by what stands before it.
  private var nodes: [Node]
  /// The damaged words of the ways.
  private var words: [DamagedWord] = []

  /// What stands before a place.
  private enum State: Int, CaseIterable {
    /// A word, or nothing.
    case word
    /// A piece of a word that the lexicon does not have.
    case unknown
    /// A word whose last marks stand behind the first letter of the next one.
    case pending
    /// A word that may have lost its ring if the next one says so.
    case doubtful
  }

  private struct Node {
    var cost = Int.max / 2
    /// The node before, and the damaged word between, if it is one.
    var previous = -1
    var word = -1
    /// The word before as the pairs know it, as it is read and as it stands.
    var hashes = (read: WordHash(rawValue: 0), asIs: WordHash(rawValue: 0))
  }

  init(
    of text: DamagedText, in lexicon: Lexicon, _ pairs: WordPairs, _ penalties: RepairPenalties,
    readingCollisions: Bool
  ) {
    self.text = text
    self.lexicon = lexicon
    self.pairs = pairs
    self.penalties = penalties
    readsCollisions = readingCollisions
    nodes = Array(repeating: Node(), count: (text.count + 1) * State.allCases.count)
  }

  /// The damaged words of the cheapest way, in order, and how many of them lost a ring.
  consuming func repairs() -> (repairs: [Repair], lostRings: Int) {
    nodes[Self.index(0, .word)].cost = 0
    var search = DamagedWordSearch(text, lexicon, penalties)
    for place in 0..<text.count { advance(from: place, &search) }
    let way = bestWay()
    var repairs: [Repair] = []
    for word in way { append(word, to: &repairs) }
    return (repairs, way.count { $0.damage == .ring })
  }

  private static func index(_ place: Int, _ state: State) -> Int {
    place * State.allCases.count + state.rawValue
  }

  private mutating func relax(_ place: Int, _ state: State, _ node: Node) {
    let index = Self.index(place, state)
    if node.cost < nodes[index].cost { nodes[index] = node }
  }
}

// MARK: - Ways

extension RepairLattice {
  private mutating func advance(from place: Int, _ search: inout DamagedWordSearch) {
    let pending = Self.index(place, .pending)
    if nodes[pending].word >= 0, let letter = words[nodes[pending].word].pendingLetter {
      search.find(from: place, pending: letter)
      for word in search.found { take(word, after: pending) }
    }
    let word = Self.index(place, .word)
    let unknown = Self.index(place, .unknown)
    let best = nodes[unknown].cost < nodes[word].cost ? unknown : word
    let doubtful = Self.index(place, .doubtful)
    let isReached = nodes[best].cost < Int.max / 2
    guard isReached || nodes[doubtful].word >= 0 else { return }
    search.find(from: place)
    if nodes[doubtful].word >= 0 {
      for word in search.found { confirm(doubtful, by: word) }
    }
    guard isReached else { return }
    for word in search.found { take(word, after: best) }
    takeUnknown(from: place, best)
  }

  private mutating func takeUnknown(from place: Int, _ best: Int) {
    var end = place + 1
    while !text.mayPart(at: end) { end += 1 }
    var node = Node()
    node.cost = nodes[best].cost + WordCost.ofUnknownWord + WordCost.ofUnknownCluster
    node.previous = best
    let unknown = Self.index(place, .unknown)
    // A space ends a word, known or not.
    if text.gaps[place] == .none {
      let longer = nodes[unknown].cost + WordCost.ofUnknownCluster
      if longer < node.cost { (node.cost, node.previous) = (longer, unknown) }
    }
    relax(end, .unknown, node)
  }

  private mutating func take(_ word: DamagedWord, after previous: Int) {
    var node = Node()
    node.previous = previous
    node.cost = nodes[previous].cost + word.cost + word.penalty
    guard !word.damage.isEmpty else { return relax(word.letters.upperBound, .word, node) }
    if word.isSpelling, !isUnlike(word) {
      takeColliding(word, node)
      return
    }
    append(word, node, word.pendingLetter == nil ? .word : .pending)
  }

  private mutating func append(_ word: DamagedWord, _ node: Node, _ state: State) {
    let place = word.letters.upperBound
    guard node.cost < nodes[Self.index(place, state)].cost else { return }
    var node = node
    node.word = words.count
    words.append(word)
    relax(place, state, node)
  }

  // MARK: Words that are other words without their ring

  /// Shorter words are too much like parts of others.
  private static let fewestLetters = 4

  /// Whether what stands there is no word itself.
  private func isUnlike(_ word: DamagedWord) -> Bool {
    let isLong = word.letters.count >= Self.fewestLetters || !word.damage.contains(.ring)
    return isLong && costAsIs(of: word) == nil
  }

  private func costAsIs(of word: DamagedWord) -> Int? {
    lexicon.trie.value(of: text.letters[word.letters].lazy.map { TrieSymbol($0) })
  }

  private mutating func takeColliding(_ word: DamagedWord, _ node: Node) {
    let own = costAsIs(of: word)
    if readsCollisions, own.map({ $0 - word.cost >= penalties.collision }) ?? true {
      var node = node
      if own != nil { node.cost -= word.penalty }
      append(word, node, .word)
    }
    guard word.damage == .ring, own != nil, !text.gapFollows(word.letters.upperBound) else {
      return
    }
    var node = node
    node.cost += penalties.ringByPair - penalties.ring
    node.hashes.read = WordHash(of: word.symbols.lazy.map(\.thai))
    node.hashes.asIs = WordHash(of: text.letters[word.letters])
    let before = hashOfWord(before: node.previous)
    if let before, pairs.expects(node.hashes.asIs, ratherThan: node.hashes.read, after: before) {
      return
    }
    append(word, node, .doubtful)
  }

  /// The word that ends at a node, with no space behind it.
  private func hashOfWord(before index: Int) -> WordHash? {
    let place = index / State.allCases.count
    guard index == Self.index(place, .word), place > 0, text.gaps[place] == .none else {
      return nil
    }
    let node = nodes[index]
    if node.word >= 0 { return WordHash(of: words[node.word].symbols.lazy.map(\.thai)) }
    return WordHash(of: text.letters[node.previous / State.allCases.count..<place])
  }

  /// Takes a word that tells that the one before lost its ring.
  private mutating func confirm(_ doubtful: Int, by word: DamagedWord) {
    guard word.pendingLetter == nil, word.damage.isSubset(of: .ring) else { return }
    guard word.damage.isEmpty || isUnlike(word) else { return }
    let next = WordHash(of: word.symbols.lazy.map(\.thai))
    let hashes = nodes[doubtful].hashes
    guard let cost = pairs.cost(of: next, after: hashes.read, ratherThan: hashes.asIs) else {
      return
    }
    var node = Node()
    node.previous = doubtful
    node.cost = nodes[doubtful].cost + min(word.cost, cost) + word.penalty
    if word.damage.isEmpty {
      relax(word.letters.upperBound, .word, node)
    } else {
      append(word, node, .word)
    }
  }
}

extension DamagedWord {
  /// Whether only letters differ.
  fileprivate var isSpelling: Bool { damage.isSubset(of: [.ring, .doubledSaraE]) }
}

extension DamagedText {
  fileprivate func gapFollows(_ place: Int) -> Bool { place == count || gaps[place] != .none }
}

// MARK: - The best way

extension RepairLattice {
  private func bestWay() -> [DamagedWord] {
    let last = [State.word, .unknown].map { Self.index(text.count, $0) }
      .min { nodes[$0].cost < nodes[$1].cost }
    var way: [DamagedWord] = []
    var index = last ?? 0
    while index > 0 {
      if nodes[index].word >= 0 { way.append(words[nodes[index].word]) }
      index = nodes[index].previous
    }
    return way.reversed()
  }

  private func append(_ word: DamagedWord, to repairs: inout [Repair]) {
    let spelling = String(symbols: word.symbols)
    // A word whose first letter stands before the last marks of the one before is one with it.
    if word.beginsWithPending, let last = repairs.popLast() {
      let range = last.utf8Range.lowerBound..<upperBound(of: word)
      repairs.append(Repair(range, as: last.text + spelling))
      return
    }
    let range = text.offsets[word.letters.lowerBound]..<upperBound(of: word)
    repairs.append(Repair(range, as: spelling))
  }

  /// Where a word ends, with a space behind it that is damage as well.
  private func upperBound(of word: DamagedWord) -> Int {
    let end = word.letters.upperBound
    let own = text.utf8Range(of: word.letters).upperBound
    guard end < text.count else { return own }
    if text.gaps[end] == .letterSpaced { return text.offsets[end] }
    // Of two spaces the second one is the text's own.
    return text.gaps[end] != .none && word.endsWithShift ? text.firstSpaceEnds[end] : own
  }
}

/// How often words stand side by side in the text that the bundled model was trained on.
struct WordPairs: Sendable {
  private let counts = BoundaryModel.bundled.counts

  static let bundled = WordPairs()

  /// A pair that occurred less often says nothing: a count class, four times.
  private static let fewest = 3
  /// How much more often the pair has to be than the other: sixteen times.
  private static let lead = 4
  /// ln 2 in the unit of costs.
  private static let octave = 177

  /// Whether a word is known to follow another one, and a second one less.
  func expects(_ word: WordHash, ratherThan other: WordHash, after previous: WordHash) -> Bool {
    let count = counts.pairs.count(of: WordHash(previous, word))
    return count >= 2 && count > counts.pairs.count(of: WordHash(previous, other))
  }

  /// What a word costs after another one that it goes with, if it does not go with a third one as well.
  func cost(
    of next: WordHash, after word: WordHash, ratherThan other: WordHash
  ) -> Int? {
    let together = counts.pairs.count(of: WordHash(word, next))
    let others = counts.pairs.count(of: WordHash(other, next))
    guard together >= Self.fewest, together - others >= Self.lead || others == 0 else { return nil }
    return max(0, counts.words.entry(of: word).count - together) * Self.octave
  }
}
