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
    precondition(offset >= 0 && bits.count == 64, "an offset in the text, and a bit for each hash")
    while offset &+ 2 < text.count {
      // The offsets are below the count, and a hash of twelve bits is below 64 words of 64 bits.
      let letter = unsafe ThaiBlock.scalarOffset(
        text[unchecked: offset], text[unchecked: offset &+ 1], text[unchecked: offset &+ 2])
      guard let letter, letter.isThaiLetter else { return false }
      letters = (letters &<< 7 | UInt32(letter)) & Self.mask
      offset &+= 3
      let hash = Self.hash(letters)
      if unsafe bits[unchecked: hash &>> 6] &>> UInt64(hash & 63) & 1 == 1 { return true }
    }
    return false
  }

  @inline(__always)
  private static func hash(_ letters: UInt32) -> Int {
    Int((letters &* 0x9E37_79B1) &>> 20)
  }
}
