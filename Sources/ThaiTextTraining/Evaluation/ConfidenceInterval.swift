/// Where the F1 of a text would lie if other lines of the same kind had been measured: 95 of 100 times inside.
///
/// The percentile bootstrap (Efron, 1979): lines are drawn from the text with replacement, as many as it has,
/// again and again; the bounds are those that leave out a fortieth of the drawings on each side. Whole lines are
/// drawn, because errors of one line belong together.
package struct ConfidenceInterval: Hashable, Sendable {
  package let lower: Double
  package let upper: Double

  /// - Parameters:
  ///   - lines: What agrees in each line, in an order that is part of the result.
  ///   - drawings: How often the lines are drawn.
  /// - Complexity: O(*d* · *n*) for *d* drawings of *n* lines.
  package init?(of lines: [Agreement], drawings: Int = 2000) {
    guard !lines.isEmpty else { return nil }
    var random = SplitMix64(seed: 1)
    let figures = (0..<drawings).map { _ in
      var drawn = Agreement()
      for _ in lines.indices { drawn += lines[random.next(below: lines.count)] }
      return drawn.f1
    }.sorted()
    lower = figures[drawings / 40]
    upper = figures[drawings - 1 - drawings / 40]
  }
}
