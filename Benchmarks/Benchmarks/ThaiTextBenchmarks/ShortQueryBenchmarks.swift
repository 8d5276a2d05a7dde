import Benchmark
import ThaiText

/// A query of 30 characters, as a search box sends it.
///
/// - `query-bytes`: with a workspace and a list of boundaries that are kept.
/// - `query-string`: from a string to `Tokens`, with everything made anew.
func addShortQueryBenchmarks() {
  let query = "ร้านอาหารทะเลอร่อยใกล้หาดพัทยา"
  Benchmark("query-bytes", configuration: .thousandfold) { benchmark, tokenization in
    for _ in benchmark.scaledIterations { blackHole(tokenization.run()) }
  } setup: {
    Tokenization(of: Array(query.utf8), by: .default)
  }
  Benchmark("query-string", configuration: .thousandfold) { benchmark in
    for _ in benchmark.scaledIterations { blackHole(ThaiTokenizer.default.tokens(in: query)) }
  }
}
