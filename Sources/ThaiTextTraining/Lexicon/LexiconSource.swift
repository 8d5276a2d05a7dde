internal import ThaiText

/// Where the words of a list of the bundled lexicon come from.
struct LexiconSource {
  /// The name of the list.
  var file: String
  var title: String
  var source: String
  var licence: String
  /// The open lists it is made of.
  var lists: [List] = []

  struct List {
    var file: String
    /// In a list with counts, the lowest one to take.
    var lowestCount = 1
  }

  /// The text of the list.
  func text(_ entries: [WordList.Entry]) -> String {
    WordListStandard.text(
      of: entries,
      header: [
        ("title", title), ("source", source), ("licence", licence),
        (
          "counts", "in 16ths of an occurrence in the open corpus, adjusted by thaitext data derive"
        ),
      ])
  }

  static let corpus = Self(
    file: "corpus.txt", title: "Words of the open corpus",
    source: "the open corpus of this project; words with counts derived from it",
    licence: "CC0-1.0")
  static let pythainlp = Self(
    file: "pythainlp.txt", title: "Words of PyThaiNLP's lists that the tokenizer keeps whole",
    source: "PyThaiNLP, words_th.txt and tnc_freq.txt, https://github.com/PyThaiNLP/pythainlp",
    licence: "CC0-1.0",
    lists: [List(file: "words_th.txt"), List(file: "tnc_freq.txt", lowestCount: 10)])
  static let icu = Self(
    file: "icu.txt",
    title:
      "Words of ICU's Thai dictionary that the other lists do not have and the tokenizer keeps whole",
    source:
      "ICU, icu4c/source/data/brkitr/dictionaries/thaidict.txt, https://github.com/unicode-org/icu",
    licence: "Unicode-3.0", lists: [List(file: "icubrk_th.txt")])
  static let news = Self(
    file: "news.txt", title: "Words and names frequent in government news of 2020 to 2024",
    source: "Thai government news (thaigov.go.th), counted by thaitext data derive",
    licence: "public domain")
}
