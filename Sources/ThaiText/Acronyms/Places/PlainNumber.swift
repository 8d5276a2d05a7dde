/// Numbers behind letters, on the bytes of a text, which may belong to an acronym: `COP 28`.
enum PlainNumber {
  /// The number after an offset, with at most one space between, as ``NumberBeside`` finds it.
  static func after(_ offset: Int, in text: Span<UInt8>) -> Range<Int>? {
    let start = offset + text.foldedSpaceSize(at: offset)
    guard text.byte(at: start).isASCIIDigit else { return nil }
    var end = start
    while text.byte(at: end).isASCIIDigit, end - start < 4 { end += 1 }
    if text.byte(at: end) == ASCII.fullStop, text.byte(at: end + 1).isASCIIDigit {
      end += 1
      while text.byte(at: end).isASCIIDigit, end - start < 6 { end += 1 }
    }
    return start..<end
  }

  /// Whether neither digits nor Latin letters follow a number; `nil` where folding may show some.
  static func ends(_ number: Range<Int>, in text: Span<UInt8>) -> Bool? {
    let next = text.byte(at: number.upperBound)
    if next < 0x80 { return !next.isASCIIAlphanumeric }
    return text.thaiScalar(at: number.upperBound).isLetterOrSign ? true : nil
  }
}

extension AcronymTable {
  /// The index of the entry of a form in Latin capitals with a number, with a hyphen between them or
  /// none.
  ///
  /// - Parameter letters: Together with the number below ``PackedWord/capacity``.
  func index(forLatin letters: PackedWord, _ number: Range<Int>, in text: Span<UInt8>) -> Int? {
    var (plain, hyphenated) = (letters, letters)
    hyphenated.append(ascii: ASCII.hyphen)
    for offset in number {
      plain.append(ascii: text[offset])
      hyphenated.append(ascii: text[offset])
    }
    return index(forLatin: plain) ?? index(forLatin: hyphenated)
  }
}
