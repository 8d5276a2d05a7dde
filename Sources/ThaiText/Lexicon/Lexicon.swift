/// A set of words with costs, stored as a double-array trie.
///
///     let lexicon = try Lexicon(["แม่", "แม่น้ำ"])
///     lexicon.prefixes(of: "แม่น้ำโขง")        // ["แม่", "แม่น้ำ"]
///
/// The cost of a word is the negative logarithm of how likely it is: the rarer, the dearer. A look
/// takes O(*n*) steps for a word of *n* bytes, whatever the size of the lexicon.
public struct Lexicon: Sendable {
  let trie: Trie
  /// The number of words.
  public let count: Int
  /// The number of symbols of the longest word.
  let longestWord: Int
  private let about: ImageMetadata

  init(trie: Trie, count: Int, longestWord: Int, metadata: ImageMetadata) {
    self.trie = trie
    self.count = count
    self.longestWord = longestWord
    about = metadata
  }

  /// A lexicon of words that are all as likely as an ordinary word of a text.
  ///
  /// - Complexity: O(*n* log *n*) for *n* bytes of words.
  public init(_ words: some Sequence<String>) throws(LexiconError) {
    try self.init(WordList(words.map { WordList.Entry($0) }))
  }

  /// A lexicon of the words of a list, whose counts tell how likely they are.
  ///
  /// A word that occurs more than once has the sum of its counts. One without a count is as
  /// likely as an ordinary word of a text.
  public init(_ list: WordList) throws(LexiconError) {
    try self.init([list])
  }

  /// A lexicon of the words of several lists, as if they were one.
  ///
  /// - Parameter metadata: What the lexicon says about itself.
  package init(_ lists: [WordList], metadata: ImageMetadata = [:]) throws(LexiconError) {
    var builder = LexiconBuilder()
    for list in lists {
      for entry in list.entries { try builder.add(entry) }
    }
    self = try builder.build(metadata: metadata)
  }

  /// Where the words come from, under which licence; empty for a lexicon made by a program.
  public var metadata: [String: String] { about.dictionary }

  var imageMetadata: ImageMetadata { about }
}
