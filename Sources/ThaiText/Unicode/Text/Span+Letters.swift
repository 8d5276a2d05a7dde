/// Letters, digits and spaces of UTF-8 text. Offsets outside the text hold nothing.
extension Span<UInt8> {
  /// The byte at an offset, or 0 outside the text.
  @inline(__always)
  func byte(at offset: Int) -> UInt8 {
    // Unchecked: taken as unsigned, a negative offset is beyond any count.
    UInt(bitPattern: offset) < UInt(bitPattern: count) ? self[known: offset] : 0
  }

  /// The Thai letter, mark or ๆ at an offset; ฯ, ฿, digits and signs are none.
  @inline(__always)
  func thaiLetter(at offset: Int) -> ThaiScalar {
    let letter = thaiScalar(at: offset)
    return letter.isLetterOrMaiyamok ? letter : .none
  }

  /// The Thai letter, mark or ๆ that ends at an offset.
  @inline(__always)
  func thaiLetter(before offset: Int) -> ThaiScalar { thaiLetter(at: offset &- 3) }

  /// Where the Thai letters that begin at `offset` end; at most `limit` letters are looked at.
  func thaiLettersEnd(from offset: Int, limit: Int = .max) -> Int {
    var end = offset
    var rest = limit
    while rest > 0, thaiLetter(at: end) != .none {
      end += 3
      rest -= 1
    }
    return end
  }

  /// Where the Thai letters that end at `offset` begin; none before `floor`, at most `limit`.
  func thaiLettersStart(before offset: Int, floor: Int, limit: Int) -> Int {
    var start = offset
    var rest = limit
    while rest > 0, start - 3 >= floor, thaiLetter(before: start) != .none {
      start -= 3
      rest -= 1
    }
    return start
  }

  /// The value and the size in bytes of the ASCII or Thai digit at an offset.
  @inline(__always)
  func digit(at offset: Int) -> (value: Int, size: Int)? {
    let byte = byte(at: offset)
    if byte.isASCIIDigit { return (Int(byte &- ASCII.zero), 1) }
    guard byte == ThaiScalar.firstByte else { return nil }
    return thaiScalar(at: offset).digitValue.map { ($0, 3) }
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
    case ASCII.space, ASCII.tab: 1
    case 0..<0x80, ThaiScalar.firstByte: nil
    default: hasPrefix("\u{A0}", at: offset) ? 2 : hasPrefix("\u{200B}", at: offset) ? 3 : nil
    }
  }

  /// Whether a space ends at an offset, or nothing stands before it on its line.
  func hasSpaceOrLineStart(before offset: Int) -> Bool {
    isLineStart(offset) || spaceSize(at: offset - 1) == 1 || spaceSize(at: offset - 2) == 2
      || spaceSize(at: offset - 3) == 3
  }

  func isLineStart(_ offset: Int) -> Bool { offset == 0 || byte(at: offset - 1).isASCIINewline }
}

extension UInt8 {
  @inline(__always) var isASCIIDigit: Bool { self &- ASCII.zero < 10 }
  @inline(__always) package var isASCIICapital: Bool { self &- UInt8(ascii: "A") < 26 }
  @inline(__always) package var isASCIILetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
  /// Line feed, vertical tab, form feed and carriage return.
  @inline(__always) var isASCIINewline: Bool { self &- ASCII.lineFeed < 4 }
  @inline(__always) var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }
}
