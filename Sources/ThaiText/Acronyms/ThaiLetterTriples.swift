/// A set of three letters each, looked up in the bytes of a text without decoding.
///
/// The set is 16,384 bits, chosen by a hash: of what is not in it, one in fifty passes with the
/// bundled tables.
struct ThaiLetterTriples: Sendable {
  /// The bit of hash *h* is bit *h* mod 64 of word *h* / 64.
  private(set) var bits = [UInt64](repeating: 0, count: 1 << 8)

  /// Inserts three scalars of the Thai block, as distances from U+0E00.
  mutating func insert(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    let telling = Self.telling(first) | Self.telling(second) &<< 24 | Self.telling(third) &<< 48
    let hash = Self.hash(of: telling)
    bits[hash &>> 6] |= 1 &<< UInt64(hash & 63)
  }

  /// The bits that tell which scalar the last two of three bytes are.
  private static func telling(_ scalar: UInt8) -> UInt64 {
    UInt64(scalar &>> 6) | UInt64(scalar & 0x3F) &<< 8
  }

  /// Spread by multiplication with the golden ratio's fraction (Knuth, section 6.4).
  @inline(__always)
  private static func hash(of telling: UInt64) -> Int {
    Int(truncatingIfNeeded: (telling &* 0x9E37_79B9_7F4A_7C15) &>> 50)
  }

  /// The hash of the three scalars whose bytes begin at an offset; any number for other bytes.
  ///
  /// - Precondition: Nine bytes or more follow the offset.
  @inline(__always)
  static func hash(uncheckedAt offset: Int, in text: RawSpan) -> Int {
    let bytes = UInt64(
      littleEndian: unsafe text.unsafeLoadUnaligned(
        fromUncheckedByteOffset: offset &+ 1, as: UInt64.self))
    return hash(of: bytes & 0x3F01_003F_0100_3F01)
  }
}
