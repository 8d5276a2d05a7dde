/// A stretch of a coded text that the boundary model scores in one go.
///
/// A chunk holds one or more *pieces*. A piece is a part of a line: some runs to segment, the text
/// between them, and a little text around them. *Places* are counted from the chunk's first code;
/// a boundary at a place stands before its code.
///
///     … │ context run gap run context │ line's edge │ context run …
///       └────────── piece ────────────┘             └── piece ─
package struct CodeChunk: Sendable {
  /// The index of the chunk's first code in the text.
  package private(set) var start = 0
  /// The number of codes.
  package private(set) var count = 0
  /// The pieces, as places.
  package private(set) var pieces: [Range<Int>] = []
  /// The parts of runs to segment.
  package private(set) var parts: [RunPart] = []
  /// The edges of runs in the context, as places: boundaries, which another chunk has to say.
  package private(set) var edges: [Int] = []

  /// A run, or the part of a long run that is segmented in this chunk.
  package struct RunPart: Sendable {
    package var places: Range<Int>
    /// Whether the part begins at a boundary, as it does where the run begins.
    package var beginsAtBoundary: Bool
    /// Whether the run ends with the part; else the part is cut where the chunk is full.
    package var endsRun: Bool
  }

  /// The greatest number of codes.
  package static let capacity = 2048
  /// The codes before and after the chunk that may be looked at; no more than the text's margin.
  package static let margin = 16

  package init() {}

  /// Begins another chunk.
  ///
  /// - Parameter start: The index in the text of its first code, where its first piece begins.
  package mutating func begin(at start: Int) {
    self.start = start
    count = 0
    pieces.empty()
    parts.empty()
    edges.empty()
  }

  /// Appends a piece, between two indices of the text.
  package mutating func append(pieceAt range: Range<Int>) {
    pieces.append(range.lowerBound &- start..<range.upperBound &- start)
    count = range.upperBound &- start
  }

  package mutating func append(_ part: RunPart) { parts.append(part) }

  /// Appends the edge of a run in the context, an index of the text; one before the chunk says nothing.
  package mutating func append(edgeAt index: Int) {
    if index > start { edges.append(index &- start) }
  }

  /// Where the chunk and its margins stand in ``CodedText/codes``. Place 0 is ``margin`` further.
  @inline(__always)
  package var codeRange: Range<Int> {
    let first = CodedText.margin &+ start &- Self.margin
    return first..<first &+ count &+ 4 &* Self.margin
  }
}
