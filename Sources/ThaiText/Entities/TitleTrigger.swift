/// Tells quickly whether three Thai letters may begin a title.
struct TitleTrigger: Sendable {
  /// Three letters of seven bits.
  static let mask: UInt32 = 0x1F_FFFF

  static let bundled = TitleTrigger(BundledTables.titles, BundledTables.compoundTitles)

  /// 4096 bits, one for each value of the hash.
  private var bits = [UInt64](repeating: 0, count: 64)

  init(_ sets: PackedWordSet...) {
    for set in sets {
      for letters in set.firstThreeLetters { insert(letters) }
    }
  }

  private mutating func insert(_ letters: UInt32) {
    let hash = Self.hash(letters)
    bits[hash >> 6] |= 1 << UInt64(hash & 63)
  }

  /// Moves an offset over Thai letters, up to what is none or behind three letters that may begin
  /// a title.
  ///
  /// - Parameters:
  ///   - letters: The last three letters before the offset, of seven bits each.
  ///   - offset: Not negative.
  /// - Returns: Whether the last three letters may begin a title.
  @inline(__always)
  func skipLetters(_ letters: inout UInt32, from offset: inout Int, in text: Span<UInt8>) -> Bool {
    let bits = bits.span
    let bytes = text.bytes
    precondition(offset >= 0 && bits.count == 64, "an offset in the text, and a bit for each hash")
    let last = bytes.byteCount &- 4
    while offset <= last,
      let letter = ThaiBlock.scalarOffset(uncheckedAt: offset, in: bytes), letter.isThaiLetter
    {
      letters = letters &<< 7 | UInt32(letter)
      offset &+= 3
      let hash = Self.hash(letters & Self.mask)
      // Four bytes follow the offset, and a hash of twelve bits is below 64 words of 64 bits.
      if unsafe bits[unchecked: hash &>> 6] &>> UInt64(hash & 63) & 1 == 1 { return true }
    }
    // The last three bytes of the text: no name follows.
    if text.thaiLetter(at: offset) != 0 { offset &+= 3 }
    return false
  }

  @inline(__always)
  private static func hash(_ letters: UInt32) -> Int {
    Int((letters &* 0x9E37_79B1) &>> 20)
  }
}
