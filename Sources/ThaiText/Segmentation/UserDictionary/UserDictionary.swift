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
  let trie: DoubleArray
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
    guard let units = DoubleArrayBuilder.units(for: entries) else {
      throw LexiconError(.tooManyWords, remedy: "give fewer words")
    }
    trie = DoubleArray(ImageSection(units))
    self.firstBytes = firstBytes
    count = entries.count
  }

  /// The words of a file; see ``WordList`` for its format.
  public init(contentsOfFile path: String) throws(LexiconError) {
    try self.init([WordList(contentsOfFile: path)])
  }

  /// The words in order, each once; the value is the rank of its strength, the strongest highest.
  private static func ranked(_ words: [WordList.Entry]) -> [DoubleArrayBuilder.Entry] {
    let strengths = Set(words.map(Strength.init)).sorted()
    let ranks = Dictionary(uniqueKeysWithValues: zip(strengths, 0...))
    let entries: [DoubleArrayBuilder.Entry] = words.map { word in
      (TrieAlphabet.symbols(of: word.word), ranks[Strength(word), default: 0])
    }
    let sorted = entries.sorted { left, right in
      left.key == right.key
        ? left.value > right.value : left.key.lexicographicallyPrecedes(right.key)
    }
    return sorted.indices.filter { $0 == 0 || sorted[$0 - 1].key != sorted[$0].key }
      .map { sorted[$0] }
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
