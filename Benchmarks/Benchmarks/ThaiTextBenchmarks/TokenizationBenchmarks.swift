import Benchmark
import ThaiText

/// Tokenization with everything on: normalization, entities, acronyms, the default engines.
///
/// - `tokenization-bytes-INPUT`: from bytes to boundaries with buffers kept, the fastest way.
/// - `tokenization-string-INPUT`: from a string to `Tokens`, the convenient one.
func addTokenizationBenchmarks() {
  for input in BenchmarkInput.all {
    Benchmark("tokenization-bytes-\(input.name)", configuration: .speed) { benchmark, division in
      benchmark.measureSpeed(over: division.text) { blackHole(division.run()) }
    } setup: {
      Division(of: try input.megabyte(), by: .default)
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
}
