/// The scratch space of ``StatisticalEngine``.
package struct StatisticalBuffers: Sendable {
  var chunk = CodeChunk()
  var scorer = BoundaryScorer()
  var scores = [Int16](repeating: 0, count: BoundaryScorer.scoreCount)
  var decisions = ChunkDecisions()
  var rescorer = WordRescorer()

  /// A part that its chunk cuts is settled only up to a boundary this many codes before the cut:
  /// beyond the reach of the scores, of the words the second stage looks at, and of crowds.
  private static let unsettledTail = 96

  mutating func resetScores(to bias: Int16) {
    let count = chunk.count
    var scores = scores.mutableSpan
    for index in 0..<min(count, scores.count) { scores[index] = bias }
  }

  /// The number of codes that are settled: all, unless the last run is cut by the chunk's end.
  mutating func settledCount(resuming reader: inout CodeChunkReader) -> Int {
    guard let last = chunk.parts.last, !last.endsRun else { return chunk.count + 1 }
    let start = last.places.lowerBound
    let latest = max(start, last.places.upperBound - Self.unsettledTail)
    if let place = (start + 1..<max(start + 1, latest + 1)).last(where: { decisions[$0] }) {
      reader.resume(at: chunk.start + place, isBoundary: true)
      return place + 1
    }
    // Without any boundary the word goes on; the place where it does is decided next time.
    reader.resume(
      at: chunk.start + latest, isBoundary: latest == start && last.beginsAtBoundary)
    return latest
  }

  /// Appends the word ends among the settled codes.
  func appendEnds(
    before settled: Int, in text: Span<UInt8>, _ coded: CodedText, to ends: inout [WordEnd]
  ) {
    // Captured one by one, and as spans: a closure that captures the buffers copies all of them.
    let (start, parts) = (chunk.start, chunk.parts.span)
    let (boundaries, scores) = (decisions.boundaries.words.span, scores.span)
    ends.append(addingCapacity: chunk.count + parts.count) { ends in
      for index in parts.indices {
        let part = parts[index]
        // The boundary where a part begins was appended with what ends there, if it is one at all.
        let first = part.places.lowerBound + (part.beginsAtBoundary ? 1 : 0)
        let end = min(part.places.upperBound, settled)
        boundaries.forEachPlace(in: first..<max(first, end)) { place in
          let index = start &+ place
          let offset = coded.utf8Offset(of: index)
          guard !Self.extendsLetter(coded[index], at: offset, in: text) else { return }
          ends.append(WordEnd(utf8Offset: offset, quantizedScore: scores[place]))
        }
        if part.endsRun {
          ends.append(WordEnd(utf8Offset: coded.utf8Offset(of: start + part.places.upperBound)))
        }
      }
    }
  }

  /// Whether a scalar belongs to the letter before it, which its code does not tell.
  @inline(__always)
  private static func extendsLetter(
    _ code: CharacterCode, at offset: Int, in text: Span<UInt8>
  ) -> Bool {
    guard code.isFolded else { return false }
    var cursor = UTF8Cursor(at: offset)
    guard case .scalar(let scalar)? = cursor.next(in: text) else { return false }
    return ClusterWindow.isExtender(scalar)
  }
}
