/// Tells quickly whether four Thai letters may begin something: one bit for each value of a hash.
struct LetterFilter: Sendable {
  /// 65,536 bits: with the two thousand beginnings of the bundled table one place in thirty passes
  /// that should not.
  private(set) var bits = [UInt64](repeating: 0, count: wordCount)

  static let wordCount = 1024

  /// Inserts the first four letters of a word.
  ///
  /// - Parameter continuations: What may follow a shorter word; `nil` for anything.
  mutating func insert(_ word: [UInt16], before continuations: [[UInt16]]?) {
    let letters = word.prefix { $0.isThaiLetter }.prefix(4)
    if letters.count == 4 || letters.count < word.count {
      insert(letters)
    } else if let continuations {
      for next in continuations { insert((letters + next).prefix(4)) }
    } else {
      // A 0 is followed by zeros only, but to know this is not worth the trouble.
      for rest in 0..<1 << (7 * (4 - letters.count)) {
        insert(UInt32(rest) | letters.packed << UInt32(7 * (4 - letters.count)))
      }
    }
  }

  private mutating func insert(_ letters: ArraySlice<UInt16>) {
    insert(letters.packed << UInt32(7 * (4 - letters.count)))
  }

  private mutating func insert(_ letters: UInt32) {
    let hash = Self.hash(letters)
    bits[hash >> 6] |= 1 << UInt64(hash & 63)
  }

  /// Inserts the last four letters of a word, or all of a shorter one.
  mutating func insert(endOf word: [UInt16]) { insert(word.suffix(4).packed) }

  /// - Parameter letters: The last letter in the lowest seven bits, and so on.
  @inline(__always)
  func contains(_ letters: UInt32) -> Bool {
    let hash = Self.hash(letters)
    return bits[hash &>> 6] &>> UInt64(hash & 63) & 1 == 1
  }

  /// The same for a loop that looks at every letter.
  ///
  /// - Parameter bits: ``bits`` of a filter.
  @inline(__always)
  static func contains(_ letters: UInt32, in bits: Span<UInt64>) -> Bool {
    let hash = hash(letters)
    // A hash of sixteen bits is below 1024 words of 64 bits.
    return unsafe bits[unchecked: hash &>> 6] &>> UInt64(hash & 63) & 1 == 1
  }

  @inline(__always)
  private static func hash(_ letters: UInt32) -> Int {
    Int(((letters & 0xFFF_FFFF) &* 0x9E37_79B1) &>> 16)
  }
}

extension ArraySlice<UInt16> {
  fileprivate var packed: UInt32 { reduce(0) { $0 << 7 | UInt32($1 & 0x7F) } }
}
