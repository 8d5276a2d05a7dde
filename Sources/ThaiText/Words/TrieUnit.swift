/// An element of a trie's array: a node of the trie, or the value of a word.
///
///     node    ┌ base: 22 ──────────────┬ ends a word: 1 ┬ label: 9 ┐
///     value   ┌ value: 23 ─────────────────────────────┬ label: 9 ┐   label 0
///     empty   ┌ 0 ─────────────────────────────────────┬ label: 9 ┐   label 511
///
/// The child of a node by a symbol is the unit at `base ^ symbol`, if its label is the symbol.
package struct TrieUnit: Hashable, Sendable {
  package let rawValue: UInt32

  @inline(__always)
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  init(label: TrieSymbol, base: Int, endsWord: Bool) {
    rawValue = UInt32(base) << 10 | (endsWord ? 0x200 : 0) | UInt32(label.rawValue)
  }

  init(value: Int) {
    rawValue = UInt32(value) << 9 | UInt32(TrieSymbol.endOfWord.rawValue)
  }

  /// A place that nothing uses; also the label of the root, which is nobody's child.
  static let emptyLabel = TrieSymbol(rawValue: 511)
  static let empty = Self(rawValue: UInt32(emptyLabel.rawValue))

  /// The first number too large for a base.
  static let baseLimit = 1 << 22

  @inline(__always)
  package var label: TrieSymbol {
    TrieSymbol(rawValue: UInt16(truncatingIfNeeded: rawValue & 0x1FF))
  }
  @inline(__always)
  package var endsWord: Bool { rawValue & 0x200 != 0 }
  @inline(__always)
  package var base: Int { Int(rawValue &>> 10) }
  @inline(__always)
  package var value: Int { Int(rawValue &>> 9) }
}
