public import ThaiText

/// Checks the law of an engine on texts, as ``SegmentationEngine`` states it.
public struct CheckEngine {
  /// Which runs of a text the engine is asked to segment.
  public enum Runs: Sendable {
    case thai
    case other
  }

  private let engine: any SegmentationEngine
  private let runs: Runs
  private let keepsClusters: Bool

  /// - Parameter keepsClusters: Whether the engine promises ends between Thai character clusters.
  public init(_ engine: any SegmentationEngine, of runs: Runs = .thai, keepsClusters: Bool = true) {
    self.engine = engine
    self.runs = runs
    self.keepsClusters = keepsClusters
  }

  /// What is wrong with the engine's answer for the runs of a text; `nil` when nothing is.
  public func violation(in text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in unsafe violation(in: bytes.span) }
  }

  /// What is wrong with the engine's answer for the runs of UTF-8 text.
  public func violation(in text: Span<UInt8>) -> String? {
    let runs = ranges(of: text)
    var workspace = SegmentationWorkspace()
    // What stands before the first call has to stay.
    let before = WordEnd(utf8Offset: 4_000_000_000)
    var ends = [before]
    engine.appendWordEnds(of: runs, in: text, to: &ends, using: &workspace)
    var again: [WordEnd] = []
    engine.appendWordEnds(of: runs, in: text, to: &again, using: &workspace)
    if ends.first != before { return "what the list of ends held was changed" }
    if Array(ends.dropFirst()) != again { return "a second call gives other ends" }
    return violation(of: again.map(\.utf8Offset), runs, in: text)
  }

  private func ranges(of text: Span<UInt8>) -> [Range<Int>] {
    var found: [TextRun] = []
    found = RunSplitter.runs(of: text)
    let kind = runs == .thai ? TextRun.Kind.thai : .other
    return found.filter { $0.kind == kind }.map(\.utf8Range)
  }

  private func violation(
    of ends: [Int], _ runs: [Range<Int>], in text: Span<UInt8>
  ) -> String? {
    var rest = ends[...]
    for run in runs {
      let inside = rest.prefix { $0 <= run.upperBound }
      rest = rest.dropFirst(inside.count)
      if inside.last != run.upperBound { return "run \(run) does not end with a word" }
      if zip([run.lowerBound] + inside, inside).contains(where: { $0 >= $1 }) {
        return "ends in run \(run) do not increase"
      }
      let allowed = Set(allowedEnds(of: run, in: text))
      if let wrong = inside.first(where: { !allowed.contains($0) }) {
        return "a word ends inside a \(keepsClusters ? "cluster" : "scalar"), at \(wrong)"
      }
    }
    return rest.isEmpty ? nil : "there are ends outside the runs"
  }

  private func allowedEnds(of run: Range<Int>, in text: Span<UInt8>) -> [Int] {
    var ends: [Int] = []
    if keepsClusters {
      var clusters = ClusterCursor(over: run, in: text)
      while let end = clusters.nextEnd(in: text) { ends.append(end) }
    } else {
      var cursor = UTF8Cursor(at: run.lowerBound)
      while cursor.utf8Offset < run.upperBound, cursor.next(in: text) != nil {
        ends.append(cursor.utf8Offset)
      }
    }
    return ends
  }
}
