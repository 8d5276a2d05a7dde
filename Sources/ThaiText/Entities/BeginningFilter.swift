/// Tells quickly where in a coded text one of many Thai words may begin: one bit for each value of a
/// hash of its first four codes.
struct BeginningFilter: Sendable {
  /// 65,536 bits: with a few hundred beginnings one place in two hundred passes that should not.
  private var bits = [UInt64](repeating: 0, count: 1024)

  /// Inserts a word.
  ///
  /// - Parameter word: Its first letters, as codes: four of them, or all.
  mutating func insert(_ word: some Collection<UInt8>) {
    let codes = Array(word.prefix(4))
    if codes.count == 4 {
      setBit(of: codes.reversed().reduce(0) { $0 << 8 | UInt32($1) })
    } else {
      for next in 0..<UInt8(CharacterCode.count) { insert(codes + [next]) }
    }
  }

  private mutating func setBit(of codes: UInt32) {
    let hash = Self.hash(of: codes)
    bits[Int(hash >> 22)] |= 1 << UInt64(hash >> 16 & 63)
  }

  /// Multiplicative hashing (Knuth, The Art of Computer Programming, vol. 3, section 6.4): the
  /// highest bits are the best ones.
  @inline(__always)
  private static func hash(of codes: UInt32) -> UInt32 { codes &* 0x9E37_79B1 }

  /// The first index in a range where a word may begin.
  ///
  /// - Complexity: O(*n*) for *n* codes.
  @inline(__always)
  func firstHit(in range: Range<Int>, of coded: CodedText) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= coded.count)
    let codes = coded.codes.span.bytes
    let bits = bits.span
    var index = range.lowerBound
    while index < range.upperBound {
      // Unchecked: the margin after the text has more than four codes, and ten bits are below 1024.
      let four = unsafe codes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: CodedText.margin &+ index, as: UInt32.self)
      let hash = Self.hash(of: UInt32(littleEndian: four))
      let word = unsafe bits[unchecked: Int(hash &>> 22)]
      if word &>> UInt64(hash &>> 16 & 63) & 1 == 1 { return index }
      index &+= 1
    }
    return nil
  }
}
