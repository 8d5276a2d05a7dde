import Benchmark
import Dispatch
import Foundation
import ThaiText

/// `threads-COUNT-drawn`: one tokenizer for all threads, each of which segments a megabyte of its
/// own; the speed is that of all together by the clock on the wall. The last count is the number of
/// the machine's cores.
func addThreadBenchmarks() {
  let cores = ProcessInfo.processInfo.activeProcessorCount
  let counts = Set([1, 2, 4, 8, 16, cores]).filter { $0 <= cores }.sorted()
  guard let input = BenchmarkInput.all.first(where: { $0.name == "drawn" }) else { return }
  for count in counts {
    Benchmark("threads-\(count)-drawn", configuration: .speed) {
      (benchmark, runs: [Tokenization]) in
      let byteCount = runs.reduce(0) { $0 + $1.text.count }
      benchmark.measureWallSpeed(over: byteCount) {
        DispatchQueue.concurrentPerform(iterations: count) { index in
          blackHole(runs[index].run())
        }
      }
    } setup: {
      let text = try input.megabyte()
      return (0..<count).map { _ in Tokenization(of: text, by: .default) }
    }
  }
}
