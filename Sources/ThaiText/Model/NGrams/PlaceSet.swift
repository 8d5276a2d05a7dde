/// A set of places of a chunk, one bit each.
///
/// Few places of a text are boundaries, and fewer have low confidence, so walking from one to the next by
/// counting zero bits is several times as fast as looking at each.
package struct PlaceSet: Sendable {
  /// The place *p* is bit *p* mod 64 of word *p* / 64. One more word, always 0, follows the last.
  private(set) var words: [UInt64]

  /// The number of places in a word.
  package static let wordWidth = 64
  /// The number of words that places of a chunk, and the place after it, take.
  package static let wordCount = (CodeChunk.capacity + 1 + wordWidth - 1) / wordWidth

  package init() { words = [UInt64](repeating: 0, count: Self.wordCount + 1) }

  package subscript(place: Int) -> Bool {
    @inline(__always) get { words[place &>> 6] &>> UInt64(place & 63) & 1 != 0 }
    @inline(__always) set {
      let bit: UInt64 = 1 &<< UInt64(place & 63)
      if newValue { words[place &>> 6] |= bit } else { words[place &>> 6] &= ~bit }
    }
  }

  /// Sets the 64 places that begin at a multiple of 64.
  @inline(__always)
  package mutating func setWord(_ word: UInt64, at index: Int) { words[index] = word }

  /// Whether each of up to 64 places is in the set: bit *i* stands for `start` + *i*.
  ///
  /// - Parameter range: No longer than 64.
  @inline(__always)
  package func bits(in range: Range<Int>) -> UInt64 { words.span.places(in: range) }

  /// The last place of a range of at most 64 that is in the set, if there is one.
  @inline(__always)
  package func last(in range: Range<Int>) -> Int? {
    let bits = bits(in: range)
    return bits == 0 ? nil : range.lowerBound &+ 63 &- bits.leadingZeroBitCount
  }

  /// The first place of a range of at most 64 that is in the set, if there is one.
  @inline(__always)
  package func first(in range: Range<Int>) -> Int? {
    let bits = bits(in: range)
    return bits == 0 ? nil : range.lowerBound &+ bits.trailingZeroBitCount
  }

  /// Calls `body` with the places of a range that are in the set, in order.
  @inline(__always)
  package func forEach(in range: Range<Int>, _ body: (Int) -> Void) {
    words.span.forEachPlace(in: range, body)
  }
}

/// The words of a ``PlaceSet``.
extension Span<UInt64> {
  @inline(__always)
  fileprivate func places(in range: Range<Int>) -> UInt64 {
    let shift = UInt64(range.lowerBound & 63)
    let low = self[range.lowerBound &>> 6] &>> shift
    // In two steps, as a shift by 64 must give 0.
    let high = (self[range.lowerBound &>> 6 &+ 1] &<< 1) &<< (63 &- shift)
    return (low | high) & Self.mask(range.count)
  }

  /// A word whose lowest bits are set.
  ///
  /// - Parameter count: From 0 to 64.
  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 {
    count >= 64 ? ~0 : (1 &<< UInt64(truncatingIfNeeded: count)) &- 1
  }

  @inline(__always)
  func forEachPlace(in range: Range<Int>, _ body: (Int) -> Void) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(range.upperBound, (start | 63) &+ 1)
      var rest = places(in: start..<end)
      while rest != 0 {
        body(start &+ rest.trailingZeroBitCount)
        rest &= rest &- 1
      }
      start = end
    }
  }
}
