import Benchmark
import ThaiText

/// Normalization of bytes.
///
/// - `normalization-check-INPUT`: the canonical profile on text as it is, which is canonical or
///   nearly so: what every text pays.
/// - `normalization-search-INPUT`: the search profile, which rewrites.
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
    benchmark.measureSpeed(over: bytes) { blackHole(normalizer.normalizedUTF8(of: bytes.span)) }
  } setup: {
    try input.megabyte()
  }
}
