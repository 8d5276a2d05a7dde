/// Tells quickly where in a coded text one of many Thai words may begin.
///
/// Two codes in a row are looked up at every other place: those a word begins with, or its second
/// and third one. Where they are known, the first four are looked up in a set of hashes.
struct BeginningFilter: Sendable {
  private var pairs = LetterPairSet()
  /// The hashes of four codes: below 65,536, so that with a few hundred words one place in two
  /// hundred passes that should not.
  private var fours = BitSet(limit: 1 << 16)

  /// Inserts a word.
  ///
  /// - Parameter word: Three letters or more.
  mutating func insert(_ word: some Collection<ThaiScalar>) {
    let letters = Array(word.prefix(4))
    precondition(letters.count >= 3, "a beginning has three letters")
    pairs.insert(letters[0], letters[1])
    pairs.insert(letters[1], letters[2])
    // The codes of Thai letters are their raw values.
    let codes = letters.map(\.rawValue)
    let fourth = codes.count == 4 ? codes[3]...codes[3] : 0...UInt8(CharacterCode.count - 1)
    for code in fourth { insertFour(codes.prefix(3) + [code]) }
  }

  private mutating func insertFour(_ codes: ArraySlice<UInt8>) {
    fours.insert(Self.hash(of: codes.reversed().reduce(0) { $0 << 8 | UInt32($1) }))
  }

  /// Multiplicative hashing (Knuth, The Art of Computer Programming, vol. 3, section 6.4): the
  /// highest bits are the best ones.
  @inline(__always)
  private static func hash(of codes: UInt32) -> Int { Int((codes &* 0x9E37_79B1) &>> 16) }

  /// The first index in a stretch of Thai letters where a word may begin.
  ///
  /// - Complexity: O(*n*) for *n* codes.
  @inline(__always)
  func firstHit(in letters: Range<Int>, of coded: CodedText) -> Int? {
    precondition(letters.lowerBound >= 0 && letters.upperBound <= coded.count)
    let codes = coded.codes.span
    var index = letters.lowerBound
    while index < letters.upperBound {
      // Known: a margin follows the text.
      let pair = codes.integer(knownAt: CodedText.margin &+ index, as: UInt16.self)
      if pairs.contains(pair) {
        if index > letters.lowerBound, hasFour(at: index &- 1, in: codes) { return index &- 1 }
        if hasFour(at: index, in: codes) { return index }
      }
      index &+= 2
    }
    return nil
  }

  @inline(__always)
  private func hasFour(at index: Int, in codes: Span<CharacterCode>) -> Bool {
    let four = codes.integer(knownAt: CodedText.margin &+ index, as: UInt32.self)
    return fours.contains(Self.hash(of: four))
  }
}
