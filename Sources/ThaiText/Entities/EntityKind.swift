/// What an entity is.
///
/// An open set: new kinds may appear in minor versions, so a `switch` needs a `default`.
public struct EntityKind: RawRepresentable, Hashable, Codable, CaseIterable, Sendable {
  /// The name of the kind, as the command line prints it.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// A date, a time of day, or a range of either. Its parts are tokens of their own.
  public static let date = Self(rawValue: "date")
  public static let number = Self(rawValue: "number")
  public static let abbreviation = Self(rawValue: "abbreviation")
  public static let name = Self(rawValue: "name")
  public static let code = Self(rawValue: "code")
  public static let url = Self(rawValue: "url")
  public static let email = Self(rawValue: "email")
  public static let mention = Self(rawValue: "mention")
  public static let hashtag = Self(rawValue: "hashtag")
  public static let path = Self(rawValue: "path")
  public static let separator = Self(rawValue: "separator")

  /// Every kind that this version knows.
  public static let allCases: [EntityKind] = [
    .date, .number, .abbreviation, .name, .code, .url, .email, .mention, .hashtag, .path,
    .separator,
  ]

  /// The kind of the entity that a fixed span is, or `nil` if it is none.
  init?(_ kind: TokenKind) {
    guard kind != .word, kind != .punctuation, kind != .acronym else { return nil }
    self.init(rawValue: kind.description)
  }
}

extension EntityKind: CustomStringConvertible {
  public var description: String { rawValue }
}
