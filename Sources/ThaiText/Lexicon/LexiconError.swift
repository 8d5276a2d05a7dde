/// Words that cannot become a lexicon, and why.
public struct LexiconError: Error, Hashable, Sendable {
  /// What is wrong. An open set: new codes may appear in minor versions.
  public struct Code: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static let unreadableFile = Self(rawValue: "unreadable file")
    public static let illFormedText = Self(rawValue: "text that is not UTF-8")
    public static let emptyWord = Self(rawValue: "empty word")
    /// The word has more than ``WordList/longestWordLength`` bytes.
    public static let wordTooLong = Self(rawValue: "word too long")
    /// The word has a line break, a tab or the character NUL.
    public static let controlCharacter = Self(rawValue: "control character in a word")
    /// What follows the tab is no positive whole number.
    public static let badCount = Self(rawValue: "bad count")
    public static let missingHeader = Self(rawValue: "missing header")
    public static let wordsOutOfOrder = Self(rawValue: "words out of order")
    public static let tooManyWords = Self(rawValue: "too many words")
  }

  public let code: Code
  /// The name of the list, such as its path; `nil` when the words came from a program.
  public let list: String?
  /// The line, counted from 1.
  public let line: Int?
  /// The word, or the text in its place.
  public let word: String?
  /// What to do instead.
  public let remedy: String

  package init(
    _ code: Code, in list: String? = nil, line: Int? = nil, word: String? = nil, remedy: String
  ) {
    self.code = code
    self.list = list
    self.line = line
    self.word = word
    self.remedy = remedy
  }

  /// The same error, at a line of a list.
  func at(line: Int, of list: String) -> Self {
    Self(code, in: list, line: line, word: word, remedy: remedy)
  }
}

extension LexiconError: CustomStringConvertible {
  /// One sentence, such as `my.txt:3: bad count 'x'; write a whole number …`.
  public var description: String {
    let place = [list, line.map(String.init)].compactMap(\.self).joined(separator: ":")
    let shown = word.map { $0.count > 40 ? "\($0.prefix(40))…" : $0 }
    return (place.isEmpty ? "" : "\(place): ") + code.rawValue
      + (shown.map { " '\($0)'" } ?? "") + "; \(remedy)."
  }
}
