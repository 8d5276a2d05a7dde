import Benchmark
import ThaiText

/// Normalization of a string.
///
/// - `normalization-check-INPUT`: the canonical form on text as it is, which is canonical or
///   nearly so: what every text pays.
/// - `normalization-search-INPUT`: the search form, which rewrites.
func addNormalizationBenchmarks() {
  for input in BenchmarkInput.all {
    addBenchmark("check", of: Normalizer(.canonical), on: input)
  }
  for input in BenchmarkInput.all {
    addBenchmark("search", of: Normalizer(.search), on: input)
  }
}

private func addBenchmark(_ name: String, of normalizer: Normalizer, on input: BenchmarkInput) {
  Benchmark("normalization-\(name)-\(input.name)", configuration: .speed) { benchmark, bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    benchmark.measureSpeed(over: bytes) { blackHole(normalizer.normalizedText(of: text)) }
  } setup: {
    try input.megabyte()
  }
}
