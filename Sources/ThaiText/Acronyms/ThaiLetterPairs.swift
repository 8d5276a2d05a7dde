/// A set of pairs of scalars of the Thai block, looked up in the bytes of a text without decoding.
///
/// Two scalars take six bytes, of which 14 bits tell which they are. One multiplication brings
/// these together in an order of its own, so that the set is 16,384 bits, 2 KB.
struct ThaiLetterPairs: Sendable {
  /// The bit of index *i* is bit *i* mod 64 of word *i* / 64.
  private(set) var bits = [UInt64](repeating: 0, count: 1 << 8)

  /// Inserts a pair, as distances from U+0E00.
  mutating func insert(_ first: UInt8, _ second: UInt8) {
    let index = Self.index(first, second)
    bits[index &>> 6] |= 1 &<< UInt64(index & 63)
  }

  func contains(_ first: UInt8, _ second: UInt8) -> Bool {
    let index = Self.index(first, second)
    return bits[index &>> 6] &>> UInt64(index & 63) & 1 == 1
  }

  /// The pairs of which one scalar is no letter or mark of a word: ฯ, ๆ, digits and signs.
  static let withForeignScalars = {
    var pairs = Self()
    for foreign in UInt8(0)..<0x80 where (0x0E00 | UInt16(foreign)).thaiLetter == 0 {
      for other in UInt8(0)..<0x80 {
        pairs.insert(foreign, other)
        pairs.insert(other, foreign)
      }
    }
    return pairs
  }()
}

extension ThaiLetterPairs {
  /// From the lowest bit: the highest bit of the second scalar, the lower six of the first, the
  /// highest of the first, the lower six of the second.
  static func index(_ first: UInt8, _ second: UInt8) -> Int {
    Int(second &>> 6) | Int(first & 0x3F) &<< 1 | Int(first &>> 6) &<< 7 | Int(second & 0x3F) &<< 8
  }

  /// The index of the two scalars whose bytes begin at an offset, or `nil` if these are not both of
  /// the Thai block.
  ///
  /// - Precondition: Eight bytes or more follow the offset.
  @inline(__always)
  static func index(uncheckedAt offset: Int, in text: RawSpan) -> Int? {
    let bytes = UInt64(
      littleEndian: unsafe text.unsafeLoadUnaligned(
        fromUncheckedByteOffset: offset, as: UInt64.self))
    // From the lowest byte, twice: E0, B8 or B9, 80–BF.
    guard bytes & 0xC0_FE_FF_C0_FE_FF == 0x80_B8_E0_80_B8_E0 else { return nil }
    // The bits that tell stand at 8, 16–21, 32 and 40–45. Three shifts in one product bring them to
    // 57, 51–56, 50 and 58–63, where nothing else falls.
    let telling = bytes & 0x3F_01_00_3F_01_00
    return Int(truncatingIfNeeded: (telling &* (1 &<< 18 | 1 &<< 35 | 1 &<< 49)) &>> 50)
  }
}

extension Span<UInt64> {
  /// A bit of a set of 16,384, by its index.
  ///
  /// - Precondition: The span has 256 words, and the index is below 16,384.
  @inline(__always)
  func hasBit(uncheckedAt index: Int) -> Bool {
    unsafe self[unchecked: index &>> 6] &>> UInt64(index & 63) & 1 == 1
  }
}
