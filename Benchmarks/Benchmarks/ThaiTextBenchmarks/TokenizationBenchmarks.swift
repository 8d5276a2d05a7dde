import Benchmark
import ThaiText

/// Tokenization by the default configuration: normalization, entities and the default engines.
///
/// - `tokenization-bytes-INPUT`: from bytes to boundaries with buffers kept, the fastest way.
/// - `tokenization-string-INPUT`: from a string to `Tokens`, the convenient one.
/// - `tokenization-everything-INPUT`: from bytes to boundaries with all that can be switched on:
///   acronyms, repair of damaged words, and a user's dictionary of a thousand words.
func addTokenizationBenchmarks() {
  for input in BenchmarkInput.all {
    Benchmark("tokenization-bytes-\(input.name)", configuration: .speed) {
      benchmark, tokenization in
      benchmark.measureSpeed(over: tokenization.text) { blackHole(tokenization.run()) }
    } setup: {
      Tokenization(of: try input.megabyte(), by: .default)
    }
  }
  for input in BenchmarkInput.all {
    Benchmark("tokenization-string-\(input.name)", configuration: .speed) { benchmark, bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      benchmark.measureSpeed(over: bytes) { blackHole(ThaiTokenizer.default.tokens(in: text)) }
    } setup: {
      try input.megabyte()
    }
  }
  for input in BenchmarkInput.all {
    Benchmark("tokenization-everything-\(input.name)", configuration: .speed) {
      benchmark, tokenization in
      benchmark.measureSpeed(over: tokenization.text) { blackHole(tokenization.run()) }
    } setup: {
      Tokenization(of: try input.megabyte(), by: try .withEverything())
    }
  }
}

extension ThaiTokenizer {
  fileprivate static func withEverything() throws -> Self {
    var configuration = Configuration.default
    configuration.acronyms = .bundled
    configuration.repairsSpelling = true
    let list = BenchmarkFiles.wordLists.appending(path: "best.txt").path
    let words = try WordList(contentsOfFile: list).entries.filter { $0.word.utf8.count > 12 }
    let step = max(1, words.count / 1000)
    configuration.userDictionary = try UserDictionary(
      stride(from: 0, to: words.count, by: step).map { words[$0].word })
    return ThaiTokenizer(configuration)
  }
}
