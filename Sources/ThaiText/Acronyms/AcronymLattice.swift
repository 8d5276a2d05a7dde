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
  private let words: LexiconWords
  private let stretch: Range<Int>
  private let candidates: [ThaiCandidate]
  /// By places of the stretch, counted from its start: what the cheapest path to there costs, and
  /// its last step, with the number of a candidate or −1.
  private var costs: [Float]
  private var starts: [Int32]
  private var chosen: [Int32]
  /// Whether a word may begin or end at each place.
  private let isBoundary: [Bool]
  /// The words that begin at the place in turn.
  private var ends: [(end: Int, cost: Float)] = []
  /// The least that a path costs to any place, less what its letters would cost if unknown.
  private var leastHeadStart: Float = 0
  /// The boundary before the place in turn.
  private var lastBoundary = 0

  /// - Parameter candidates: Inside the stretch, in order of their beginnings.
  /// - Complexity: O(*n*) for *n* letters.
  package static func steps(
    of stretch: Range<Int>, with candidates: [ThaiCandidate], in text: FoldedText,
    words: LexiconWords
  ) -> [Step] {
    var lattice = Self(text: text, words: words, stretch: stretch, candidates: candidates)
    return lattice.solve()
  }

  private init(
    text: FoldedText, words: LexiconWords, stretch: Range<Int>, candidates: [ThaiCandidate]
  ) {
    self.text = text
    self.words = words
    self.stretch = stretch
    self.candidates = candidates
    isBoundary = text.wordBoundaries(in: stretch) + [true]
    costs = Array(repeating: .infinity, count: stretch.count + 1)
    starts = Array(repeating: 0, count: stretch.count + 1)
    chosen = Array(repeating: -1, count: stretch.count + 1)
    costs[0] = 0
  }

  private mutating func solve() -> [Step] {
    var next = 0
    for place in 0..<stretch.count {
      if place > 0, isBoundary[place] { addUnknown(endingAt: place) }
      guard costs[place] < .infinity else { continue }
      leastHeadStart = min(leastHeadStart, costs[place] - Self.unknownLetterCost * Float(place))
      let start = stretch.lowerBound + place
      while next < candidates.count, candidates[next].letters.lowerBound < start { next += 1 }
      addWords(from: start, besides: next)
      for index in next..<candidates.count {
        guard candidates[index].letters.lowerBound == start else { break }
        relax(candidates[index].letters, candidates[index].cost, as: index)
      }
    }
    addUnknown(endingAt: stretch.count)
    return path()
  }

  @inline(__always)
  private mutating func relax(_ step: Range<Int>, _ cost: Float, as candidate: Int = -1) {
    let start = step.lowerBound &- stretch.lowerBound
    let end = step.upperBound &- stretch.lowerBound
    let total = costs[start] + cost
    guard total < costs[end] else { return }
    costs[end] = total
    starts[end] = Int32(truncatingIfNeeded: start)
    chosen[end] = Int32(truncatingIfNeeded: candidate)
  }
}

// MARK: - Letters that no word covers

extension AcronymLattice {
  /// Adds the steps over unknown letters that end at a place: all that are not too long, or else
  /// those from the boundary before.
  ///
  /// They come behind the words that end there, though of two steps of equal cost the one counts
  /// that begins first, and before a word one over unknown letters.
  private mutating func addUnknown(endingAt end: Int) {
    let first = max(0, min(end - Self.longestUnknown, lastBoundary))
    lastBoundary = end
    guard mayEndUnknown(at: end) else { return }
    var best = costs[end]
    var bestStart = best < .infinity ? Int(starts[end]) : end
    var isBetter = false
    for start in first..<end {
      let total =
        costs[start] + (Self.unknownCost + Self.unknownLetterCost * Float(end &- start))
      guard total < best || total == best && start <= bestStart else { continue }
      (best, bestStart, isBetter) = (total, start, total < .infinity)
    }
    guard isBetter else { return }
    costs[end] = best
    starts[end] = Int32(truncatingIfNeeded: bestStart)
    chosen[end] = -1
  }

  /// Whether a step over unknown letters can be cheaper than the path to a place so far, as much as
  /// rounding may add.
  @inline(__always)
  private func mayEndUnknown(at end: Int) -> Bool {
    let least = leastHeadStart + Self.unknownLetterCost * Float(end) + Self.unknownCost
    return least <= costs[end] * 1.0001 + 0.01
  }
}

// MARK: - Words

extension AcronymLattice {
  /// - Parameter next: The first candidate that does not begin before the place.
  private mutating func addWords(from start: Int, besides next: Int) {
    ends.removeAll(keepingCapacity: true)
    words.forEachWord(at: start, limit: stretch.upperBound, in: text) { end, cost in
      if isBoundary[end - stretch.lowerBound] { ends.append((end, cost)) }
    }
    for index in ends.indices {
      let (end, cost) = ends[index]
      if !isCompound(start..<end, besides: next) { relax(start..<end, cost) }
    }
    for index in next..<candidates.count {
      guard candidates[index].letters.lowerBound == start else { break }
      guard candidates[index].beatsEqualWord,
        let equal = ends.first(where: { $0.end == candidates[index].letters.upperBound })
      else { continue }
      relax(start..<equal.end, min(equal.cost, candidates[index].cost) - 0.01, as: index)
    }
  }

  /// Whether a word of the lexicon is a word and an acronym: แผ่น|ซีดี, or คิวอาร์|โค้ด.
  @inline(__always)
  private func isCompound(_ range: Range<Int>, besides next: Int) -> Bool {
    for index in next..<candidates.count {
      let letters = candidates[index].letters
      guard letters.lowerBound < range.upperBound else { return false }
      if candidates[index].beatsEqualWord, isCompound(range, of: letters) { return true }
    }
    return false
  }

  /// Whether a word consists of another one and the letters of a candidate inside it.
  private func isCompound(_ range: Range<Int>, of letters: Range<Int>) -> Bool {
    if letters.upperBound == range.upperBound {
      return ends.contains { $0.end == letters.lowerBound }
    }
    return letters.lowerBound == range.lowerBound
      && CueWords.followers.end(startingAt: letters.upperBound, in: text) == range.upperBound
  }
}

// MARK: - The path

extension AcronymLattice {
  private func path() -> [Step] {
    var steps: [Step] = []
    var end = stretch.count
    while end > 0 {
      let start = Int(starts[end])
      let range = stretch.lowerBound + start..<stretch.lowerBound + end
      steps.append(Step(range: range, candidate: chosen[end] < 0 ? nil : Int(chosen[end])))
      end = start
    }
    return steps.reversed()
  }
}
