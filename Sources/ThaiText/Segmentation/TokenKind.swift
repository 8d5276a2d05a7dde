/// What a token is.
///
/// An open set: new kinds may appear in minor versions, so a `switch` needs a `default`.
public struct TokenKind: RawRepresentable, Hashable, Codable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A word of any script.
  public static let word = Self(rawValue: 0)
  /// Digits of any script, with the signs that belong to the number.
  public static let number = Self(rawValue: 1)
  /// A punctuation mark; also ฯ and ๆ where they stand alone.
  public static let punctuation = Self(rawValue: 2)
  /// A symbol, such as `฿`, `+` or `©`.
  public static let symbol = Self(rawValue: 3)
  /// White space on a line, zero-width spaces included.
  public static let whitespace = Self(rawValue: 4)
  /// A line break.
  public static let newline = Self(rawValue: 5)
  /// An emoji, or a sequence that is shown as one.
  public static let emoji = Self(rawValue: 6)
  /// Anything else: ill-formed UTF-8, control characters, unassigned scalars, marks on nothing.
  public static let unknown = Self(rawValue: 7)
  /// An address of the web.
  public static let url = Self(rawValue: 8)
  /// An e-mail address.
  public static let email = Self(rawValue: 9)
  /// A mention of an account, `@thaigov`.
  public static let mention = Self(rawValue: 10)
  /// A hashtag, `#ข่าวจริง`.
  public static let hashtag = Self(rawValue: 11)
  /// A path or the name of a file.
  public static let path = Self(rawValue: 12)
  /// A name of letters and digits or signs, `5G`, `โควิด-19`, `e-Voucher`.
  public static let code = Self(rawValue: 13)
  /// An abbreviation with its dots, `พ.ศ.`, `ครม.`.
  public static let abbreviation = Self(rawValue: 14)
  /// A given name or a surname after a title.
  public static let name = Self(rawValue: 15)
  /// A rule of repeated signs, `-----`.
  public static let separator = Self(rawValue: 16)

  /// An acronym or a Thai spelling of one, `APEC`, `ดีเอสไอ`, `เอเปค`.
  public static let acronym = Self(rawValue: 17)

  /// A date or time as one token, which only coarse tokens are.
  public static let date = Self(rawValue: 18)

  /// Whether the token is text that people read and search for: a word, a name, a number, an
  /// address, an acronym.
  public var isWordLike: Bool {
    self == .word || self == .number || self == .acronym || self == .date
      || (Self.url.rawValue...Self.name.rawValue).contains(rawValue)
  }

  /// Whether the token is an address or the like, in which nothing else is looked for.
  var isAddress: Bool {
    switch self {
    case .url, .email, .mention, .hashtag, .path: true
    default: false
    }
  }
}

extension TokenKind: CaseIterable {
  /// Every kind that this version knows.
  public static var allCases: [TokenKind] {
    names.indices.map { Self(rawValue: UInt8($0)) }
  }
}

extension TokenKind: CustomStringConvertible {
  /// The name of the kind, as the command line prints it.
  public var description: String {
    let number = Int(rawValue)
    return number < Self.names.count ? Self.names[number] : "kind\(number)"
  }

  /// By the numbers of the kinds.
  private static let names = [
    "word", "number", "punctuation", "symbol", "whitespace", "newline", "emoji", "unknown", "url",
    "email", "mention", "hashtag", "path", "code", "abbreviation", "name", "separator", "acronym",
    "date",
  ]
}
