/// Tells quickly where in a coded text one of many Thai words may begin.
///
/// Two codes tell first, in a ``PairTable``, and where they fit the first four are looked up in a set of
/// hashes.
struct BeginningFilter: Sendable {
  /// The first two codes of the words; some come again.
  private(set) var pairs: [PairTable.Pair] = []
  /// The hashes of four codes: below 65,536, so that with a few hundred words one place in two
  /// hundred passes that should not.
  private var fours = BitSet(limit: 1 << 16)

  /// Inserts a word.
  ///
  /// - Parameter word: Three letters or more.
  mutating func insert(_ word: some Collection<ThaiScalar>) {
    let letters = Array(word.prefix(4))
    precondition(letters.count >= 3, "a beginning has three letters")
    pairs.append((CharacterCode(letters[0]), CharacterCode(letters[1])))
    // The codes of Thai letters are their raw values.
    let codes = letters.map { UInt32($0.rawValue) }
    let three = codes[0] | codes[1] << 8 | codes[2] << 16
    let fourth = codes.count == 4 ? codes[3]...codes[3] : 0...UInt32(CharacterCode.count - 1)
    for code in fourth { fours.insert(Self.hash(of: three | code << 24)) }
  }

  /// Multiplicative hashing (Knuth, The Art of Computer Programming, vol. 3, section 6.4): the
  /// highest bits are the best ones.
  @inline(__always)
  private static func hash(of codes: UInt32) -> Int { Int((codes &* 0x9E37_79B1) &>> 16) }

  /// Whether a word may begin at an index, where two codes fit.
  @inline(__always)
  func mayBegin(at index: Int, of coded: CodedText) -> Bool {
    precondition(index >= 0 && index < coded.count)
    // Known: a margin follows the text.
    let four = coded.codes.span.integer(knownAt: CodedText.margin &+ index, as: UInt32.self)
    return fours.contains(Self.hash(of: four))
  }
}
