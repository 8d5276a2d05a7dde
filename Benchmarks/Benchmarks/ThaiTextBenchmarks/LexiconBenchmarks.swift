import Benchmark
import ThaiText

/// Looking words up, and building lexicons.
func addLexiconBenchmarks() {
  addLookups()
  addBuilding()
}

/// Each goes over all words of the news text, as the default tokenizer finds them.
///
/// - `lexicon-contains-news`: one look for each word.
/// - `lexicon-prefixes-news`: all words that begin at each word.
private func addLookups() {
  Benchmark("lexicon-contains-news") { benchmark, words in
    for word in words { blackHole(Lexicon.bundled.contains(word)) }
  } setup: {
    try BenchmarkInput.bundled("news").text().thaiWords
  }
  Benchmark("lexicon-prefixes-news") { benchmark, suffixes in
    for suffix in suffixes { blackHole(Lexicon.bundled.prefixes(of: suffix)) }
  } setup: {
    try places(in: BenchmarkInput.bundled("news").text())
  }
}

/// The text from the beginning of each of its words on, as far as a word may reach.
private func places(in text: String) -> [Substring] {
  text.thaiWords.map { text[$0.startIndex...].prefix(40) }
}

/// - `lexicon-parse-pythainlp`: the word list from its file, 21 thousand words.
/// - `lexicon-build-pythainlp`: the lexicon from the list.
/// - `lexicon-open-bundled`: the bundled lexicon from its compiled form, with all its checks.
private func addBuilding() {
  let list = BenchmarkFiles.wordLists.appending(path: "pythainlp.txt").path
  Benchmark("lexicon-parse-pythainlp") { benchmark in
    blackHole(try WordList(contentsOfFile: list))
  }
  Benchmark("lexicon-build-pythainlp") { benchmark, words in
    blackHole(try Lexicon(words))
  } setup: {
    try WordList(contentsOfFile: list)
  }
  Benchmark("lexicon-open-bundled") { benchmark, bytes in
    blackHole(try Lexicon(compiled: bytes))
  } setup: {
    Lexicon.bundled.compiled
  }
}
