/// Tells quickly where among Thai letters a word of a set may begin.
///
/// What begins at a letter shows in the two letters there, and also in the two at the next letter.
/// So only every other pair of letters is looked up; where one may belong to a beginning, the three
/// letters at both places are. Most of a text costs one look for six bytes.
struct WordBeginnings: Sendable {
  /// The first two letters and the second and third of all words; pairs that end a stretch.
  private var pairs = ThaiLetterPairs.withForeignScalars
  private var triples = ThaiLetterTriples()
  /// What ends a stretch.
  private let foreign = ThaiLetterPairs.withForeignScalars
  /// The last two letters of a stretch that ends within the first three scalars of a word.
  private var endings = ThaiLetterPairs()

  /// Inserts a word.
  ///
  /// - Parameters:
  ///   - word: Scalars as distances from U+0E00; what is no Thai letter is 0.
  ///   - continuations: The letters that may follow a word of two letters.
  mutating func insert(_ word: [UInt8], before continuations: some Sequence<UInt8>) {
    let letters = word.prefix { $0 != 0 }.prefix(3)
    if letters.count == 3 {
      insert(letters[0], letters[1], letters[2])
    } else if letters.count == 2 {
      endings.insert(letters[0], letters[1])
      guard word.count == 2 else { return }
      for third in continuations { insert(letters[0], letters[1], third) }
    } else if letters.count == 1 {
      for previous in 0..<UInt8(0x80) { endings.insert(previous, letters[0]) }
    }
  }

  private mutating func insert(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    pairs.insert(first, second)
    pairs.insert(second, third)
    triples.insert(first, second, third)
  }
}

extension WordBeginnings {
  /// Moves an offset over Thai letters until a word begins, or until they end.
  ///
  /// - Parameters:
  ///   - offset: Where letters begin. Where a word begins it stops behind, else at their end.
  ///   - limit: Where to stop at the latest.
  ///   - isWord: Whether a word begins at a place, asked where one may.
  /// - Returns: Whether a word begins.
  @inline(__always)
  func skipLetters(
    from offset: inout Int, upTo limit: Int, in text: Span<UInt8>, until isWord: (Int) -> Bool
  ) -> Bool {
    let bytes = text.bytes
    let start = offset
    // Three letters are read together.
    let last = min(limit &- 6, bytes.byteCount &- 9)
    let (pairs, triples) = (pairs.bits.span, triples.bits.span)
    let foreign = foreign.bits.span
    precondition(start >= 0 && pairs.count == 256 && triples.count == 256 && foreign.count == 256)
    var position = start
    while position <= last,
      let pair = ThaiLetterPairs.index(uncheckedAt: position, in: bytes)
    {
      if pairs.hasBit(uncheckedAt: pair) {
        if foreign.hasBit(uncheckedAt: pair) { break }
        offset = position
        if triples.hasBit(uncheckedAt: ThaiLetterTriples.hash(uncheckedAt: position, in: bytes)),
          isWord(position)
        {
          return true
        }
        if position > start,
          triples.hasBit(uncheckedAt: ThaiLetterTriples.hash(uncheckedAt: position &- 3, in: bytes)),
          isWord(position &- 3)
        {
          return true
        }
      }
      position &+= 6
    }
    offset = position
    return skipLast(from: &offset, start: start, upTo: limit, in: text, until: isWord)
  }

  /// Moves an offset over the letter that is left, or those that are too near to the text's end.
  @inline(__always)
  private func skipLast(
    from offset: inout Int, start: Int, upTo limit: Int, in text: Span<UInt8>,
    until isWord: (Int) -> Bool
  ) -> Bool {
    if offset > text.count &- 9, offset > start, isWord(offset &- 3) { return true }
    while offset &+ 3 <= limit, text.wordLetter(at: offset) != 0 {
      if offset > text.count &- 9, isWord(offset) { return true }
      offset &+= 3
    }
    return endsStretch(start..<offset, in: text)
      && (isWord(offset &- 3) || offset &- 6 >= start && isWord(offset &- 6))
  }

  /// Whether the last letters of a stretch may be those before a word's first other scalar, or all
  /// of it.
  @inline(__always)
  private func endsStretch(_ stretch: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard !stretch.isEmpty else { return false }
    let previous = stretch.count > 3 ? text.wordLetter(endingAt: stretch.upperBound &- 3) : 0
    return endings.contains(previous, text.wordLetter(endingAt: stretch.upperBound))
  }
}
