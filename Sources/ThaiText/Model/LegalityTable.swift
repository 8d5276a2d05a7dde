/// ``BoundaryLegality`` at speed: by table, without branches.
///
/// Take it from ``shared`` once, outside a loop.
struct LegalityTable: Sendable {
  static let shared = LegalityTable()

  private let traits = (0..<UInt8(CharacterCode.count)).map(CodeTraits.init(of:))

  /// Whether a boundary may stand before the code at an index.
  ///
  /// - Parameter codes: With two codes or more of text or padding on either side of the place.
  @inline(__always)
  func allowsBoundary(before index: Int, in codes: Span<UInt8>) -> Bool {
    precondition(index >= 2 && index &+ 2 < codes.count, "two codes on either side")
    let traits = traits.span
    // Unchecked: the indices were checked, and codes are below 128.
    @inline(__always) func bits(_ place: Int) -> UInt32 {
      unsafe traits[unchecked: Int(codes[unchecked: place] & 127)].bits
    }
    let (beforePrevious, previous) = (bits(index &- 2), bits(index &- 1))
    let (next, second, third) = (bits(index), bits(index &+ 1), bits(index &+ 2))
    let pairs = previous & (next &>> CodeTraits.asNext) & CodeTraits.pairTies
    let tone = previous & (beforePrevious &>> CodeTraits.needsFinal) & CodeTraits.tone
    let silenced = (second | third & (next &>> 1)) & CodeTraits.thanthakhat
    return pairs | tone | silenced == 0
  }

  /// For each code, the bits of ``isTied(_:_:)``.
  let ties = (0..<UInt8(CharacterCode.count)).map { code in
    let letter = BoundaryLegality.letter(code)
    let bindsNext = !ClusterRules.allowsBoundary(between: letter, and: 0)
    let bindsPrevious = !ClusterRules.allowsBoundary(between: 0, and: letter)
    return (bindsNext ? 1 : 0) | (bindsPrevious ? 2 : 0) as UInt8
  }

  /// 1 if the one code can end no word, or the other begin none, given their ``ties``; else 0.
  @inline(__always)
  static func isTied(_ previous: UInt8, _ next: UInt8) -> UInt8 { (previous | next &>> 1) & 1 }
}

/// What a code means for the boundaries beside it, as bits that ``LegalityTable`` combines.
private struct CodeTraits: Sendable {
  let bits: UInt32

  // Two neighbours are tied if the previous one has a bit of `pairTies` that the next one has
  // eight bits higher. The four ties: the previous code binds whatever follows, the next one binds
  // whatever precedes, both are Latin letters, both are digits.
  static let pairTies: UInt32 = 0b1111
  static let asNext: UInt32 = 8
  // A tone after a vowel that needs a final consonant: the one has `tone`, the other that bit,
  // 16 bits higher.
  static let tone: UInt32 = 1 << 4
  static let needsFinal: UInt32 = 16
  // A consonant has the bit above that of thanthakhat.
  static let thanthakhat: UInt32 = 1 << 30

  private init(bits: UInt32) { self.bits = bits }

  init(of code: UInt8) {
    let letter = BoundaryLegality.letter(code)
    let isLatin = BoundaryLegality.dividesRun(code, CharacterCode.lowercase)
    let isDigit = code == CharacterCode.digit
    let facts: [(bit: UInt32, holds: Bool)] = [
      (1 << 0, !ClusterRules.allowsBoundary(between: letter, and: 0)), (1 << 8, true),
      (1 << 1, true), (1 << 9, !ClusterRules.allowsBoundary(between: 0, and: letter)),
      (1 << 2, isLatin), (1 << 10, isLatin),
      (1 << 3, isDigit), (1 << 11, isDigit),
      (Self.tone, ClusterRules.isTone(letter)),
      (Self.tone << Self.needsFinal, ClusterRules.needsFinal(letter)),
      (Self.thanthakhat, letter == ClusterRules.thanthakhat),
      (Self.thanthakhat << 1, ClusterRules.isConsonant(letter)),
    ]
    bits = facts.reduce(0) { $0 | ($1.holds ? $1.bit : 0) }
  }
}
