/// A list of words with counts: the text source of a lexicon.
///
///     # title: Rivers of Thailand
///     # source: https://example.org/rivers
///     # licence: CC0-1.0
///     เจ้าพระยา<TAB>120
///     แม่น้ำ<TAB>340
///
/// One word a line in UTF-8, with a count of how often it was seen or without. Lines that begin
/// with `#` are comments, those of the form `# key: value` at the top are the header. Empty lines
/// are left out; white space around a word is no part of it.
public struct WordList: Hashable, Sendable {
  /// A word and how often it was seen, if that is known.
  public struct Entry: Hashable, Sendable {
    public var word: String
    public var count: Int?

    /// - Parameters:
    ///   - word: As the list has it.
    ///   - count: How often it was seen: above zero.
    public init(_ word: String, count: Int? = nil) {
      self.word = word
      self.count = count
    }
  }

  /// The header, by key.
  public internal(set) var header: [String: String] = [:]
  public internal(set) var entries: [Entry] = []

  public init(_ entries: [Entry] = []) { self.entries = entries }

  /// The most bytes that a word may have.
  public static let longestWordLength = 1024

  /// The most words that a list may have when it is read: no dictionary and no lexicon can hold as many.
  public static let greatestCount = TrieUnit.baseLimit - 1

  /// Throws unless a text can be a word of a list.
  static func check(_ word: String) throws(LexiconError) {
    guard !word.isEmpty else {
      throw LexiconError(.emptyWord, remedy: "give a word or leave the line out")
    }
    guard word.utf8.count <= longestWordLength else {
      throw LexiconError(
        .wordTooLong, word: word, remedy: "use at most \(longestWordLength) bytes of UTF-8")
    }
    guard
      !word.utf8.contains(where: {
        $0 == 0 || $0 == ASCII.tab || $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn
      })
    else {
      throw LexiconError(
        .controlCharacter, word: word, remedy: "leave out line breaks, tabs and NUL")
    }
  }
}
