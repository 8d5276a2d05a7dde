extension TriggerFilter {
  /// Moves an offset over Thai letters until a word begins, or until they end.
  ///
  /// - Parameters:
  ///   - offset: Where letters begin. Where a word begins it stops near by, else at their end.
  ///   - limit: Where to stop at the latest.
  ///   - bits: Those of this filter.
  ///   - isWord: Whether a word begins at a place, asked where one may.
  /// - Returns: Whether a word begins.
  @inline(__always)
  static func skipLetters(
    from offset: inout Int, upTo limit: Int, in text: Span<UInt8>, by bits: Span<UInt64>,
    until isWord: (Int) -> Bool
  ) -> Bool {
    precondition(offset >= 0 && bits.count == LetterBits.count * Section.allCases.count / 64)
    let start = offset
    // The letters of a place are nine bytes, of which those of two scalars lie before the limit.
    let last = min(limit &- 6, text.count &- 9)
    while findTriple(from: &offset, start: start, upTo: last, in: text, by: bits) {
      if hasTriple(at: offset, in: text, by: bits), isWord(offset) { return true }
      if offset > start, hasTriple(at: offset &- 3, in: text, by: bits), isWord(offset &- 3) {
        return true
      }
      offset &+= 6
    }
    if offset > text.count &- 9 {
      return skipLastLetters(from: &offset, start: start, upTo: limit, in: text, until: isWord)
    }
    if offset &+ 3 <= limit, text.wordLetter(at: offset) != .none { offset &+= 3 }
    return mayEnd(start..<offset, in: text, by: bits)
      && (isWord(offset &- 3) || offset &- 6 >= start && isWord(offset &- 6))
  }

  /// Moves an offset over pairs of letters; returns whether it stops at one with which a word may
  /// begin, or with the letter before.
  ///
  /// Not inlined, so that all that the loop needs stays in registers.
  ///
  /// - Precondition: Nine bytes or more follow `last`.
  @inline(never)
  private static func findTriple(
    from offset: inout Int, start: Int, upTo last: Int, in text: Span<UInt8>, by bits: Span<UInt64>
  ) -> Bool {
    var position = offset
    while position <= last, let pair = LetterBits.pair(uncheckedAt: position, in: text) {
      if bits.contains(pair, in: .pairs) {
        if bits.contains(pair, in: .stretchEnds) { break }
        if hasTriple(at: position, in: text, by: bits)
          || position > start && hasTriple(at: position &- 3, in: text, by: bits)
        {
          offset = position
          return true
        }
      }
      position &+= 6
    }
    offset = position
    return false
  }

  @inline(__always)
  private static func hasTriple(
    at offset: Int, in text: Span<UInt8>, by bits: Span<UInt64>
  ) -> Bool {
    bits.contains(LetterBits.triple(uncheckedAt: offset, in: text), in: .triples)
  }

  /// Moves an offset over the letters that are too near to the end of the text to be read together.
  private static func skipLastLetters(
    from offset: inout Int, start: Int, upTo limit: Int, in text: Span<UInt8>,
    until isWord: (Int) -> Bool
  ) -> Bool {
    // The two before were looked up with what is behind them, but may end the stretch.
    if offset > start, isWord(offset &- 6) || isWord(offset &- 3) { return true }
    while offset &+ 3 <= limit, text.wordLetter(at: offset) != .none {
      if isWord(offset) { return true }
      offset &+= 3
    }
    return false
  }

  /// Whether the last letters of a stretch may be those before a word's first other scalar, or all
  /// of it.
  ///
  /// - Precondition: Two bytes or more follow the stretch.
  @inline(__always)
  private static func mayEnd(
    _ stretch: Range<Int>, in text: Span<UInt8>, by bits: Span<UInt64>
  ) -> Bool {
    guard stretch.count > 3 else { return !stretch.isEmpty }
    let pair = LetterBits.pair(uncheckedAt: stretch.upperBound &- 6, in: text) ?? 0
    return bits.contains(pair, in: .endings)
  }
}

// MARK: - Stretches as a whole

extension TriggerFilter {
  /// Whether a stretch of Thai letters may begin with the name of a letter.
  @inline(__always)
  func mayBeginWithName(_ stretch: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard stretch.count >= 6 else { return false }
    // What is too near to the end of the text to be read together may be anything.
    guard stretch.lowerBound &+ 8 <= text.count else { return true }
    return hasPair(at: stretch.lowerBound, of: text, in: .names)
  }

  /// Whether a stretch of Thai letters may be initials without dots.
  @inline(__always)
  func mayBeBareInitials(_ stretch: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard stretch.count >= 6, stretch.count <= 3 * longestBareInitials else { return false }
    guard stretch.upperBound &+ 2 <= text.count else { return true }
    guard stretch.count > 6 else {
      return hasPair(at: stretch.lowerBound, of: text, in: .barePairs)
    }
    let triple = LetterBits.triple(uncheckedAt: stretch.lowerBound, in: text)
    return numbers.words.span.contains(triple, in: .bareTriples)
  }

  /// - Precondition: Eight bytes or more follow the offset.
  @inline(__always)
  private func hasPair(at offset: Int, of text: Span<UInt8>, in section: Section) -> Bool {
    guard let pair = LetterBits.pair(uncheckedAt: offset, in: text) else { return false }
    return numbers.words.span.contains(pair, in: section)
  }
}
