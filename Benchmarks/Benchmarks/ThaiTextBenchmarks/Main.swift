import Benchmark

/// All benchmarks, one function a subject.
let benchmarks: @Sendable () -> Void = {
  FirstToken.answerIfAsked()
  Benchmark.defaultConfiguration = .standard
  addSegmentationBenchmarks()
  addTokenizationBenchmarks()
  addNormalizationBenchmarks()
  addAcronymBenchmarks()
  addLexiconBenchmarks()
  addLoadingBenchmarks()
  addShortQueryBenchmarks()
  addThreadBenchmarks()
}
