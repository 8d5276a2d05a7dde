/// Words with a number each, of which all that begin at a place of a text are found in one walk.
///
/// A trie whose nodes lie in one array: a step from node to node is one addition and one look. The
/// structure is Aoe's double array ("An efficient digital search algorithm by using a double-array
/// structure", 1989), in the compact form in which a node names its children by exclusive or and
/// no two nodes share a base, so that a label is all a child has to be checked by (Yata's
/// Darts-clone).
package struct Trie: Sendable {
  /// Units, by the blocks of ``TrieSymbol/blockSize``. The root is the first.
  let units: ImageSection<UInt32>

  /// A word, as symbols, and its number.
  package typealias Entry = (key: [TrieSymbol], value: Int)

  init(_ units: ImageSection<UInt32>) { self.units = units }

  /// The trie of entries as ``sorted(_:combining:)`` gives them, or `nil` for too many.
  init?(_ entries: [Entry]) {
    guard let units = TrieBuilder.units(for: entries) else { return nil }
    self.units = ImageSection(units)
  }

  /// Entries in the order of their keys, each key once.
  ///
  /// - Parameter combine: Gives the value for two of one key.
  /// - Complexity: O(*n* log *n*) for *n* symbols.
  static func sorted(_ entries: [Entry], combining combine: (Int, Int) -> Int) -> [Entry] {
    var result: [Entry] = []
    result.reserveCapacity(entries.count)
    // Most lists are in order.
    let isSorted = entries.indices.dropFirst()
      .allSatisfy { !entries[$0].key.lexicographicallyPrecedes(entries[$0 - 1].key) }
    let sorted =
      isSorted ? entries : entries.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    for entry in sorted {
      if let last = result.indices.last, result[last].key == entry.key {
        result[last].value = combine(result[last].value, entry.value)
      } else {
        result.append(entry)
      }
    }
    return result
  }
}

// MARK: - Look-ups

extension Trie {
  /// Calls `body` with the end and the value of each word that begins at an offset, shortest first,
  /// until it returns `false`.
  ///
  /// - Parameter limit: No word ends after it.
  /// - Complexity: O(*n*) for *n* bytes up to the limit, or to the end of the longest word.
  @inline(__always)
  func forEachPrefix(
    at start: Int, upTo limit: Int = .max, in text: Span<UInt8>,
    _ body: (_ end: Int, _ value: Int) -> Bool
  ) {
    units.withSpan { units in
      var walk = TrieWalk(in: units)
      var end = start
      let limit = min(limit, text.count)
      while end < limit {
        guard walk.step(by: TrieSymbol(in: text, at: &end), in: units), end <= limit else { return }
        if walk.isAtWord, !body(end, walk.value(in: units)) { return }
      }
    }
  }

  /// Calls `body` with the end and the value of each word that a range of symbols begins with,
  /// shortest first.
  ///
  /// - Parameters:
  ///   - symbol: The symbol at an index of the range.
  ///   - isEnd: Whether a word may end before an index.
  /// - Complexity: O(*n*) for *n* symbols of the range, or of the longest word.
  @inline(__always)
  func forEachPrefix(
    of range: Range<Int>, _ symbol: (Int) -> TrieSymbol, where isEnd: (Int) -> Bool = { _ in true },
    _ body: (_ end: Int, _ value: Int) -> Void
  ) {
    units.withSpan { units in
      var walk = TrieWalk(in: units)
      var next = range.lowerBound
      while next < range.upperBound, walk.step(by: symbol(next), in: units) {
        next &+= 1
        if walk.isAtWord, isEnd(next) { body(next, walk.value(in: units)) }
      }
    }
  }

  /// The value of a word, or `nil` for one that the trie does not have.
  ///
  /// - Complexity: O(*n*) for *n* symbols.
  func value(of word: some Sequence<TrieSymbol>) -> Int? {
    units.withSpan { units in
      var walk = TrieWalk(in: units)
      for symbol in word { guard walk.step(by: symbol, in: units) else { return nil } }
      return walk.isAtWord ? walk.value(in: units) : nil
    }
  }

  func contains(_ word: some Sequence<TrieSymbol>) -> Bool { value(of: word) != nil }

  /// Whether some word begins so.
  ///
  /// - Complexity: O(*n*) for *n* symbols.
  func hasWord(beginningWith symbols: some Sequence<TrieSymbol>) -> Bool {
    units.withSpan { units in
      var walk = TrieWalk(in: units)
      return symbols.allSatisfy { walk.step(by: $0, in: units) }
    }
  }
}

/// A walk from the root of a trie down to some node, for look-ups that branch.
package struct TrieWalk: Sendable {
  private var unit: TrieUnit

  @inline(__always)
  package init(in units: Span<UInt32>) { unit = TrieUnit(rawValue: units[0]) }

  /// Goes to the child by a symbol; `false` when there is none, and the walk is over.
  ///
  /// - Precondition: The symbol is not ``TrieSymbol/endOfWord``, which no text has.
  @inline(__always)
  package mutating func step(by symbol: TrieSymbol, in units: Span<UInt32>) -> Bool {
    let child = TrieUnit(rawValue: units[unit.base ^ Int(symbol.rawValue)])
    guard child.label == symbol else { return false }
    unit = child
    return true
  }

  @inline(__always)
  package var isAtWord: Bool { unit.endsWord }

  /// The value of the word the walk has reached.
  ///
  /// - Precondition: ``isAtWord``.
  @inline(__always)
  package func value(in units: Span<UInt32>) -> Int {
    TrieUnit(rawValue: units[unit.base]).value
  }
}
