internal import Foundation
internal import ThaiText

/// Derives the word lists of the bundled lexicon from segmented text and open lists.
///
/// 1. The words of the BEST corpus that occur at least twice are counted.
/// 2. Of the open lists those words are added that the counted ones cannot spell: those of which
///    the engine, knowing only the counted words, leaves a part unknown or as a single letter. The
///    others are nearly all compounds, which the corpus splits.
/// 3. The counts are adjusted by ``LexiconTuning``.
/// 4. From text that is not segmented the unknown words that occur often are added.
public struct LexiconDerivation {
  private let corpora: SourceFolder
  private let lists: SourceFolder
  private let progress: (String) -> Void

  /// - Parameters:
  ///   - corpora: The folder of `best-train.txt` and `thaigov-sample.txt`.
  ///   - lists: The folder of `words_th.txt`, `tnc_freq.txt` and `icubrk_th.txt`.
  ///   - progress: Is told what is being done.
  public init(
    corporaIn corpora: String, listsIn lists: String, progress: @escaping (String) -> Void
  ) {
    self.corpora = SourceFolder(corpora)
    self.lists = SourceFolder(lists)
    self.progress = progress
  }

  /// The texts of the lists, by the names of their files.
  public func run() throws -> [(file: String, text: String)] {
    let segmented = SegmentedText(best: try corpora.text(of: "best-train.txt"))
    let counted = CountedWords(in: segmented)
    progress("\(counted.words.count) words of the corpus")
    let open = try openWords(beside: counted)
    progress("\(open.reduce(0) { $0 + $1.words.count }) words of open lists")
    var tuning = LexiconTuning(
      counted.words.map { ($0.word, Double($0.count)) }
        + open.flatMap(\.words).map { (Array($0.utf8), 1) })
    try tuning.run(on: segmented, progress: progress)
    let news = try newWords(beside: tuning)
    progress("\(news.count) words of news")
    return texts(tuning, counted, open) + [(LexiconSource.news.file, LexiconSource.news.text(news))]
  }

  private func texts(
    _ tuning: LexiconTuning, _ counted: CountedWords,
    _ open: [(source: LexiconSource, words: [String])]
  ) -> [(file: String, text: String)] {
    var entries = tuning.list.entries[...]
    var texts: [(String, String)] = []
    for (source, count) in [(LexiconSource.best, counted.words.count)]
      + open.map({ ($0.source, $0.words.count) })
    {
      texts.append((source.file, source.text(Array(entries.prefix(count)))))
      entries = entries.dropFirst(count)
    }
    return texts
  }

  /// The words of the open lists that the counted ones cannot spell, each in the first list.
  private func openWords(
    beside counted: CountedWords
  ) throws -> [(source: LexiconSource, words: [String])] {
    let filter = try CompoundFilter(counted)
    var seen = counted.all
    return try [LexiconSource.pythainlp, .icu].map { source in
      let words = try source.lists.flatMap { try candidates(in: $0) }
      return (
        source, words.filter { seen.insert(Array($0.utf8)).inserted && !filter.isCompound($0) }
      )
    }
  }

  /// The words of a list that may be words of Thai text; of one with counts the frequent ones.
  private func candidates(in list: LexiconSource.List) throws -> [String] {
    try WordList(parsing: try lists.text(of: list.file), named: list.file).entries
      .filter { $0.count ?? .max >= list.lowestCount && ThaiWordForm.isPlausible($0.word) }
      .map(\.word)
  }

  private func newWords(beside tuning: LexiconTuning) throws -> [WordList.Entry] {
    let text = SegmentedText(raw: try corpora.text(of: "thaigov-sample.txt"))
    let lexicon = try Lexicon(tuning.list)
    let engine = DictionaryEngine(lexicons: [lexicon])
    var counts: [String: Int] = [:]
    for word in text.words(by: engine) {
      let word = String(decoding: text.text(of: word), as: UTF8.self)
      if !lexicon.contains(word) { counts[word, default: 0] += 1 }
    }
    return counts.filter { $0.value >= 5 && ThaiWordForm.isPlausible($0.key) }
      .filter { !$0.key.contains("ฯ") && !ThaiWordForm.hasKnownEdge($0.key, in: lexicon) }
      .map { WordList.Entry($0.key, count: $0.value * Int(LexiconTuning.scale) / 4) }
  }
}
