/// The rules of a profile, sorted by what they do, and the checks that are derived from them.
final class RuleSet: Sendable {
  typealias Deletion = NormalizationRule.Deletion

  static let canonical = RuleSet(NormalizationRule.canonicalRules)
  static let search = RuleSet(NormalizationRule.searchRules)
  static let tonelessSearch = RuleSet(NormalizationRule.tonelessSearchRules)

  /// Which letters may stand side by side where no rule has anything to do.
  let neighbours: NeighbourTable
  /// All scalars that are neither ASCII nor of the Thai block, as ``neighbours`` has them.
  let outside: NeighbourTable.Letter
  /// The conditions under which a rule may change a text whose neighbours are all right.
  let textTriggers: [@Sendable (Span<UInt8>) -> Bool]
  let arrangements: [@Sendable (inout Cluster) -> Void]
  let rewrites: RewriteTable

  private let deletions: [@Sendable (TextScalar) -> Deletion?]
  private let runDeletions:
    [(value: TextScalar, condition: @Sendable (_ previous: TextScalar, _ next: TextScalar) -> Bool)]
  private let scalars: Set<TextScalar>
  private let replacements: [@Sendable (TextScalar) -> TextScalar]
  private let contextualReplacements: [@Sendable (TextScalar, TextScalar) -> TextScalar]
  private let runReplacements: [(value: TextScalar, other: TextScalar)]
  /// What becomes of ASCII and of the Thai block by ``replacements``, and what of it may be deleted.
  private let replacedLetters: [TextScalar]
  private let deletableLetters: LetterSet

  init(_ rules: [NormalizationRule]) {
    let actions = rules.flatMap(\.actions)
    let deletions = actions.compactMap { action -> (@Sendable (TextScalar) -> Deletion?)? in
      if case .deletes(let body) = action { body } else { nil }
    }
    self.deletions = deletions
    runDeletions = actions.compactMap {
      if case .deletesRun(let value, let condition) = $0 { (value, condition) } else { nil }
    }
    deletableLetters = LetterSet(
      LetterSet.values.filter { letter in deletions.contains { $0(letter) != nil } }
        + runDeletions.map(\.value))
    let replacements = actions.compactMap { action -> (@Sendable (TextScalar) -> TextScalar)? in
      if case .replaces(let body) = action { body } else { nil }
    }
    self.replacements = replacements
    contextualReplacements = actions.compactMap {
      if case .replacesAfter(let body) = $0 { body } else { nil }
    }
    runReplacements = actions.compactMap {
      if case .replacesRun(let value, let other) = $0 { (value, other) } else { nil }
    }
    arrangements = actions.compactMap { if case .arranges(let body) = $0 { body } else { nil } }
    rewrites = RewriteTable(rules)
    let triggers = rules.flatMap(\.triggers)
    scalars = Set(triggers.compactMap { if case .scalar(let value) = $0 { value } else { nil } })
    textTriggers = triggers.compactMap { if case .text(let body) = $0 { body } else { nil } }
    replacedLetters = LetterSet.values.map { value in replacements.reduce(value) { $1($0) } }
    let changed = zip(LetterSet.values, replacedLetters).filter { letter, other in
      letter != other || deletions.contains { $0(letter) != nil }
    }.map(\.0)
    neighbours = NeighbourTable(
      triggers.compactMap(\.neighbours) + runReplacements.map { ([$0.value], [$0.value]) }
        + [(.all, LetterSet(changed))])
    outside = neighbours.outside
  }

  /// Whether no rule has anything to do with a scalar outside ASCII and the Thai block, whatever
  /// stands around it.
  func leavesAlone(foreign value: TextScalar) -> Bool {
    foreignReplacement(of: value) == value && deletion(of: value) == nil
      && !mayDeleteRun(of: value) && !scalars.contains(value)
  }

  /// Whether a scalar may be deleted; of other scripts it is not known.
  @inline(__always)
  func mayDelete(_ value: TextScalar) -> Bool {
    LetterSet.index(of: value).map(deletableLetters.contains(index:)) ?? true
  }

  /// How a scalar is deleted wherever it stands; `nil` if it stays.
  func deletion(of value: TextScalar) -> Deletion? {
    for delete in deletions {
      if let deletion = delete(value) { return deletion }
    }
    return nil
  }

  /// Whether a scalar stays or goes depending on what stands around its run.
  func mayDeleteRun(of value: TextScalar) -> Bool { runDeletions.contains { $0.value == value } }

  /// Whether a run of a scalar is deleted between two others.
  func deletesRun(of value: TextScalar, between previous: TextScalar, and next: TextScalar) -> Bool
  {
    runDeletions.contains { $0.value == value && $0.condition(previous, next) }
  }

  /// What becomes of a scalar wherever it stands.
  @inline(__always)
  func replacement(of value: TextScalar) -> TextScalar {
    if let index = LetterSet.index(of: value) { return replacedLetters[index] }
    return foreignReplacement(of: value)
  }

  @inline(never)
  private func foreignReplacement(of value: TextScalar) -> TextScalar {
    replacements.reduce(value) { $1($0) }
  }

  /// What becomes of a scalar after another one.
  func replacement(of value: TextScalar, after previous: TextScalar) -> TextScalar {
    contextualReplacements.reduce(replacement(of: value)) { $1(previous, $0) }
  }

  /// What becomes of two or more of a scalar.
  func replacement(ofRunOf value: TextScalar) -> TextScalar? {
    runReplacements.first { $0.value == value }?.other
  }
}

extension NormalizationRule.Trigger {
  fileprivate var neighbours: (LetterSet, LetterSet)? {
    if case .neighbours(let first, let second) = self { (first, second) } else { nil }
  }
}
