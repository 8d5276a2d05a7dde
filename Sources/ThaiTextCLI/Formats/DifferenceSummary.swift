internal import ThaiTextTraining

/// Counts of differences as lines for people.
struct DifferenceSummary {
  private let counts: DifferenceCounts
  /// What the two segmentations are called.
  private let reference: String
  private let found: String

  init(_ counts: DifferenceCounts, reference: String, found: String) {
    self.counts = counts
    self.reference = reference
    self.found = found
  }

  /// - Parameter limit: How many of the most frequent confusions to show.
  func lines(confusions limit: Int) -> [String] {
    var lines = WordDifference.Kind.allCases.map { kind in
      let tally = counts.tally(of: kind)
      return "  \(padded(kind.rawValue)) \(tally.count), "
        + "\(tally.withUnknownWord) of them with an unknown word"
    }
    lines.append("  \(padded("known words")) \(recall(of: counts.knownWords))")
    lines.append("  \(padded("unknown")) \(recall(of: counts.unknownWords))")
    let confusions = counts.mostFrequentConfusions(limit)
    guard !confusions.isEmpty else { return lines }
    lines.append("  most frequent, \(reference) → \(found):")
    return lines + confusions.map { "    \($0.count)\t\($0.confusion.description)" }
  }

  private func padded(_ text: String) -> String {
    text + String(repeating: " ", count: max(0, 12 - text.count))
  }

  private func recall(of tally: DifferenceCounts.WordTally) -> String {
    "\(tally.found) of \(tally.count) found, recall \(tally.recall.rounded(to: 5))"
  }
}

extension DifferenceCounts.Confusion: CustomStringConvertible {
  /// `โคลง|เรือ → โค|ลงเรือ`
  package var description: String {
    reference.joined(separator: "|") + " → " + found.joined(separator: "|")
  }
}
