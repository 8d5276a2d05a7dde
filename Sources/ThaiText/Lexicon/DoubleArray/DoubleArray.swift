/// A trie whose nodes lie in one array: a step from node to node is one addition and one look.
///
/// The structure is Aoe's double array ("An efficient digital search algorithm by using a
/// double-array structure", 1989), in the compact form in which a node names its children by
/// exclusive or and no two nodes share a base, so that a label is all a child has to be checked
/// by (Yata's Darts-clone).
package struct DoubleArray: Sendable {
  /// Units, by the blocks of ``TrieAlphabet/blockSize``. The root is the first.
  package let units: ImageSection<UInt32>

  init(_ units: ImageSection<UInt32>) { self.units = units }
}

/// A walk from the root of a double array down to some node.
package struct TrieWalk: Sendable {
  private var unit: TrieUnit

  @inline(__always)
  package init(in units: Span<UInt32>) { unit = TrieUnit(rawValue: units[0]) }

  /// Goes to the child by a symbol; `false` when there is none, and the walk is over.
  ///
  /// - Precondition: The symbol is not ``TrieAlphabet/endOfWord``, which no text has.
  @inline(__always)
  package mutating func step(by symbol: UInt16, in units: Span<UInt32>) -> Bool {
    let child = TrieUnit(rawValue: units[unit.base ^ Int(symbol)])
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
