import Benchmark
import Foundation

extension BenchmarkMetric {
  /// Thousands of bytes of input for each second of processor time.
  static let kilobytesPerSecond = Self.custom(
    "Speed_kB_per_s", polarity: .prefersLarger, useScalingFactor: false)
}

extension Benchmark {
  /// Does the work once and measures its time, and its speed over the bytes of a text.
  func measureSpeed(over bytes: [UInt8], _ work: () -> Void) {
    startMeasurement()
    let start = Duration.ofThisThread
    work()
    let time = Duration.ofThisThread - start
    stopMeasurement()
    measurement(.kilobytesPerSecond, speed(of: bytes.count, in: time))
  }

  /// Does the work once and measures its speed by the clock on the wall: for work of many threads.
  func measureWallSpeed(over byteCount: Int, _ work: () -> Void) {
    startMeasurement()
    let time = ContinuousClock().measure(work)
    stopMeasurement()
    measurement(.kilobytesPerSecond, speed(of: byteCount, in: time))
  }

  /// Thousands of bytes a second.
  private func speed(of byteCount: Int, in time: Duration) -> Int {
    Int(Double(byteCount) / 1000 / (time / .seconds(1)))
  }
}

extension Duration {
  /// How long the processor has worked for the thread. The tool's own measure of that counts in
  /// hundredths of a second, which is too coarse.
  fileprivate static var ofThisThread: Self {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
