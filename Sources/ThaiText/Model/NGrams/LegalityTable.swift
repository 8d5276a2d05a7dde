/// ``BoundaryLegality`` at speed: eight places at once, without branches.
struct LegalityTable: Sendable {
  static let shared = LegalityTable()

  /// What each code means for the boundaries beside it, as bits that ``tied(before:in:)``
  /// combines.
  let ties = CodeTable(Self.ties)

  /// Which of the places before eight codes in a row may be no boundaries: their lanes have the top
  /// bit, the others are 0.
  ///
  /// - Parameters:
  ///   - index: The index of the first code.
  ///   - ties: Those of the codes, with two before the first code and two after the last one.
  /// - Precondition: `ties` is that long.
  @inline(__always)
  static func tied(before index: Int, in ties: Span<UInt16>) -> SIMD8<UInt16> {
    let (beforePrevious, previous, next, second, third) = ties.eightNumbersFiveTimes(
      atByte: 2 &* index &- 4)
    let backward = (next &>> asNext) & pairTies | (beforePrevious &>> needsFinal) & tone
    let silenced =
      (second & (next &<< 1) | third & (next &>> 1) & (second &<< 1)) & thanthakhat
    // All bits are below the top one, so what is not 0 gets it.
    return 0 &- (previous & backward | silenced)
  }

  // Two neighbours are tied if the previous one has a bit of `pairTies` that the next one has
  // eight bits higher. The four ties: the previous code binds whatever follows, the next one binds
  // whatever precedes, both are Latin letters, both are digits.
  private static let pairTies: UInt16 = 0b1111
  private static let asNext: UInt16 = 8
  // A tone after a vowel that needs a final consonant: the one has `tone`, the other that bit,
  // eight bits higher.
  private static let tone: UInt16 = 1 << 4
  private static let needsFinal: UInt16 = 8
  // A consonant has the bit above that of thanthakhat, any Thai scalar the bit below.
  private static let thanthakhat: UInt16 = 1 << 14

  private static func ties(of code: CharacterCode) -> UInt16 {
    let letter = code.thai
    let isLatin = BoundaryLegality.segmentsRun(code, .lowercase)
    let isDigit = code == .digit
    let facts: [(bit: UInt16, holds: Bool)] = [
      (1 << 0, !ClusterWindow.allowsBoundary(between: letter, and: .none)), (1 << 8, true),
      (1 << 1, true), (1 << 9, !ClusterWindow.allowsBoundary(between: .none, and: letter)),
      (1 << 2, isLatin), (1 << 10, isLatin),
      (1 << 3, isDigit), (1 << 11, isDigit),
      (tone, letter.isTone),
      (tone << needsFinal, letter.needsFinal),
      (thanthakhat, letter == .thanthakhat),
      (thanthakhat << 1, letter.isConsonant), (thanthakhat >> 1, letter != .none),
    ]
    return facts.reduce(0) { $0 | ($1.holds ? $1.bit : 0) }
  }
}

extension SIMD8<UInt16> {
  /// A bit for each lane, the first one lowest: whether the lane has its top bit.
  @inline(__always)
  var topBits: UInt64 {
    // A factor moves the top bit of each of four lanes to a bit of its own of the last lane.
    let halves = (self &>> 15).halves
    let low = (halves[0] &* 0x0001_0002_0004_0008) &>> 48
    let high = (halves[1] &* 0x0001_0002_0004_0008) &>> 48
    return low | high &<< 4
  }
}
