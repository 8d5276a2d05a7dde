/// Walks over codes and tells before which of them a boundary may stand: ``BoundaryLegality`` at
/// speed, by table and without branches.
package struct LegalityWindow {
  /// The traits of the two codes before the place, and of the three after it.
  private var beforePrevious = CodeTraits.none
  private var previous: CodeTraits
  private var next: CodeTraits
  private var second: CodeTraits
  private var third: CodeTraits

  /// Stands one code before `index`, so that the first step leads there.
  package init(before index: Int, in codes: Span<UInt8>) {
    let table = CodeTraits.table
    previous = table[Int(codes[index - 2])]
    next = table[Int(codes[index - 1])]
    second = table[Int(codes[index])]
    third = table[Int(codes[index + 1])]
  }

  /// Moves on by one code, and tells whether a boundary may stand before the next one: 1, or 0.
  ///
  /// - Parameter traits: Those of the third code after the new place.
  @inline(__always)
  package mutating func advance(taking traits: CodeTraits) -> UInt8 {
    beforePrevious = previous
    previous = next
    next = second
    second = third
    third = traits
    let pairs = previous.bits & (next.bits &>> CodeTraits.asNext) & CodeTraits.pairTies
    let tone = previous.bits & (beforePrevious.bits &>> CodeTraits.needsFinal) & CodeTraits.tone
    let silenced = (second.bits | third.bits & (next.bits &>> 1)) & CodeTraits.thanthakhat
    return pairs | tone | silenced == 0 ? 1 : 0
  }
}

/// What a code means for the boundaries beside it, as bits that ``LegalityWindow`` combines.
package struct CodeTraits: Sendable {
  fileprivate let bits: UInt32

  /// The traits of each code.
  package static let table = (0..<UInt8(CharacterCode.count)).map(CodeTraits.init(of:))

  fileprivate static let none = CodeTraits(bits: 0)

  // Two neighbours are tied if the previous one has a bit of `pairTies` that the next one has
  // eight bits higher. The four ties: the previous code binds whatever follows, the next one binds
  // whatever precedes, both are Latin letters, both are digits.
  fileprivate static let pairTies: UInt32 = 0b1111
  fileprivate static let asNext: UInt32 = 8
  // A tone after a vowel that needs a final consonant: the one has `tone`, the other that bit,
  // 16 bits higher.
  fileprivate static let tone: UInt32 = 1 << 4
  fileprivate static let needsFinal: UInt32 = 16
  // A consonant has the bit above that of thanthakhat.
  fileprivate static let thanthakhat: UInt32 = 1 << 30

  private init(bits: UInt32) { self.bits = bits }

  private init(of code: UInt8) {
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
