/// One rule of normalization, as the list of rules shows it.
///
/// What a rule does stands in the file that declares it, beside its entry for the list.
public struct NormalizationRule: Hashable, Sendable {
  /// A text and what the rule makes of it.
  public struct Example: Hashable, Sendable {
    public let source: String
    public let result: String

    init(_ source: String, _ result: String) {
      self.source = source
      self.result = result
    }
  }

  /// A letter for the pass and a number: `A1`.
  public let id: String
  public let summary: String
  public let examples: [Example]
}

extension NormalizationRule: CustomStringConvertible {
  public var description: String { "\(id): \(summary)" }
}
