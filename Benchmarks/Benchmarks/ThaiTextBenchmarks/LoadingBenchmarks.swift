import Benchmark
import ThaiText

/// How long the first token takes.
///
/// - `loading-fresh-tokenizer`: a new tokenizer in a process that has its data already.
/// - `loading-model`: the bundled model from its file, with all its checks.
/// - `loading-process-first-token`: a new process, up to the end of its first text.
/// - `loading-process-alone`: the same process without the text; the difference is what reading
///   the bundled data costs.
func addLoadingBenchmarks() {
  Benchmark("loading-fresh-tokenizer") { benchmark, _ in
    blackHole(ThaiTokenizer().tokens(in: FirstToken.text))
  } setup: {
    ThaiTokenizer.default.tokens(in: FirstToken.text)
  }
  Benchmark("loading-model") { benchmark in
    blackHole(try BoundaryModel(compiledFileAt: BenchmarkFiles.model))
  }
  Benchmark("loading-process-first-token") { benchmark in
    try FirstToken.ask(.token)
  }
  Benchmark("loading-process-alone") { benchmark in
    try FirstToken.ask(.nothing)
  }
}
