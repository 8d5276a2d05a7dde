/// Looks for bytes eight at a time.
///
/// A byte of a number of 64 bits is told by its top bit, after sums in which no byte carries into the
/// next one, as in Hacker's Delight, section 6-1.
extension Span<UInt8> {
  /// The first offset from `start` on at which a byte stands, or the count.
  ///
  /// - Complexity: O(*n*) for *n* bytes in between.
  func firstOffset(of byte: UInt8, from start: Int) -> Int {
    let pattern = UInt64(byte) &* Self.ones
    var offset = start
    // Known: eight bytes are inside.
    while offset &+ 8 <= count {
      let zeros = Self.zeros(integer(knownAt: offset, as: UInt64.self) ^ pattern)
      if zeros != 0 { return offset &+ zeros.trailingZeroBitCount / 8 }
      offset &+= 8
    }
    while offset < count, self[offset] != byte { offset &+= 1 }
    return offset
  }

  /// The first offset from `start` on at which a digit begins, ASCII or Thai, or the count.
  ///
  /// - Complexity: O(*n*) for *n* bytes in between.
  func firstDigit(from start: Int) -> Int {
    var offset = start
    // Known: nine bytes are inside.
    while offset &+ 9 <= count {
      let hits = Self.digits(
        integer(knownAt: offset, as: UInt64.self), integer(knownAt: offset &+ 1, as: UInt64.self))
      guard hits != 0 else {
        offset &+= 8
        continue
      }
      let hit = offset &+ hits.trailingZeroBitCount / 8
      if self[hit].isASCIIDigit { return hit }
      if hit > start, digit(at: hit - 1) != nil { return hit - 1 }
      offset = hit &+ 1
    }
    // A Thai digit may begin before the last bytes.
    offset = Swift.max(start, offset - 1)
    while offset < count, digit(at: offset) == nil { offset &+= 1 }
    return offset
  }

  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
  private static var tops: UInt64 { 0x8080_8080_8080_8080 }

  /// The top bits of the bytes that are 0; above the lowest of them others may be set as well.
  @inline(__always)
  private static func zeros(_ bytes: UInt64) -> UInt64 { (bytes &- ones) & ~bytes & tops }

  /// The top bits of the bytes that are ASCII digits, or the second ones of Thai digits; above the lowest
  /// others may be set as well.
  @inline(__always)
  private static func digits(_ bytes: UInt64, _ following: UInt64) -> UInt64 {
    let low = bytes & ~tops
    let ascii = (low &+ 0x50 &* ones) & ~(low &+ 0x46 &* ones) & ~bytes & tops
    let lowFollowing = following & ~tops
    let third =
      (lowFollowing &+ 0x70 &* ones) & ~(lowFollowing &+ 0x66 &* ones) & following & tops
    return ascii | zeros(bytes ^ 0xB9 &* ones) & third
  }
}
