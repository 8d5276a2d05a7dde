package import ThaiText

/// Scores the boundaries of a line as the model defines it, slowly and plainly.
///
/// It is the oracle that the fast engine is tested against, and what the trainer measures with.
/// Time is linear in the length of the line.
package struct ReferenceScorer: Sendable {
  private let model: BoundaryModel
  private let standard: StandardModel

  /// Fails if the model does not know the standard.
  package init?(_ model: BoundaryModel, standard: AnnotationStandard) {
    guard let part = model.standard(standard) else { return nil }
    self.model = model
    self.standard = part
  }

  /// What the model says about each place of a line.
  package struct Result: Equatable, Sendable {
    /// The score of the boundary before each code, in 64ths: of the second stage where it decided,
    /// else of the first. Without meaning at the line's start.
    package var scores: [Int32]
    /// Whether a boundary stands before each code; the first one's is the line's start.
    package var decisions: [Bool]
    /// Where the second stage decided.
    package var rescored: [Int]
  }

  package func score(_ codes: [CharacterCode]) -> Result {
    let first = firstStageScores(codes)
    let legal = codes.indices.map {
      $0 > 0 && BoundaryLegality.allowsBoundary(before: $0, in: codes.span)
    }
    var result = Result(
      scores: first, decisions: codes.indices.map { $0 == 0 || legal[$0] && first[$0] > 0 },
      rescored: [])
    guard let words = standard.words else { return result }
    let low = codes.indices.filter { legal[$0] && words.decides(first[$0]) }
    let crowds = Self.crowds(among: low, of: codes)
    result.rescored = low.filter { place in !crowds.contains { $0.contains(place) } }
    let line = ScoredLine(codes: codes, legal: legal, scores: first)
    rescore(line, with: words, in: &result)
    return result
  }

  /// Where places of low confidence stand in crowds, see ``WordRescorer/crowdSize``.
  private static func crowds(
    among places: [Int], of codes: [CharacterCode]
  ) -> [ClosedRange<Int>] {
    let members = places.filter { WordRescorer.mayBeInCrowd(codes[$0 - 1], codes[$0]) }
    let others = WordRescorer.crowdSize - 1
    return zip(members, members.dropFirst(others)).map { $0...$1 }.filter {
      $0.upperBound - $0.lowerBound < WordContext.reach
    }
  }

  /// The scores of the n-grams: for each boundary, the sum of what each place around says.
  package func firstStageScores(_ codes: [CharacterCode]) -> [Int32] {
    let padded = PaddedCodes(codes)
    var scores = [Int32](repeating: standard.bias, count: codes.count)
    for trie in [model.ngrams, standard.ngrams].compactMap({ $0 }) {
      for start in NGramGeometry.starts(inLineOf: codes.count) {
        let slot = trie.deepestSlot(from: start, in: padded)
        for lane in 0..<NGramGeometry.laneCount {
          let boundary = start - NGramGeometry.originLane + lane
          guard scores.indices.contains(boundary) else { continue }
          let weight = slot * NGramGeometry.laneCount + lane
          scores[boundary] += trie.vectors.withSpan { Int32($0[weight]) }
        }
      }
    }
    return scores
  }

  /// Decides the positions of low confidence by their words, in two passes.
  ///
  /// The first pass decides all of them from the first stage's decisions. The second one goes from
  /// left to right and decides again from what stands decided then.
  private func rescore(_ line: ScoredLine, with words: WordModel, in result: inout Result) {
    let before = result.decisions
    for position in result.rescored {
      result.scores[position] = score(position, of: line, given: before, with: words)
    }
    for position in result.rescored { result.decisions[position] = result.scores[position] > 0 }
    for position in result.rescored {
      let score = score(position, of: line, given: result.decisions, with: words)
      result.scores[position] = score
      result.decisions[position] = score > 0
    }
  }

  private func score(
    _ position: Int, of line: ScoredLine, given decisions: [Bool], with words: WordModel
  ) -> Int32 {
    let context = WordContext(around: position, in: decisions.span)
    let features = line.features(of: context, from: model.counts)
    let own = words.own?.counts.counts(around: context, in: line.codes.span) ?? PlaceCounts()
    return words.score(of: features, ownCounts: own)
  }
}

extension ReferenceScorer {
  /// The UTF-8 offsets where the words of a line end.
  func wordEnds(in text: [UInt8]) -> [Int] {
    var starts: [Int] = []
    var codes: [CharacterCode] = []
    var cursor = UTF8Cursor(at: 0)
    var offset = 0
    while let element = cursor.next(in: text.span) {
      starts.append(offset)
      offset = cursor.utf8Offset
      codes.append(CharacterCode(element))
    }
    guard !codes.isEmpty else { return [] }
    let decisions = score(codes).decisions
    return starts.indices.dropFirst().filter { decisions[$0] }.map { starts[$0] } + [text.count]
  }
}

extension NGramTrie {
  /// The slot of the deepest node that the codes from an index on reach.
  func deepestSlot(from start: Int, in codes: PaddedCodes) -> Int {
    let pair = Int(codes[start].rawValue) * CharacterCode.count + Int(codes[start + 1].rawValue)
    var slot = root.withSpan { Int($0[pair]) }
    units.withSpan { units in
      for depth in 2..<NGramGeometry.longest {
        let code = UInt32(codes[start + depth].rawValue)
        let child = Int(units[slot] >> 8 + code)
        guard units[child] & 0xFF == code else { break }
        slot = child
      }
    }
    return slot
  }
}

/// The codes of a line with padding before and after it, without end.
struct PaddedCodes: Sendable {
  let codes: [CharacterCode]

  init(_ codes: [CharacterCode]) { self.codes = codes }

  subscript(index: Int) -> CharacterCode {
    codes.indices.contains(index) ? codes[index] : .padding
  }
}
