/// Divides a stretch of Thai letters into words and acronyms at the least cost.
///
/// Letter names are common in ordinary words: ดีอี in โอกาสดีอีก, ดีโอ in วิดีโอ. So a candidate
/// is not taken because it is there, but where the words around it fit: it is an edge among those
/// of the lexicon's words, and Viterbi decoding finds the cheapest path.
package struct AcronymLattice: Sendable {
  /// A step of a path.
  package struct Step: Hashable, Sendable {
    package var range: Range<Int>
    /// The index of the candidate that the step is, or `nil` for a word.
    package var candidate: Int?
  }

  /// Costs of letters that no word covers, in nats: of beginning with them, and of each.
  private static let unknownCost: Float = 18.4
  private static let unknownLetterCost: Float = 2
  private static let longestUnknown = 24

  private let text: FoldedText
  private let words: any WordSource
  private let stretch: Range<Int>
  private let candidates: [ThaiCandidate]
  private var best: [(cost: Float, step: Step)]
  /// Whether a word may begin or end at each place of the stretch.
  private let isBoundary: [Bool]

  /// - Parameter candidates: Inside the stretch, in order of their beginnings.
  /// - Complexity: O(*n*) for *n* letters.
  package static func steps(
    of stretch: Range<Int>, with candidates: [ThaiCandidate], in text: FoldedText,
    words: any WordSource
  ) -> [Step] {
    var lattice = Self(text: text, words: words, stretch: stretch, candidates: candidates)
    return lattice.solve()
  }

  private init(
    text: FoldedText, words: any WordSource, stretch: Range<Int>, candidates: [ThaiCandidate]
  ) {
    self.text = text
    self.words = words
    self.stretch = stretch
    self.candidates = candidates
    isBoundary = (stretch.lowerBound...stretch.upperBound).map { position in
      position == stretch.upperBound || text.allowsWordBoundary(at: position)
    }
    let unreached = (Float.infinity, Step(range: stretch, candidate: nil))
    best = Array(repeating: unreached, count: stretch.count + 1)
    best[0].cost = 0
  }

  private mutating func solve() -> [Step] {
    var next = 0
    for start in stretch where best[start - stretch.lowerBound].cost < .infinity {
      addUnknown(from: start)
      while next < candidates.count, candidates[next].letters.lowerBound < start { next += 1 }
      let here = candidates[next...].prefix { $0.letters.lowerBound == start }
      addWords(from: start, besides: here)
      for index in here.indices {
        relax(Step(range: candidates[index].letters, candidate: index), candidates[index].cost)
      }
    }
    return path()
  }

  private mutating func relax(_ step: Step, _ cost: Float) {
    let start = step.range.lowerBound - stretch.lowerBound
    let end = step.range.upperBound - stretch.lowerBound
    let total = best[start].cost + cost
    if total < best[end].cost { best[end] = (total, step) }
  }

  private mutating func addUnknown(from start: Int) {
    var isFirst = true
    var end = start + 1
    while end <= stretch.upperBound, isFirst || end - start <= Self.longestUnknown {
      if isBoundary[end - stretch.lowerBound] {
        let cost = Self.unknownCost + Self.unknownLetterCost * Float(end - start)
        relax(Step(range: start..<end, candidate: nil), cost)
        isFirst = false
      }
      end += 1
    }
  }

  private mutating func addWords(from start: Int, besides here: ArraySlice<ThaiCandidate>) {
    var ends: [(end: Int, cost: Float)] = []
    words.forEachWord(at: start, limit: stretch.upperBound, in: text) { end, cost in
      if isBoundary[end - stretch.lowerBound] { ends.append((end, cost)) }
    }
    for (end, cost) in ends where !isCompound(start..<end, heads: ends.map(\.end)) {
      relax(Step(range: start..<end, candidate: nil), cost)
    }
    for index in here.indices where here[index].beatsEqualWord {
      guard let equal = ends.first(where: { $0.end == here[index].letters.upperBound }) else {
        continue
      }
      relax(
        Step(range: start..<equal.end, candidate: index), min(equal.cost, here[index].cost) - 0.01)
    }
  }

  /// Whether a word of the lexicon is a word and an acronym: แผ่น|ซีดี, or คิวอาร์|โค้ด.
  private func isCompound(_ range: Range<Int>, heads: [Int]) -> Bool {
    candidates[firstCandidate(from: range.lowerBound)...].prefix {
      $0.letters.lowerBound < range.upperBound
    }.contains { candidate in
      guard candidate.beatsEqualWord else { return false }
      if candidate.letters.upperBound == range.upperBound {
        return heads.contains(candidate.letters.lowerBound)
      }
      return candidate.letters.lowerBound == range.lowerBound
        && CueWords.followers.end(startingAt: candidate.letters.upperBound, in: text)
          == range.upperBound
    }
  }

  /// The index of the first candidate that does not begin before a position.
  private func firstCandidate(from position: Int) -> Int {
    var low = 0
    var high = candidates.count
    while low < high {
      let middle = (low + high) / 2
      if candidates[middle].letters.lowerBound < position {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  private func path() -> [Step] {
    var steps: [Step] = []
    var end = stretch.upperBound
    while end > stretch.lowerBound {
      let step = best[end - stretch.lowerBound].step
      steps.append(step)
      end = step.range.lowerBound
    }
    return steps.reversed()
  }
}
