/// Cuts the runs of a coded text into chunks for the boundary model.
///
/// Chunks hold whole runs where they can. A run longer than a chunk is segmented part by part: each
/// part is settled up to a boundary some way before its end, and the next one goes on from there.
package struct CodeChunkReader {
  private let runs: [TextRun]
  /// The kind of the runs to read.
  private let kind: TextRun.Kind
  /// The index of the next run to read, or the end of all.
  private var index = 0
  /// Where the run at `index` goes on, when a part of it is settled already.
  private var resumption: Resumption?
  /// Where the last run that was read ends, if one was.
  private var lastEnd: Int?

  private struct Resumption {
    var codeIndex: Int
    var isBoundary: Bool
  }

  /// How many codes before and after a run may say something about it.
  private static let context = 8
  /// The same where a chunk is cut inside a run or between runs that belong together: there the second stage
  /// should see the words on the other side, and the crowds that reach over the cut, whose members in turn are
  /// told by the codes beside them.
  private static let contextOfCut = 64
  /// Runs no farther apart than this many codes are put in one chunk, with the text between them.
  private static let joinedGap = 48

  package init(_ runs: TextRuns) {
    self.runs = runs.all
    kind = runs.kind
    skipOthers()
  }

  @inline(__always)
  private mutating func skipOthers() {
    while index < runs.count, runs[index].kind != kind { index &+= 1 }
  }

  /// Fills the chunk with the next runs; returns whether there were any.
  package mutating func fill(_ chunk: inout CodeChunk, from text: CodedText) -> Bool {
    guard index < runs.count else { return false }
    var pieceStart = contextStart(in: text)
    chunk.begin(at: pieceStart)
    appendEdgesBefore(to: &chunk)
    var end = takeRun(into: &chunk)
    while let start = nextStart(after: end, in: chunk) {
      if let edge = text.firstLineEdge(in: end..<start) {
        chunk.append(pieceAt: pieceStart..<min(edge, end + Self.context))
        pieceStart = contextStart(in: text)
      }
      end = takeRun(into: &chunk)
    }
    let context = continues(after: end) ? Self.contextOfCut : Self.context
    var limit = min(end + context, chunk.start + CodeChunk.capacity)
    limit = text.firstLineEdge(in: end..<limit) ?? limit
    chunk.append(pieceAt: pieceStart..<limit)
    appendEdges(before: limit, to: &chunk)
    return true
  }

  /// Appends the edges of the runs in the context before the run at `index`.
  private func appendEdgesBefore(to chunk: inout CodeChunk) {
    var index = index
    if let resumption, runs[index].codes.lowerBound < resumption.codeIndex {
      chunk.append(edgeAt: runs[index].codes.lowerBound)
    }
    while index > 0, runs[index - 1].codes.upperBound > chunk.start {
      index -= 1
      guard runs[index].kind == kind else { continue }
      chunk.append(edgeAt: runs[index].codes.lowerBound)
      chunk.append(edgeAt: runs[index].codes.upperBound)
    }
  }

  /// Appends the edges of the runs from `index` on in the context before an index.
  private func appendEdges(before limit: Int, to chunk: inout CodeChunk) {
    guard resumption == nil else { return }
    var index = index
    while index < runs.count, runs[index].codes.lowerBound < limit {
      if runs[index].kind == kind {
        chunk.append(edgeAt: runs[index].codes.lowerBound)
        if runs[index].codes.upperBound < limit {
          chunk.append(edgeAt: runs[index].codes.upperBound)
        }
      }
      index += 1
    }
  }

  /// Says how far the last part of the chunk is settled, when its run does not end in the chunk.
  package mutating func resume(at codeIndex: Int, isBoundary: Bool) {
    resumption = Resumption(codeIndex: codeIndex, isBoundary: isBoundary)
  }

  /// Appends the run at `index`, or as much of it as fits; returns where it ends.
  @inline(__always)
  private mutating func takeRun(into chunk: inout CodeChunk) -> Int {
    let run = runs[index].codes
    let start = resumption?.codeIndex ?? run.lowerBound
    let end = min(run.upperBound, chunk.start &+ CodeChunk.capacity)
    let endsRun = end == run.upperBound
    chunk.append(
      CodeChunk.RunPart(
        places: start &- chunk.start..<end &- chunk.start,
        beginsAtBoundary: resumption?.isBoundary ?? true, endsRun: endsRun))
    resumption = endsRun ? nil : Resumption(codeIndex: end, isBoundary: false)
    lastEnd = end
    if endsRun {
      index &+= 1
      skipOthers()
    }
    return end
  }

  /// Where the run at `index` begins, if it is near enough to `end` and fits in the chunk.
  @inline(__always)
  private func nextStart(after end: Int, in chunk: CodeChunk) -> Int? {
    guard resumption == nil, continues(after: end) else { return nil }
    let run = runs[index].codes
    let fits = run.upperBound &+ Self.contextOfCut &- chunk.start <= CodeChunk.capacity
    return fits ? run.lowerBound : nil
  }

  /// Whether the run at `index` is near enough to what ends at an index to belong in one chunk with it.
  @inline(__always)
  private func continues(after end: Int) -> Bool {
    index < runs.count && runs[index].codes.lowerBound &- end <= Self.joinedGap
  }

  /// Where the context of the run at `index` begins, on the same line.
  private func contextStart(in text: CodedText) -> Int {
    let start = resumption?.codeIndex ?? runs[index].codes.lowerBound
    let isCut = resumption != nil || lastEnd.map(continues) ?? false
    let limit = start - (isCut ? Self.contextOfCut : Self.context)
    var first = start
    while first > limit, text[first - 1] != .padding { first -= 1 }
    return first
  }

}

extension CodedText {
  /// The first index in a range whose code is padding.
  @inline(__always)
  fileprivate func firstLineEdge(in range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      if self[index] == .padding { return index }
      index &+= 1
    }
    return nil
  }
}
