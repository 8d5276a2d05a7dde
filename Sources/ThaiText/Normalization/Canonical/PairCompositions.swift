/// What NFC makes of a base and a mark of another script; remembered, as a text has few pairs.
struct PairCompositions {
  /// A base and a mark as one number, and what they are.
  private var slots: [(pair: UInt64, answer: Answer)] = []
  private static let slotCount = 64

  enum Answer {
    /// One other scalar.
    case composed(TextScalar)
    /// What they were.
    case unchanged
    /// A rule may have something to do with them, or they are no base and no mark.
    case unknown
  }

  /// What a base and a mark are, with which nothing else is in their cluster.
  mutating func composition(of base: TextScalar, _ mark: TextScalar) -> Answer {
    let pair = UInt64(base.value) << 32 | UInt64(mark.value)
    let place = Int(base.value &* 7 &+ mark.value) % Self.slotCount
    if slots.isEmpty { slots = Array(repeating: (.max, .unknown), count: Self.slotCount) }
    if slots[place].pair != pair { slots[place] = (pair, Self.compose(base, mark)) }
    return slots[place].answer
  }

  private static func compose(_ base: TextScalar, _ mark: TextScalar) -> Answer {
    guard isBase(base), isFree(mark), ForeignScalar.continuesCluster(mark)
    else { return .unknown }
    var scalars = [base, mark]
    CanonicalComposition.compose(&scalars)
    if scalars == [base, mark] { return .unchanged }
    let isOne = scalars.count == 1 && !ForeignScalar.continuesCluster(scalars[0])
    return isOne ? .composed(scalars[0]) : .unknown
  }

  /// Whether a cluster begins with a scalar: a consonant, or one of another script with which no rule
  /// has anything to do.
  static func isBase(_ value: TextScalar) -> Bool {
    value.thai.isConsonant || isFree(value) && !ForeignScalar.continuesCluster(value)
  }

  /// Whether no rule on scalars or clusters has anything to do with a scalar.
  private static func isFree(_ value: TextScalar) -> Bool {
    value < "\u{80}" || value.thai == .none && RuleSet.canonical.leavesAlone(foreign: value)
  }
}
