/// A set of numbers below a limit, as one bit each.
package struct BitSet: Hashable, Sendable {
  /// The number *n* is bit *n* mod 64 of word *n* / 64.
  package private(set) var words: [UInt64]

  /// - Parameter limit: All numbers are below it.
  package init(limit: Int) { words = [UInt64](repeating: 0, count: (limit + 63) / 64) }

  @inline(__always)
  package mutating func insert(_ number: Int) {
    words[number &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: number & 63)
  }

  /// Sets the 64 numbers from a multiple of 64 on.
  mutating func setWord(_ word: UInt64, at index: Int) { words[index] = word }

  @inline(__always)
  package func contains(_ number: Int) -> Bool { words.span.hasBit(number) }
}

extension Span<UInt64> {
  /// Whether the set whose words these are has a number.
  @inline(__always)
  func hasBit(_ number: Int) -> Bool {
    self[number &>> 6] &>> UInt64(truncatingIfNeeded: number & 63) & 1 == 1
  }
}
