/// Chooses among overlapping candidates and imposes the winners on word ends.
package enum SpanSelector {
  /// What a boundary of an engine without scores is taken to be worth: 2 nats.
  package static let assumedMargin: Int32 = 128

  /// A candidate and what accepting it gains: its bonus less what the boundaries say against it.
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
      let count = endingCount(of: spans[..<index], at: span.utf8Range.lowerBound)
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

  /// How many of the spans, which are in order of their ends, end at or before an offset.
  private static func endingCount(of spans: ArraySlice<WeighedSpan>, at offset: Int) -> Int {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].utf8Range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Weighs candidates against the ends that an engine without scores found, and imposes the
  /// winners on them.
  package static func impose(
    _ candidates: [SpanCandidate], on ends: inout [WordEnd], of runs: [Range<Int>]
  ) {
    let boundaries = runs.map(\.lowerBound).merged(with: ends.map(\.utf8Offset))
    let spans = candidates.map { candidate in
      let inside = boundaries.count(strictlyInside: candidate.utf8Range)
      let missing = [candidate.utf8Range.lowerBound, candidate.utf8Range.upperBound]
        .count { !boundaries.contains(sorted: $0) }
      let cost = Int32(clamping: inside + missing) * assumedMargin
      return WeighedSpan(candidate.utf8Range, gain: candidate.bonus - cost)
    }
    impose(best(of: spans), on: &ends, of: runs)
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

extension [Int] {
  /// The elements of two sorted arrays, sorted.
  fileprivate func merged(with other: [Int]) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(count + other.count)
    var rest = other[...]
    for element in self {
      while let first = rest.first, first < element {
        result.append(first)
        rest.removeFirst()
      }
      result.append(element)
    }
    result.append(contentsOf: rest)
    return result
  }

  /// The index of the first element that is not below `value`; the array is sorted.
  private func lowerBound(of value: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }

  fileprivate func contains(sorted value: Int) -> Bool {
    let index = lowerBound(of: value)
    return index < count && self[index] == value
  }

  /// How many different elements lie inside a range, its bounds not included.
  fileprivate func count(strictlyInside range: Range<Int>) -> Int {
    Set(self[lowerBound(of: range.lowerBound + 1)..<lowerBound(of: range.upperBound)]).count
  }
}
