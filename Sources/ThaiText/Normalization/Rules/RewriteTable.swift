/// The rules of a set that rewrite the scalars of a token, and what tells which of them may have
/// something to do there.
///
/// Each trigger is a bit. A pair of letters has the bits that its first letter and its second one have
/// in common, so one look at the scalars tells of all rules.
struct RewriteTable: Sendable {
  typealias Rewrite = @Sendable (inout [SourceScalar], Normalizer.Options) -> Void

  /// A rule, and its triggers.
  struct Entry: Sendable {
    let rewrite: Rewrite
    fileprivate(set) var triggers: UInt64 = 0
  }

  /// The rules in the order in which they run.
  private(set) var entries: [Entry] = []
  /// The triggers that a letter is the first or the second one of, in the order of ``LetterSet/values``.
  private var firsts = [UInt64](repeating: 0, count: LetterSet.values.count)
  private var seconds = [UInt64](repeating: 0, count: LetterSet.values.count)
  private var scalars: [(value: TextScalar, trigger: UInt64)] = []
  private var nextTrigger: UInt64 = 2

  /// The trigger of rules that see by themselves whether they have something to do.
  private static let always: UInt64 = 1

  init(_ rules: [NormalizationRule]) {
    for rule in rules {
      for case .rewrites(let body) in rule.actions {
        let triggers = rule.triggers.reduce(0) { $0 | insert($1) }
        entries.append(Entry(rewrite: body, triggers: triggers == 0 ? Self.always : triggers))
      }
    }
  }

  private mutating func insert(_ trigger: NormalizationRule.Trigger) -> UInt64 {
    if case .text = trigger { return Self.always }
    let bit = nextTrigger
    precondition(bit != 0, "rules that rewrite have 63 triggers at most")
    nextTrigger <<= 1
    switch trigger {
    case .neighbours(let first, let second):
      first.forEachIndex { firsts[$0] |= bit }
      second.forEachIndex { seconds[$0] |= bit }
    case .scalar(let value): scalars.append((value, bit))
    case .text: break
    }
    return bit
  }

  /// The triggers among some scalars.
  ///
  /// - Complexity: O(*n*) for *n* scalars.
  func triggers(in text: [SourceScalar]) -> UInt64 {
    var found = Self.always
    // Nothing stands before the text; that is no letter, as all that have no place of their own.
    var before = firsts[0]
    for scalar in text {
      let index = LetterSet.index(of: scalar.value) ?? 0
      found |= before & seconds[index]
      before = firsts[index]
      if index == 0 {
        for (value, trigger) in scalars where value == scalar.value { found |= trigger }
      }
    }
    return found
  }
}
