/// Chooses among overlapping repairs and imposes the winners on word ends.
package enum SpanSelector {
  /// A span that would become one word, and what that gains.
  package struct WeighedSpan: Sendable {
    package var utf8Range: Range<Int>
    package var gain: Int32

    package init(_ utf8Range: Range<Int>, gain: Int32) {
      self.utf8Range = utf8Range
      self.gain = gain
    }
  }

  /// The set of spans without overlap that gains most, in order. Spans without gain never win.
  ///
  /// - Complexity: O(*k* log *k*) for *k* spans: weighted interval scheduling by dynamic
  ///   programming over their ends.
  package static func best(of spans: [WeighedSpan]) -> [Range<Int>] {
    let spans = spans.filter { $0.gain > 0 }.sorted { isBefore($0.utf8Range, $1.utf8Range) }
    guard spans.count > 1 else { return spans.map(\.utf8Range) }
    // best[i] is the most that the first i spans can gain, and compatible[i] how many of them
    // end before span i begins.
    var best = [0]
    var compatible: [Int] = []
    for (index, span) in spans.enumerated() {
      let count = spans[..<index]
        .partitioningIndex { $0.utf8Range.upperBound > span.utf8Range.lowerBound }
      compatible.append(count)
      best.append(max(best[index], best[count] + Int(span.gain)))
    }
    return winners(among: spans, best: best, compatible: compatible)
  }

  private static func winners(
    among spans: [WeighedSpan], best: [Int], compatible: [Int]
  ) -> [Range<Int>] {
    var winners: [Range<Int>] = []
    var count = spans.count
    while count > 0 {
      if best[count] == best[count - 1] {
        count -= 1
      } else {
        winners.append(spans[count - 1].utf8Range)
        count = compatible[count - 1]
      }
    }
    return winners.reversed()
  }

  private static func isBefore(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    (left.upperBound, left.lowerBound) < (right.upperBound, right.lowerBound)
  }

  /// Makes each winner a word: its edges become ends, and the ends inside it go.
  ///
  /// - Parameter winners: Inside runs, in order, not overlapping.
  /// - Complexity: O(*n* + *k*) for *n* ends and *k* winners.
  package static func impose(
    _ winners: [Range<Int>], on ends: inout [WordEnd], of runs: [Range<Int>]
  ) {
    guard !winners.isEmpty else { return }
    let starts = Set(runs.lazy.map(\.lowerBound))
    var result: [WordEnd] = []
    result.reserveCapacity(ends.count + winners.count)
    var rest = ends[...]
    for winner in winners {
      while let end = rest.first, end.utf8Offset <= winner.lowerBound {
        result.append(end)
        rest.removeFirst()
      }
      if result.last?.utf8Offset != winner.lowerBound, !starts.contains(winner.lowerBound) {
        result.append(WordEnd(utf8Offset: winner.lowerBound))
      }
      while let end = rest.first, end.utf8Offset < winner.upperBound { rest.removeFirst() }
      if rest.first?.utf8Offset != winner.upperBound {
        result.append(WordEnd(utf8Offset: winner.upperBound))
      }
    }
    result.append(contentsOf: rest)
    ends = result
  }
}
