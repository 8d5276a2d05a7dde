/// Tells quickly where in a coded text one of the trigger words may begin.
///
/// Pairs of codes tell first, in a ``PairTable``; where they fit, three and then four are looked up in
/// sets of hashes. It may name too many places, never too few.
struct TriggerFilter: Sendable {
  /// The first two codes of words in ASCII letters; here and below some come again.
  var certainPairs: [PairTable.Pair] = []
  /// The first two codes of the others.
  var beginningPairs: [PairTable.Pair] = []
  /// The second and the third code of these.
  var continuationPairs: [PairTable.Pair] = []
  /// The hashes of the first three codes.
  var triples = BitSet(limit: hashLimit)
  /// The hashes of the first four, of which those behind the second, from the first on that is no Thai
  /// letter, count as nothing.
  var beginnings = BitSet(limit: hashLimit)

  /// So that with some thousand beginnings few places pass that should not.
  static let hashLimit = 1 << 16

  private static let others = CharacterCode.all.filter { !$0.thai.isLetter }
  /// How many codes of a beginning are looked at.
  static let reach = 4

  /// Inserts a word.
  ///
  /// - Parameters:
  ///   - word: What begins with a Thai letter, or with an ASCII letter or digit.
  ///   - continuations: The Thai letters that may follow it; nothing else does not matter.
  mutating func insert(_ word: [FoldedUnit], before continuations: [[ThaiScalar]]) {
    if let first = word.first, first.isASCIIAlphanumeric {
      let second = word.count > 1 ? Self.codes(of: word[1]) : CharacterCode.all
      certainPairs += second.map { (Self.codes(of: first)[0], $0) }
      return
    }
    let letters = word.prefix { $0.isThaiLetter }.prefix(Self.reach).map(\.thai)
    insertBeginning(letters)
    guard letters.count == word.count, letters.count < Self.reach else { return }
    for continuation in continuations {
      insertBeginning(Array((letters + continuation).prefix(Self.reach)))
    }
  }

  private mutating func insertBeginning(_ letters: [ThaiScalar]) {
    let codes = letters.map { CharacterCode($0) }
    beginnings.insert(Self.hash(of: codes.reversed().reduce(0) { $0 << 8 | UInt32($1.rawValue) }))
    for second in codes.count > 1 ? [codes[1]] : Self.others {
      beginningPairs.append((codes[0], second))
      let two = UInt32(codes[0].rawValue) | UInt32(second.rawValue) << 8
      let thirds = codes.count > 2 ? [codes[2]] : codes.count > 1 ? Self.others : CharacterCode.all
      for third in thirds {
        continuationPairs.append((second, third))
        triples.insert(Self.hash(of: two | UInt32(third.rawValue) << 16))
      }
    }
  }

  /// The codes of what is read as a unit: signs of many kinds are read as one.
  private static func codes(of unit: FoldedUnit) -> [CharacterCode] {
    if unit.isThaiLetter { return [CharacterCode(unit.thai)] }
    return unit.isASCIIAlphanumeric ? [CharacterCode.ascii[Int(unit.sevenBits)]] : others
  }

  /// The first index, of those that a scan has found, at which a word may begin, or letters after a
  /// number, or at which no Thai letter stands, or one before a dot.
  @inline(__always)
  func next(from index: Int, in coded: CodedText, _ scan: PairScan) -> Int? {
    precondition(index >= 0)
    let codes = coded.codes.span
    let (triples, beginnings) = (triples.words.span, beginnings.words.span)
    return scan.acronyms.next(from: index) { place in
      // Known, here and below: a margin stands on both sides of the text.
      let four = codes.integer(knownAt: CodedText.margin &+ place, as: UInt32.self)
      if Self.mayBegin(four, triples, beginnings) { return true }
      if !Self.isLetter(four) || Self.isDot(four &>> 8) { return true }
      let two = codes.integer(knownAt: CodedText.margin &+ place &- 2, as: UInt16.self)
      return Self.areAfterNumber(UInt8(two &>> 8), UInt8(two & 0xFF))
    }
  }

  /// Whether a word may begin with the Thai letters at an offset, or a name before another one.
  func mayBegin(at offset: Int, in text: Span<UInt8>) -> Bool {
    var four: UInt32 = 0
    for place in 0..<Self.reach {
      let letter = text.wordLetter(at: offset &+ 3 &* place)
      // What is no letter is all the same, and what is behind it.
      let code = letter == .none ? CharacterCode.space : CharacterCode(letter)
      four |= UInt32(code.rawValue) &<< UInt32(truncatingIfNeeded: 8 &* place)
    }
    return Self.mayBegin(four, triples.words.span, beginnings.words.span)
  }

  @inline(__always)
  private static func mayBegin(
    _ four: UInt32, _ triples: Span<UInt64>, _ beginnings: Span<UInt64>
  ) -> Bool {
    triples.hasBit(hash(of: four & 0xFF_FFFF)) && beginnings.hasBit(hash(of: letters(of: four)))
  }

  /// Four codes up to the first, but for the lowest two, that is no Thai letter.
  @inline(__always)
  private static func letters(of codes: UInt32) -> UInt32 {
    if !isLetter(codes &>> 8) { return codes & 0xFF }
    if !isLetter(codes &>> 16) { return codes & 0xFFFF }
    return isLetter(codes &>> 24) ? codes : codes & 0xFF_FFFF
  }

  /// Whether a Thai letter is the lowest of some codes.
  @inline(__always)
  private static func isLetter(_ codes: UInt32) -> Bool {
    ThaiScalar(rawValue: UInt8(truncatingIfNeeded: codes)).isLetter
  }

  @inline(__always)
  private static func isDot(_ codes: UInt32) -> Bool {
    UInt8(truncatingIfNeeded: codes) == CharacterCode.fullStop.rawValue
  }

  /// Whether what stands behind two codes stands after a number, with one code between them at most.
  @inline(__always)
  private static func areAfterNumber(_ last: UInt8, _ beforeLast: UInt8) -> Bool {
    !ThaiScalar(rawValue: last).isLetter && (isDigit(last) || isDigit(beforeLast))
  }

  @inline(__always)
  private static func isDigit(_ code: UInt8) -> Bool {
    code == CharacterCode.digit.rawValue || ThaiScalar(rawValue: code).isDigit
  }

  /// Multiplicative hashing (Knuth, The Art of Computer Programming, vol. 3, section 6.4): the
  /// highest bits are the best ones.
  @inline(__always)
  private static func hash(of codes: UInt32) -> Int { Int((codes &* 0x9E37_79B1) &>> 16) }
}
