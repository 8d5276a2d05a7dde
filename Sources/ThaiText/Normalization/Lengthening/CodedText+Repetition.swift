extension CodedText {
  /// The index of the first Thai letter that stands three times in a row, or twice where the letters
  /// end or where it is a vowel: nothing else can be lengthening. `nil` for nearly all texts.
  ///
  /// - Complexity: O(*n*) for *n* codes, eight at a time.
  var firstRepetition: Int? {
    let codes = codes.span
    var start = 0
    while start < count {
      // Known: the margin after the text is longer than two codes and eight.
      let place = Self.margin &+ start
      let difference =
        codes.integer(knownAt: place, as: UInt64.self)
        ^ codes.integer(knownAt: place &+ 1, as: UInt64.self)
      // A byte is 0 where a code stands twice. A borrow may show one too many, and never one too few.
      if (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080 != 0 {
        for index in start..<min(start &+ 8, count) where mayBeLengthened(at: index) {
          return index
        }
      }
      start &+= 8
    }
    return nil
  }

  @inline(never)
  private func mayBeLengthened(at index: Int) -> Bool {
    let place = Self.margin + index
    let first = codes[place].rawValue
    guard codes[place + 1].rawValue == first, Self.isLetter(first) else { return false }
    let third = codes[place + 2].rawValue
    return third == first || Self.isVowel(first) || !Self.isLetter(third)
  }

  /// Letters and marks, without ฯ and ๆ.
  private static func isLetter(_ code: UInt8) -> Bool {
    code &- 1 < ThaiScalar.paiyannoi.rawValue &- 1
      || code &- (ThaiScalar.paiyannoi.rawValue &+ 1) < 11
      || code &- 0x40 < 15 && code != ThaiScalar.maiyamok.rawValue
  }

  /// ะ า ำ and the vowels before their consonant.
  private static func isVowel(_ code: UInt8) -> Bool {
    code &- 0x40 < 5 || code == ThaiScalar.saraA.rawValue
      || code == ThaiScalar.saraAa.rawValue || code == ThaiScalar.saraAm.rawValue
  }
}
