/// The scalars that a base and a mark, neither of them Thai, are in NFC; remembered, as a text has few.
struct PairCompositions {
  /// A base and a mark as one number, and what they are: 0 if not one other scalar.
  private var slots: [(pair: UInt64, composed: UInt32)] = []
  private static let slotCount = 64

  /// The one scalar that the two are; `nil` if there is none, or a rule has something to do with them.
  mutating func composition(of base: TextScalar, _ mark: TextScalar) -> TextScalar? {
    let pair = UInt64(base.value) << 32 | UInt64(mark.value)
    let place = Int(base.value &* 7 &+ mark.value) % Self.slotCount
    if slots.isEmpty {
      slots = Array(repeating: (pair: .max, composed: 0), count: Self.slotCount)
    }
    if slots[place].pair != pair {
      slots[place] = (pair, Self.compose(base, mark)?.value ?? 0)
    }
    let composed = slots[place].composed
    return composed == 0 ? nil : TextScalar(value: composed)
  }

  private static func compose(_ base: TextScalar, _ mark: TextScalar) -> TextScalar? {
    guard isFree(base), isFree(mark), isBase(base), ForeignScalar.continuesCluster(mark)
    else { return nil }
    var scalars = [base, mark]
    CanonicalComposition.compose(&scalars)
    guard scalars.count == 1, scalars[0] != base, !ForeignScalar.continuesCluster(scalars[0]) else {
      return nil
    }
    return scalars[0]
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
