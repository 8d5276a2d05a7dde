/// A place where a line may end, or must.
public struct LineBreak: Hashable, Sendable {
  /// Whether a line has to end.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    /// A line may end here if it would be too long.
    case allowed
    /// A line ends here: after a line end of the text, and at its end.
    case mandatory
  }

  /// Where the next line begins, in the string that the text is a part of. White space before it
  /// belongs to the line that ends, and is not shown.
  public let index: String.Index
  /// The same as an offset in the UTF-8 of the text.
  public let utf8Offset: Int
  public let kind: Kind
}

/// A place that was looked at, with what a wrapper has to know of it.
package struct LineOpportunity: Hashable, Sendable {
  package enum Strength: Sendable {
    /// At white space inside an entity: only for a line that nothing else makes short enough.
    case reluctant
    case allowed
    case mandatory
  }

  package var utf8Offset: Int
  package var strength: Strength
  /// Whether words meet here between which UAX #14 by itself sees no place.
  var isBetweenWords = false
}
