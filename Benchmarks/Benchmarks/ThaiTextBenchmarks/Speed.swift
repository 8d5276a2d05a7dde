import Benchmark

extension BenchmarkMetric {
  /// Thousands of bytes of input a second.
  static let kilobytesPerSecond = Self.custom(
    "Speed_kB_per_s", polarity: .prefersLarger, useScalingFactor: false)
}

extension Benchmark {
  /// Does the work once and measures its time, and its speed over the bytes of a text.
  func measureSpeed(over bytes: [UInt8], _ work: () -> Void) {
    startMeasurement()
    let time = ContinuousClock().measure(work)
    stopMeasurement()
    let kilobytes = Double(bytes.count) / 1000
    measurement(.kilobytesPerSecond, Int(kilobytes / (time / .seconds(1))))
  }
}
