/// A convention of where Thai words begin and end.
///
/// Corpora disagree about compounds: ความ|เชื่อ in one is ความเชื่อ in another. An open set: a model
/// knows those it was trained on.
public struct AnnotationStandard: RawRepresentable, Hashable, Sendable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The guidelines of NECTEC's BEST corpus (2009): short words, most compounds split.
  public static let best = Self(rawValue: "best")
  /// The Thai Universal Dependency treebank: many compounds kept whole.
  public static let tud = Self(rawValue: "tud")
  /// Posts of social media, as the Wisesight corpus segments them.
  public static let social = Self(rawValue: "social")
}
