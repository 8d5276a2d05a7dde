internal import ThaiText

/// Derives the word lists of the bundled lexicon from gold text, news and open lists.
///
/// 1. The words of the open corpus are counted.
/// 2. The default tokenizer splits the news. The words it finds there often are counted, too.
/// 3. Of the open lists those words are added that the tokenizer keeps whole. The others are compounds,
///    which the corpus splits, and with them in the lexicon the dictionary engine would not.
/// 4. A word's count is the sum of what each of these texts says, news and frequency lists scaled to
///    the size of the open corpus.
/// 5. The counts are adjusted by ``LexiconTuning``, on the open corpus and as much news.
package struct LexiconDerivation {
  private let gold: String
  private let corpora: SourceFolder
  private let corporaPath: String
  private let lists: SourceFolder
  private let progress: (String) -> Void
  private let tokenizer = ThaiTokenizer.default

  /// What one occurrence counts, beside one in the open corpus.
  private static let newsWeight = 0.125
  private static let listWeight = 0.007

  /// How often the news have to have a word, and that nothing else has.
  private static let leastInNews = 5
  private static let leastInNewsAlone = 8

  /// - Parameters:
  ///   - gold: The folder of the package's own gold text.
  ///   - corpora: The folder of `government.txt`, `social-posts.txt` and `thaigov-sample.txt`.
  ///   - lists: The folder of `words_th.txt`, `tnc_freq.txt` and `icubrk_th.txt`.
  ///   - progress: Is told what is being done.
  package init(
    goldIn gold: String, corporaIn corpora: String, listsIn lists: String,
    progress: @escaping (String) -> Void
  ) {
    self.gold = gold
    self.corpora = SourceFolder(corpora)
    corporaPath = corpora
    self.lists = SourceFolder(lists)
    self.progress = progress
  }

  /// The texts of the lists, by the names of their files.
  package func run() throws -> [(file: String, text: String)] {
    let goldLines = try OpenCorpus(own: gold, corpora: corporaPath).lines
    let news = try newsLines()
    progress("\(goldLines.count) lines of the open corpus, \(news.count) lines of news")
    let counts = Counts(
      gold: CountedWords(in: SegmentedText(goldLines)).counts,
      news: CountedWords(in: SegmentedText(news)).counts, lists: try listCounts())
    let sources = try words(of: counts)
    var tuning = LexiconTuning(
      sources.flatMap(\.words).map { (Array($0.utf8), counts.weight(of: $0)) })
    let everyFifth = news.indices.filter { $0 % 5 == 0 }.map { news[$0] }
    try tuning.run(on: SegmentedText(goldLines + everyFifth), progress: progress)
    return texts(of: sources, tuned: tuning)
  }

  /// The news as the tokenizer splits them, words between bars.
  private func newsLines() throws -> [String] {
    try corpora.text(of: "thaigov-sample.txt").nonEmptyLines.lazy
      .filter { !BarsReader.hasBar($0) }
      .map { line in tokenizer.tokens(in: String(line)).map(\.text).joined(separator: "|") }
  }

  private func listCounts() throws -> [String: Int] {
    let entries = try WordList(parsing: lists.text(of: "tnc_freq.txt"), named: "tnc_freq.txt")
      .entries
    return Dictionary(entries.map { ($0.word, $0.count ?? 0) }, uniquingKeysWith: +)
  }

  /// The words of each list of the lexicon, each in the first list that it belongs to.
  private func words(of counts: Counts) throws -> [(source: LexiconSource, words: [String])] {
    var seen: Set<String> = []
    func new(_ words: some Sequence<String>) -> [String] {
      words.filter { ThaiWordForm.isPlausible($0) && seen.insert($0).inserted }.sorted()
    }
    var result = [(source: LexiconSource.corpus, words: new(counts.gold.keys))]
    for source in [LexiconSource.pythainlp, .icu] {
      let words = try source.lists.flatMap { try candidates(in: $0) }
      result.append((source, new(words.filter { seen.contains($0) || isWhole($0) })))
    }
    let frequent = counts.news.filter { $0.value >= Self.leastInNewsAlone }
    result.append((.news, new(frequent.keys)))
    for (source, words) in result { progress("\(words.count) words of \(source.file)") }
    return result
  }

  /// The words of a list that may be words of Thai text; of one with counts the frequent ones.
  private func candidates(in list: LexiconSource.List) throws -> [String] {
    try WordList(parsing: try lists.text(of: list.file), named: list.file).entries
      .filter { $0.count ?? .max >= list.lowestCount && ThaiWordForm.isPlausible($0.word) }
      .map(\.word)
  }

  private func isWhole(_ word: String) -> Bool { tokenizer.tokens(in: word).count == 1 }

  private func texts(
    of sources: [(source: LexiconSource, words: [String])], tuned tuning: LexiconTuning
  ) -> [(file: String, text: String)] {
    var entries = tuning.list.entries[...]
    return sources.map { source, words in
      let own = entries.prefix(words.count)
      entries = entries.dropFirst(words.count)
      return (source.file, source.text(Array(own)))
    }
  }

  /// How often the texts have each word.
  private struct Counts {
    var gold: [String: Int]
    var news: [String: Int]
    var lists: [String: Int]

    /// In occurrences of the open corpus.
    func weight(of word: String) -> Double {
      let news = self.news[word] ?? 0
      return Double(gold[word] ?? 0)
        + (news >= leastInNews ? newsWeight * Double(news) : 0)
        + listWeight * Double(lists[word] ?? 0)
    }
  }
}
