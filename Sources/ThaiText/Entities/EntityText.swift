/// What the recognisers of entities ask of UTF-8 text. Offsets outside the text hold nothing.
extension Span<UInt8> {
  /// The byte at an offset, or 0 outside the text.
  @inline(__always)
  func byte(at offset: Int) -> UInt8 {
    // Unchecked: taken as unsigned, a negative offset is beyond any count.
    UInt(bitPattern: offset) < UInt(bitPattern: count) ? unsafe self[unchecked: offset] : 0
  }

  /// The letter of the Thai block at an offset, as its distance from U+0E00, or 0.
  @inline(__always)
  func thaiScalar(at offset: Int) -> UInt8 {
    // All but the last scalar of a text are read together with the byte after them.
    offset >= 0 && offset < count &- 3
      ? ThaiBlock.scalarOffset(uncheckedAt: offset, in: bytes) ?? 0
      : lastThaiScalar(at: offset)
  }

  @inline(never)
  private func lastThaiScalar(at offset: Int) -> UInt8 {
    guard offset >= 0, offset == count - 3 else { return 0 }
    return ThaiBlock.scalarOffset(self[offset], self[offset + 1], self[offset + 2]) ?? 0
  }

  /// The Thai letter or mark at an offset, or 0: ฯ, ฿, digits and signs are none, ๆ is one.
  @inline(__always)
  func thaiLetter(at offset: Int) -> UInt8 {
    let letter = thaiScalar(at: offset)
    return letter.isThaiLetter ? letter : 0
  }

  /// The Thai letter or mark that ends at an offset, or 0.
  @inline(__always)
  func thaiLetter(before offset: Int) -> UInt8 { thaiLetter(at: offset &- 3) }

  /// Where the Thai letters that begin at `offset` end; at most `limit` letters are looked at.
  func thaiLettersEnd(from offset: Int, limit: Int = .max) -> Int {
    var end = offset
    var rest = limit
    while rest > 0, thaiLetter(at: end) != 0 {
      end += 3
      rest -= 1
    }
    return end
  }

  /// Where the Thai letters that end at `offset` begin; none before `floor`, at most `limit`.
  func thaiLettersStart(before offset: Int, floor: Int, limit: Int) -> Int {
    var start = offset
    var rest = limit
    while rest > 0, start - 3 >= floor, thaiLetter(before: start) != 0 {
      start -= 3
      rest -= 1
    }
    return start
  }

  /// The value and the size in bytes of the ASCII or Thai digit at an offset.
  @inline(__always)
  func digit(at offset: Int) -> (value: Int, size: Int)? {
    let byte = byte(at: offset)
    if byte.isASCIIDigit { return (Int(byte) - 0x30, 1) }
    guard byte == 0xE0 else { return nil }
    let scalar = thaiScalar(at: offset)
    return scalar >= 0x50 && scalar <= 0x59 ? (Int(scalar) - 0x50, 3) : nil
  }

  /// Whether a digit ends at an offset.
  func hasDigit(before offset: Int) -> Bool {
    digit(at: offset - 1)?.size == 1 || digit(at: offset - 3)?.size == 3
  }

  /// Where the digits that begin at an offset end.
  func digitsEnd(from offset: Int) -> Int {
    var end = offset
    while true {
      while byte(at: end).isASCIIDigit { end += 1 }
      guard let digit = digit(at: end) else { return end }
      end += digit.size
    }
  }

  /// Where spaces, tabs, no-break and zero-width spaces that begin at an offset end.
  func spacesEnd(from offset: Int) -> Int {
    var end = offset
    while let size = spaceSize(at: end) { end += size }
    return end
  }

  /// The size in bytes of the space at an offset.
  func spaceSize(at offset: Int) -> Int? {
    switch byte(at: offset) {
    case 0x20, 0x09: 1
    case 0xC2 where byte(at: offset + 1) == 0xA0: 2  // U+00A0
    case 0xE2 where byte(at: offset + 1) == 0x80 && byte(at: offset + 2) == 0x8B: 3  // U+200B
    default: nil
    }
  }

  /// Whether a space ends at an offset, or nothing stands before it on its line.
  func hasSpaceOrLineStart(before offset: Int) -> Bool {
    isLineStart(offset) || spaceSize(at: offset - 1) == 1 || spaceSize(at: offset - 2) == 2
      || spaceSize(at: offset - 3) == 3
  }

  func isLineStart(_ offset: Int) -> Bool {
    offset == 0 || (0x0A...0x0D).contains(byte(at: offset - 1))
  }

  /// Whether the bytes at an offset are those of a string.
  @inline(__always)
  func hasPrefix(_ prefix: StaticString, at offset: Int) -> Bool {
    let length = prefix.utf8CodeUnitCount
    guard offset >= 0, offset <= count &- length else { return false }
    // Unchecked: the prefix lives as long as the program does, and ends where the text does or
    // before.
    for index in 0..<length
    where unsafe self[unchecked: offset &+ index] != prefix.utf8Start[index] {
      return false
    }
    return true
  }
}

extension UInt8 {
  /// Whether a scalar of the Thai block, given as its distance from U+0E00, is a letter, a vowel,
  /// a mark or ๆ.
  @inline(__always)
  var isThaiLetter: Bool {
    let bits = self < 64 ? Self.lettersBelow64 : Self.lettersFrom64
    return bits &>> UInt64(self & 63) & 1 == 1
  }

  /// U+0E01 to U+0E3A without U+0E2F ฯ, and U+0E40 to U+0E4E: one bit for each.
  private static let lettersBelow64: UInt64 = 0x07FF_7FFF_FFFF_FFFE
  private static let lettersFrom64: UInt64 = 0x0000_0000_0000_7FFF

  @inline(__always) var isASCIIDigit: Bool { self &- 0x30 < 10 }
  @inline(__always) var isASCIICapital: Bool { self &- 0x41 < 26 }
  @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  @inline(__always) var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }
}
