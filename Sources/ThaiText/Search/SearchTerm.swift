/// A key of a search index, and the place in the text that it stands for.
public struct SearchTerm: Hashable, Codable, Sendable {
  /// What a term is made of. An open set: new kinds may appear in minor versions.
  public struct Kind: RawRepresentable, Hashable, Codable, Sendable, CustomStringConvertible {
    /// The name of the kind, as the command line prints it.
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public var description: String { rawValue }

    /// A fine token.
    public static let word = Self(rawValue: "word")
    /// A part of a fine token that a reader may look for: `บิน` of `สนามบิน`.
    public static let part = Self(rawValue: "part")
    /// A coarse token of several parts.
    public static let compound = Self(rawValue: "compound")
    /// A damaged word as it stands, beside the word it stands for.
    public static let surface = Self(rawValue: "surface")
    /// The form in which all spellings of an acronym meet.
    public static let acronym = Self(rawValue: "acronym")
    /// What an acronym stands for, without its spaces.
    public static let expansion = Self(rawValue: "expansion")
    /// An English word without the ending of its plural.
    public static let stem = Self(rawValue: "stem")
    /// Digits and letters without what stands between them: `0812345678` for `081-234-5678`.
    public static let joined = Self(rawValue: "joined")
    /// The usual spelling of a word: `อีเมล` for `อีเมล์`.
    public static let spelling = Self(rawValue: "spelling")
    /// The value of a number: `1000` for `1,000`.
    public static let number = Self(rawValue: "number")
    /// A date in ISO 8601; also its month and its year.
    public static let date = Self(rawValue: "date")
  }

  /// The key: canonical, in lower case, with ASCII digits.
  public let key: String
  /// Where it stands, in UTF-8 offsets of the text that was given.
  public let utf8Range: Range<Int>
  /// The number of words before it. Terms of one place have the same position.
  public let position: Int
  /// How many words it takes the place of.
  public let positionLength: Int
  public let kind: Kind

  /// Where it stands in the text that was given: indices of the string that the text is a part of.
  ///
  /// - Complexity: O(1) for text in contiguous UTF-8.
  public func range(in text: some StringProtocol) -> Range<String.Index> {
    let part = text.substring.part(atUTF8: utf8Range)
    return part.startIndex..<part.endIndex
  }
}
