/// What is decided about each place of a chunk.
package struct ChunkDecisions: Sendable {
  /// Where boundaries stand: before a code, or after the last one.
  package private(set) var boundaries = PlaceSet()
  /// The places that may be boundaries by the rules of ``BoundaryLegality``.
  package private(set) var legal = PlaceSet()
  /// The places of low confidence in the first stage, but for those that are boundaries in any case.
  package private(set) var lowConfidence = PlaceSet()

  private var ties = [UInt16](repeating: 0, count: Self.tieCount)
  private static let tieCount = CodeChunk.capacity + 6 * CodeChunk.margin

  package init() {}

  package subscript(place: Int) -> Bool {
    @inline(__always) get { boundaries[place] }
    @inline(__always) set { boundaries[place] = newValue }
  }

  /// Decides each place by its score, and notes those of low confidence.
  ///
  /// - Parameters:
  ///   - scores: In 64ths, one for each code; ``BoundaryScorer/scoreCount`` in all.
  ///   - margin: A legal place has low confidence if its score, in 64ths, is nearer to 0 than this.
  /// - Complexity: O(*n*) for *n* codes.
  package mutating func decide(
    _ chunk: CodeChunk, in text: CodedText, by scores: [Int16], margin: Int32
  ) {
    precondition(scores.count >= BoundaryScorer.scoreCount, "scores have the length of scoreCount")
    readTies(of: text.codes.span.extracting(chunk.codeRange), count: chunk.count)
    // Differences fit 16 bits, as models are checked for it: the top bit tells which one is less.
    let margin = SIMD8(repeating: UInt16(clamping: margin))
    let tiesOfChunk = ties
    let (ties, scores) = (tiesOfChunk.span, scores.span)
    for word in 0...chunk.count / PlaceSet.wordWidth {
      var (illegal, above, near): (UInt64, UInt64, UInt64) = (0, 0, 0)
      let width = min(PlaceSet.wordWidth, chunk.count &+ 1 &- word &* PlaceSet.wordWidth)
      for group in stride(from: 0, to: width, by: 8) {
        let place = word &* PlaceSet.wordWidth &+ group
        let score = scores.eightNumbers(atByte: 2 &* place)
        let shift = UInt64(group)
        let tied = LegalityTable.tied(before: place &+ CodeChunk.margin, in: ties)
        illegal |= tied.topBits &<< shift
        above |= (0 &- score).topBits &<< shift
        near |= ((score &- margin) & (0 &- margin &- score)).topBits &<< shift
      }
      legal.setWord(~illegal, at: word)
      boundaries.setWord(above & ~illegal, at: word)
      lowConfidence.setWord(near & ~illegal, at: word)
    }
    force(in: chunk)
  }

  private mutating func readTies(of codes: Span<CharacterCode>, count: Int) {
    // Eight at a time are decided, each by two codes before it and two after it.
    let first = CodeChunk.margin &- 2
    let width = count &+ 2 &+ 8 &+ 2
    LegalityTable.shared.ties.write(
      codes.extracting(first..<first &+ width), to: &ties, from: first)
  }

  /// Sets the boundaries that stand whatever the scores say: at the edges of pieces and of runs.
  private mutating func force(in chunk: CodeChunk) {
    for piece in chunk.pieces {
      setBoundary(at: piece.lowerBound)
      setBoundary(at: piece.upperBound)
    }
    for edge in chunk.edges { setBoundary(at: edge) }
    for part in chunk.parts {
      if part.beginsAtBoundary { setBoundary(at: part.places.lowerBound) }
      if part.endsRun { setBoundary(at: part.places.upperBound) }
    }
  }

  private mutating func setBoundary(at place: Int) {
    boundaries[place] = true
    lowConfidence[place] = false
  }
}
