public import ThaiText

/// Checks on texts that an engine keeps the law that ``SegmentationEngine`` states.
///
///     @Test func keepsTheLaw() {
///       let law = EngineLaw(of: MyEngine())
///       for text in texts { #expect(law.violation(in: text) == nil) }
///     }
///
/// Whether time is linear is not checked: measure texts of several sizes for that.
public struct EngineLaw {
  /// What an engine is asked to segment.
  public enum Task: Sendable {
    /// The runs of Thai letters.
    case thai
    /// The runs of everything else but white space.
    case fallback
    /// The runs of Thai letters with the ASCII text beside them.
    case ascii
  }

  private let engine: any SegmentationEngine
  private let task: Task
  private let keepsClusters: Bool

  /// - Parameters:
  ///   - task: What texts are cut into for the engine.
  ///   - keepsClusters: Whether the engine promises ends between Thai character clusters.
  public init(of engine: any SegmentationEngine, for task: Task = .thai, keepsClusters: Bool = true)
  {
    self.engine = engine
    self.task = task
    self.keepsClusters = keepsClusters
  }

  /// What is wrong with the engine's answer for the runs of a text; `nil` when nothing is.
  ///
  /// - Complexity: O(*n*) for *n* bytes, and the engine's own.
  public func violation(in text: String) -> String? {
    let bytes = Array(text.utf8)
    return violation(in: bytes.span)
  }

  /// What is wrong with the engine's answer for the runs of UTF-8 text, which may be ill-formed.
  public func violation(in utf8: Span<UInt8>) -> String? { violation(of: engine, in: utf8) }

  private func violation(of engine: some SegmentationEngine, in utf8: Span<UInt8>) -> String? {
    let coded = CodedText(utf8)
    let runs = runs(of: utf8, coded)
    var scratch = engine.makeScratch()
    // What stands before the first call has to stay.
    let before = WordEnd(utf8Offset: 4_000_000_000)
    var ends = [before]
    engine.appendWordEnds(of: runs, in: utf8, coded, to: &ends, using: &scratch)
    if ends.first != before { return "what the list of ends held was changed" }
    ends.removeFirst()
    var again: [WordEnd] = []
    engine.appendWordEnds(of: runs, in: utf8, coded, to: &again, using: &scratch)
    if ends != again { return "a second call with the same scratch space gives other ends" }
    var fresh = engine.makeScratch()
    again.removeAll()
    engine.appendWordEnds(of: runs, in: utf8, coded, to: &again, using: &fresh)
    if ends != again { return "a call with other scratch space gives other ends" }
    return violation(of: ends.map(\.utf8Offset), runs.map(\.utf8Range), in: utf8)
  }

  private func runs(of utf8: Span<UInt8>, _ coded: CodedText) -> TextRuns {
    var all = RunSplitter.runs(of: utf8)
    switch task {
    case .thai: return TextRuns(all, of: .thai)
    case .fallback: return TextRuns(all, of: .fallback)
    case .ascii:
      TextRun.joinASCII(in: &all, of: coded)
      return TextRuns(all, of: .thai)
    }
  }

  private func violation(
    of ends: [Int], _ runs: [Range<Int>], in utf8: Span<UInt8>
  ) -> String? {
    var rest = ends[...]
    for run in runs {
      let inside = rest.prefix { $0 <= run.upperBound }
      rest = rest.dropFirst(inside.count)
      if inside.last != run.upperBound { return "run \(run) does not end with a word" }
      if zip([run.lowerBound] + inside, inside).contains(where: { $0 >= $1 }) {
        return "ends in run \(run) do not increase"
      }
      let allowed = Set(allowedEnds(of: run, in: utf8))
      if let wrong = inside.first(where: { !allowed.contains($0) }) {
        return "a word ends inside a \(keepsClusters ? "cluster" : "scalar"), at \(wrong)"
      }
    }
    return rest.isEmpty ? nil : "there are ends outside the runs"
  }

  private func allowedEnds(of run: Range<Int>, in utf8: Span<UInt8>) -> [Int] {
    var ends: [Int] = []
    if keepsClusters {
      var clusters = ClusterCursor(over: run, in: utf8)
      while let end = clusters.nextEnd(in: utf8) { ends.append(end) }
    } else {
      var cursor = UTF8Cursor(at: run.lowerBound)
      while cursor.utf8Offset < run.upperBound, cursor.next(in: utf8) != nil {
        ends.append(cursor.utf8Offset)
      }
    }
    return ends
  }
}
