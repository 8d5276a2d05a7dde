/// A word of the user's at a place of a text.
package struct UserWord: Hashable, Sendable {
  var start: Int
  var end: Int
  /// The rank of the word; see ``UserDictionary``.
  var strength: Int

  /// Whether the word wins over another: it is stronger or, of equally strong ones, the first.
  func wins(over other: Self) -> Bool {
    strength == other.strength ? start < other.start : strength > other.strength
  }
}

/// What ``UserDictionary`` uses to decide between words that overlap.
package struct UserWordBuffers: Sendable {
  /// The range of text that a group of overlapping words covers.
  private(set) var group = 0..<0
  /// The strongest word of each place of the group.
  var queue = UserWordQueue()
  /// Which bytes of the group are taken by words to keep. Made when two words meet.
  private var isTaken: [Bool] = []

  /// The words to keep in a whole text.
  var spans: [TokenConstraint] = []

  package init() {}

  /// The list of spans, empty, to be filled outside and given back.
  mutating func takeSpans() -> [TokenConstraint] {
    var taken: [TokenConstraint] = []
    swap(&taken, &spans)
    taken.removeAll(keepingCapacity: true)
    return taken
  }

  mutating func startGroup(at start: Int) {
    group = start..<start
    isTaken.removeAll(keepingCapacity: true)
  }

  mutating func add(_ word: UserWord, reaching end: Int) {
    group = group.lowerBound..<max(group.upperBound, end)
    queue.insert(word)
  }

  /// Where the room for a word ends: at its end, or where a word to keep begins before that.
  func room(for word: UserWord) -> Int {
    guard !isTaken.isEmpty else { return word.end }
    let start = group.lowerBound
    return (word.start..<word.end).first { isTaken[$0 - start] } ?? word.end
  }

  mutating func take(_ range: Range<Int>) {
    if isTaken.isEmpty {
      // The only word of a group competes with none.
      if queue.isEmpty { return }
      isTaken.append(contentsOf: repeatElement(false, count: group.count))
    }
    for place in range { isTaken[place - group.lowerBound] = true }
  }
}
