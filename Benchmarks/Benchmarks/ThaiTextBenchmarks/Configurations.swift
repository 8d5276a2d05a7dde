import Benchmark

extension Benchmark.Configuration {
  /// Time, as long as it takes to see it settle, and instructions, which the tool leaves out of
  /// its report where the machine does not count them.
  static var standard: Self {
    Self(
      metrics: [.wallClock, .instructions], warmupIterations: 2, maxDuration: .seconds(1),
      maxIterations: 10_000, thresholds: [.wallClock: .tolerant, .instructions: .tight])
  }

  /// Time, and how many bytes went through in it.
  static var speed: Self {
    var configuration = standard
    configuration.metrics = [.wallClock, .kilobytesPerSecond, .instructions]
    configuration.timeUnits = .microseconds
    configuration.units = [.kilobytesPerSecond: .count]
    configuration.thresholds = [
      .wallClock: .tolerant, .kilobytesPerSecond: .tolerant, .instructions: .tight,
    ]
    return configuration
  }

  /// Work of microseconds or less, done a thousand times in each measurement; the time shown is
  /// that of one.
  static var thousandfold: Self {
    var configuration = standard
    configuration.scalingFactor = .kilo
    configuration.timeUnits = .nanoseconds
    return configuration
  }
}

extension BenchmarkThresholds {
  /// Half as slow again at the median is worse; less is what a machine in use does by itself.
  fileprivate static var tolerant: Self { Self(relative: [.p50: 50]) }

  /// What does not depend on what else the machine does.
  fileprivate static var tight: Self { Self(relative: [.p50: 5]) }
}
