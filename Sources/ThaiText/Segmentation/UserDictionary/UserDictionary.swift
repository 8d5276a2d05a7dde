/// Words that a user wants kept whole, whatever an engine would say.
///
///     var configuration = ThaiTokenizer.Configuration.default
///     configuration.userDictionary = try UserDictionary(["ตากลม", "ชา เย็น", "COVID-19"])
///
/// A word may have Latin letters, digits, spaces and signs inside. It is kept wherever it occurs,
/// spelled exactly so, unless
///
/// - it would divide a Thai character cluster, as `กา` would in `การ์`,
/// - it begins or ends inside a longer word or number of Latin letters and digits, as `AI` would
///   in `MAI` or `5` in `1.5`, or
/// - it overlaps a stronger word that is kept: one with a higher count or, of equal ones, a longer
///   one or, of equally long ones, the one before it. A word without a count is weaker than all
///   that have one.
public struct UserDictionary: Sendable {
  /// The words, with their strength as value.
  let trie: Trie
  /// Which bytes a word begins with.
  let firstBytes: [Bool]
  /// The number of words.
  public let count: Int

  public init(_ words: some Sequence<String>) throws(LexiconError) {
    try self.init([WordList(words.map { WordList.Entry($0) })])
  }

  /// The words of several lists, as if they were one. A word that occurs more than once has the
  /// highest of its counts.
  ///
  /// - Complexity: O(*n* log *n*) for *n* bytes of words.
  public init(_ lists: [WordList]) throws(LexiconError) {
    var firstBytes = Array(repeating: false, count: 256)
    for entry in lists.lazy.flatMap(\.entries) {
      try WordList.check(entry.word)
      if let first = entry.word.utf8.first { firstBytes[Int(first)] = true }
    }
    let entries = Self.ranked(lists.flatMap(\.entries))
    guard let trie = Trie(entries) else {
      throw LexiconError(
        .tooManyWords,
        remedy: "give \(WordList.greatestCount) words at most, and fewer if they are long")
    }
    self.trie = trie
    self.firstBytes = firstBytes
    count = entries.count
  }

  /// The words of a file; see ``WordList`` for its format.
  public init(contentsOfFile path: String) throws(LexiconError) {
    try self.init([WordList(contentsOfFile: path)])
  }

  /// The words in order, each once; the value is the rank of its strength, the strongest highest.
  private static func ranked(_ words: [WordList.Entry]) -> [Trie.Entry] {
    let strengths = Set(words.map(Strength.init)).sorted()
    let ranks = Dictionary(uniqueKeysWithValues: zip(strengths, 0...))
    let entries = words.map { word in
      (key: TrieSymbol.symbols(of: word.word), value: ranks[Strength(word), default: 0])
    }
    return Trie.sorted(entries, combining: max)
  }

  /// What decides between two words, the place where they stand left aside.
  private struct Strength: Hashable, Comparable {
    var count: Int
    var length: Int

    init(_ entry: WordList.Entry) {
      count = entry.count ?? 0
      length = entry.word.utf8.count
    }

    static func < (left: Self, right: Self) -> Bool {
      (left.count, left.length) < (right.count, right.length)
    }
  }
}
