/// What is decided about each place of a chunk.
package struct ChunkDecisions: Sendable {
  /// Whether a boundary stands before each code, and after the last one.
  package private(set) var decisions = Self.places(of: false)
  /// Whether a place is worth a closer look: it may be a boundary, or is one that is unsure.
  private var open = Self.places(of: false)
  /// The places, in order, that are boundaries whatever the scores say.
  private var forced: [Int] = []
  /// The places, in order, that the first stage is unsure of.
  package private(set) var unsure: [Int] = []

  package init() {}

  private static func places(of flag: Bool) -> [Bool] {
    [Bool](repeating: flag, count: CodeChunk.capacity + 1)
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
    let margin = Int16(clamping: max(margin, 1))
    clear(upTo: chunk.count)
    unsure.removeAll(keepingCapacity: true)
    Self.findOpen(in: chunk, by: scores, above: -margin, &open)
    let codes = chunk.codes.span
    let table = LegalityTable.shared
    open.withUnsafeBytes { flags in
      guard let flags = flags.baseAddress else { return }
      for piece in chunk.pieces {
        for place in unsafe SetPlaces(in: piece, of: flags)
        where table.allowsBoundary(before: place &+ CodeChunk.margin, in: codes) {
          decisions[place] = scores[place] > 0
          if scores[place] < margin { unsure.append(place) }
        }
      }
    }
    force(in: chunk)
  }

  private mutating func clear(upTo count: Int) {
    for place in 0...count { decisions[place] = false }
  }

  /// Finds the places with a score above `least` that their neighbours do not rule out.
  private static func findOpen(
    in chunk: CodeChunk, by scores: [Int16], above least: Int16, _ open: inout [Bool]
  ) {
    precondition(scores.count > chunk.count, "a score for each code")
    let codes = chunk.codes.span
    let scores = scores.span
    let table = LegalityTable.shared
    let ties = table.ties.span
    var open = open.mutableSpan
    var previous = ties[0]
    // Unchecked: codes are below 128, and the three buffers longer than any chunk.
    for place in 0..<chunk.count {
      let code = unsafe codes[unchecked: place &+ CodeChunk.margin]
      let next = unsafe ties[unchecked: Int(code)]
      let isHigh: UInt8 = unsafe scores[unchecked: place] > least ? 1 : 0
      unsafe open[unchecked: place] = LegalityTable.isTied(previous, next) < isHigh
      previous = next
    }
  }

  /// Sets the boundaries that stand whatever the scores say: at the edges of pieces and of runs.
  private mutating func force(in chunk: CodeChunk) {
    noteForced(in: chunk)
    for place in forced { decisions[place] = true }
    var index = 0
    unsure.removeAll { place in
      while index < forced.count, forced[index] < place { index += 1 }
      return index < forced.count && forced[index] == place
    }
  }

  private mutating func noteForced(in chunk: CodeChunk) {
    forced.removeAll(keepingCapacity: true)
    var parts = chunk.parts[...]
    for piece in chunk.pieces {
      forced.append(piece.lowerBound)
      while let part = parts.first, part.codes.upperBound <= piece.upperBound {
        if part.beginsAtBoundary { forced.append(part.codes.lowerBound) }
        if part.endsRun { forced.append(part.codes.upperBound) }
        parts.removeFirst()
      }
      forced.append(piece.upperBound)
    }
  }
}
