/// What an entity is.
///
/// An open set: new kinds may appear in minor versions, so a `switch` needs a `default`.
public struct EntityKind: RawRepresentable, Hashable, Codable, CaseIterable, Sendable {
  /// The name of the kind, as the command line prints it.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// A date, a time of day, or a range of either. Its parts are tokens of their own.
  public static let date = Self(rawValue: "date")
  /// A number in digits or words with its power of ten: `2.5 ล้าน`, `หนึ่งร้อยเอ็ด`. Its parts are tokens
  /// of their own.
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
  /// An amount of money; its value is the amount and the code of ISO 4217, `2500000 THB`. Its parts are
  /// tokens of their own, as are those of all kinds below.
  public static let money = Self(rawValue: "money")
  /// The number of a telephone; its value is the digits, `0812345678`, or `+` and the digits of a
  /// number of another country. With hyphens and no spaces it is one token.
  public static let telephone = Self(rawValue: "telephone")
  /// The number of a person in Thailand, with a right check digit; its value is the thirteen digits.
  public static let nationalID = Self(rawValue: "national-id")
  /// The number of a bank account; its value is the digits.
  public static let bankAccount = Self(rawValue: "bank-account")
  /// The licence plate of a car; its value is `1กข 1234`, and the province if it is there.
  public static let licencePlate = Self(rawValue: "licence-plate")
  /// A post code of Thailand; its value is the five digits.
  public static let postCode = Self(rawValue: "post-code")

  /// Every kind that this version knows.
  public static let allCases: [EntityKind] = [
    .date, .number, .abbreviation, .name, .code, .url, .email, .mention, .hashtag, .path,
    .separator, .money, .telephone, .nationalID, .bankAccount, .licencePlate, .postCode,
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
