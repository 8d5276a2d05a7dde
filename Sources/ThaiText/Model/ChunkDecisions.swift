/// What is decided about each place of a chunk.
package struct ChunkDecisions: Sendable {
  /// Whether a boundary stands before each code, and after the last one.
  package private(set) var decisions: [Bool]
  /// Whether one may stand there; never so at the start of a piece.
  package private(set) var legal: [Bool]
  /// Whether one stands there whatever the scores say: at the edges of pieces and of runs.
  private var forced: [UInt8]
  /// The places, in order, that the first stage is unsure of.
  package private(set) var unsure: [Int32]
  package private(set) var unsureCount = 0

  package init() {
    decisions = [Bool](repeating: false, count: CodeChunk.capacity + 1)
    legal = decisions
    forced = [UInt8](repeating: 0, count: CodeChunk.capacity + 1)
    unsure = [Int32](repeating: 0, count: CodeChunk.capacity + 1)
  }

  package subscript(place: Int) -> Bool {
    @inline(__always) get { decisions[place] }
    @inline(__always) set { decisions[place] = newValue }
  }

  /// Decides each place by its score, and notes which ones are unsure.
  ///
  /// - Parameter margin: A legal place is unsure if its score, in 64ths, is nearer to 0 than this.
  /// - Complexity: O(*n*) for *n* codes.
  package mutating func decide(_ chunk: CodeChunk, by scores: [Int16], unsureBelow margin: Int32) {
    force(in: chunk)
    var count = 0
    for piece in chunk.pieces {
      let evidence = PieceEvidence(piece, codes: chunk.codes, forced: forced, scores: scores)
      count = evidence.decide(
        &decisions, &legal, &unsure, unsureBelow: Int16(clamping: margin), unsureCount: count)
      decisions[piece.upperBound] = true
      legal[piece.lowerBound] = false
    }
    unsureCount = count
  }

  private mutating func force(in chunk: CodeChunk) {
    for place in 0...chunk.count { forced[place] = 0 }
    for piece in chunk.pieces {
      forced[piece.lowerBound] = 1
      forced[piece.upperBound] = 1
    }
    for part in chunk.parts {
      if part.beginsAtBoundary { forced[part.codes.lowerBound] = 1 }
      if part.endsRun { forced[part.codes.upperBound] = 1 }
    }
  }
}

/// What the places of a piece are decided from.
private struct PieceEvidence {
  private let piece: Range<Int>
  private let codes: [UInt8]
  private let forced: [UInt8]
  private let scores: [Int16]

  init(_ piece: Range<Int>, codes: [UInt8], forced: [UInt8], scores: [Int16]) {
    self.piece = piece
    self.codes = codes
    self.forced = forced
    self.scores = scores
  }

  /// Decides the places; returns the number of unsure places, `unsureCount` former ones included.
  func decide(
    _ decisions: inout [Bool], _ legal: inout [Bool], _ unsure: inout [Int32],
    unsureBelow margin: Int16, unsureCount: Int
  ) -> Int {
    let codes = codes.span
    let forced = forced.span
    let scores = scores.span
    var decisions = decisions.mutableSpan
    var legal = legal.mutableSpan
    var unsure = unsure.mutableSpan
    var count = unsureCount
    let traits = CodeTraits.table.span
    var window = LegalityWindow(before: piece.lowerBound + CodeChunk.margin, in: codes)
    // Unchecked: a piece lies in its chunk, and every buffer is longer than any chunk.
    for place in piece {
      // No branches: which way they go could not be predicted.
      let third = unsafe codes[unchecked: place &+ CodeChunk.margin &+ 2]
      let isLegal = unsafe window.advance(taking: traits[unchecked: Int(third)])
      let score = unsafe scores[unchecked: place]
      let isForced = unsafe forced[unchecked: place]
      let isUnsure = UInt8(score < margin) & UInt8(score > 0 &- margin) & ~isForced
      unsafe legal[unchecked: place] = isLegal == 1
      unsafe decisions[unchecked: place] = (isLegal & UInt8(score > 0)) | isForced == 1
      unsafe unsure[unchecked: count] = Int32(truncatingIfNeeded: place)
      count &+= Int(isLegal & isUnsure)
    }
    return count
  }
}

extension UInt8 {
  @inline(__always)
  fileprivate init(_ condition: Bool) { self = condition ? 1 : 0 }
}
