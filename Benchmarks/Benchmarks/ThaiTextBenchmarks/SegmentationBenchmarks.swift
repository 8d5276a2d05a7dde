import Benchmark
import ThaiText

/// `segmentation-ENGINE-INPUT`: an engine by itself, from bytes to boundaries.
///
/// Besides the engine there is what every engine needs: the text is split into runs, and the ends
/// are put together. The cluster engine does hardly anything else, so its speed is the limit.
func addSegmentationBenchmarks() {
  for engine in Engine.allCases {
    for input in BenchmarkInput.all {
      Benchmark("segmentation-\(engine)-\(input.name)", configuration: .speed) {
        benchmark, tokenization in
        benchmark.measureSpeed(over: tokenization.text) { blackHole(tokenization.run()) }
      } setup: {
        Tokenization(of: try input.megabyte(), by: try engine.tokenizer())
      }
    }
  }
}

private enum Engine: CaseIterable {
  case statistical, dictionary, icu, cluster

  func tokenizer() throws -> ThaiTokenizer {
    var configuration = ThaiTokenizer.Configuration.alone(try engine())
    configuration.usesCanonicalForm = false
    return ThaiTokenizer(configuration)
  }

  private func engine() throws -> any SegmentationEngine {
    switch self {
    case .statistical: try StatisticalEngine()
    case .dictionary: DictionaryEngine()
    case .icu: try ICUEngine()
    case .cluster: ClusterEngine()
    }
  }
}
