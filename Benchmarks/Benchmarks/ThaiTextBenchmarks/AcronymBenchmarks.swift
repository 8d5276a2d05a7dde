import Benchmark
import ThaiText

/// Finding acronyms.
///
/// - `acronyms-tokens-INPUT`: the default tokenizer with acronyms as tokens as well, from bytes to
///   boundaries.
/// - `acronyms-document-INPUT`: from a string to a `Document`, with long forms and definitions.
func addAcronymBenchmarks() {
  var configuration = ThaiTokenizer.Configuration.default
  configuration.acronyms = .bundled
  let tokenizer = ThaiTokenizer(configuration)
  for input in BenchmarkInput.all {
    Benchmark("acronyms-tokens-\(input.name)", configuration: .speed) { benchmark, tokenization in
      benchmark.measureSpeed(over: tokenization.text) { blackHole(tokenization.run()) }
    } setup: {
      Tokenization(of: try input.megabyte(), by: tokenizer)
    }
  }
  for input in BenchmarkInput.all {
    Benchmark("acronyms-document-\(input.name)", configuration: .speed) { benchmark, bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      benchmark.measureSpeed(over: bytes) { blackHole(tokenizer.document(of: text)) }
    } setup: {
      try input.megabyte()
    }
  }
}
