/// One rule of normalization: what it says, what it does, and where it has something to do.
///
/// A normalizer runs ``canonicalRules`` and ``searchRules``. It also derives from them the fast check
/// that a text needs none of them.
package struct NormalizationRule: Identifiable, Sendable {
  /// A text and what the rule makes of it.
  package struct Example: Hashable, Sendable {
    package let source: String
    package let result: String

    init(_ source: String, _ result: String) {
      self.source = source
      self.result = result
    }
  }

  /// A letter for the pass and a number: `A1`.
  package let id: String
  package let summary: String
  package let examples: [Example]
  let actions: [Action]
  let triggers: [Trigger]

  /// - Parameter triggers: Where the rule may change a text. What the actions `replaces`, `deletes`,
  ///   `replacesRun` and `deletesRun` change need not be named.
  init(
    id: String, summary: String, examples: [Example] = [], triggers: [Trigger] = [],
    _ actions: Action...
  ) {
    self.id = id
    self.summary = summary
    self.examples = examples
    self.actions = actions
    self.triggers = triggers
  }
}

extension NormalizationRule: CustomStringConvertible {
  package var description: String { "\(id): \(summary)" }
}

extension NormalizationRule {
  /// What a rule does. The actions of one kind run in the order of the rules; the kinds run in the
  /// order of this list.
  enum Action: Sendable {
    /// Deletes a scalar wherever it stands, if the answer is not `nil`.
    case deletes(@Sendable (TextScalar) -> Deletion?)
    /// Deletes a run of one scalar if the scalars on both sides, which stay, meet a condition.
    case deletesRun(of: TextScalar, @Sendable (_ previous: TextScalar, _ next: TextScalar) -> Bool)
    /// Replaces a scalar wherever it stands.
    case replaces(@Sendable (TextScalar) -> TextScalar)
    /// Replaces a scalar, given the one that stays before it.
    case replacesAfter(@Sendable (_ previous: TextScalar, _ value: TextScalar) -> TextScalar)
    /// Replaces two or more of one scalar by one other.
    case replacesRun(of: TextScalar, with: TextScalar)
    /// Changes the marks and the vowel of a consonant, or marks without a consonant.
    case arranges(@Sendable (inout Cluster) -> Void)
    /// Changes the scalars of a token.
    case rewrites(@Sendable (inout [SourceScalar], Normalizer.Options) -> Void)
  }

  /// What a deleted scalar says about word boundaries.
  struct Deletion: Sendable {
    var hint: BreakHint.Kind?
  }

  /// Where a rule may have something to do. A trigger may be too wide, which costs time, but never
  /// too narrow. Search rules may take the text for canonical.
  enum Trigger: Sendable {
    /// A letter of the second set follows one of the first.
    case neighbours(LetterSet, LetterSet)
    /// A scalar that is neither ASCII nor of the Thai block stands somewhere.
    case scalar(TextScalar)
    /// The whole text meets a condition.
    case text(@Sendable (Span<UInt8>) -> Bool)
  }
}
