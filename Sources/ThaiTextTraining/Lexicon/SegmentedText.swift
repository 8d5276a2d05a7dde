internal import ThaiText

/// Segmented text laid end to end, for comparing an engine's words with it.
struct SegmentedText: Sendable {
  private(set) var utf8: [UInt8] = []
  /// Where the words end, in order; the ends of Thai runs are left to ``runs``.
  private var ends: [Int] = []
  /// The Thai runs.
  private(set) var runs: [Range<Int>] = []

  /// - Parameter lines: Words between bars, a line each.
  init(_ lines: some Sequence<some StringProtocol>) {
    for line in lines {
      append(line)
      endLine()
    }
    findRuns()
  }

  private mutating func append(_ words: some StringProtocol) {
    for byte in words.utf8 {
      if byte == 0x7C { ends.append(utf8.count) } else { utf8.append(byte) }
    }
  }

  private mutating func endLine() { utf8.append(0x0A) }

  private mutating func findRuns() {
    var all: [TextRun] = []
    all = RunSplitter.runs(of: utf8.span)
    runs = all.filter { $0.kind == .thai }.map(\.utf8Range)
  }

  /// The words of the runs, run by run.
  func words() -> [Range<Int>] { words(between: ends) }

  /// The words of the runs as an engine segments them.
  func words(by engine: DictionaryEngine) -> [Range<Int>] {
    words(between: engine.wordEnds(of: runs, in: utf8.span).map(\.utf8Offset))
  }

  private func words(between ends: [Int]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var next = 0
    for run in runs {
      var start = run.lowerBound
      while next < ends.count, ends[next] < run.upperBound {
        if ends[next] > start {
          words.append(start..<ends[next])
          start = ends[next]
        }
        next += 1
      }
      words.append(start..<run.upperBound)
    }
    return words
  }

  func text(of word: Range<Int>) -> ArraySlice<UInt8> { utf8[word] }
}
