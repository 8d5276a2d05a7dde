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
  /// By places of the stretch, counted from its start: what the cheapest path to there costs, and
  /// its last step, with the number of a candidate or −1.
  private var costs: [Float]
  private var starts: [Int32]
  private var chosen: [Int32]
  /// Whether a word may begin or end at each place.
  private let isBoundary: [Bool]
  /// The words that begin at the place in turn.
  private var ends: [(end: Int, cost: Float)] = []

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
    costs = Array(repeating: .infinity, count: stretch.count + 1)
    starts = Array(repeating: 0, count: stretch.count + 1)
    chosen = Array(repeating: -1, count: stretch.count + 1)
    costs[0] = 0
  }

  private mutating func solve() -> [Step] {
    var next = 0
    for start in stretch where costs[start - stretch.lowerBound] < .infinity {
      addUnknown(from: start)
      while next < candidates.count, candidates[next].letters.lowerBound < start { next += 1 }
      var last = next
      while last < candidates.count, candidates[last].letters.lowerBound == start { last += 1 }
      addWords(from: start, besides: next..<last)
      for index in next..<last {
        relax(candidates[index].letters, candidates[index].cost, as: index)
      }
    }
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

  private mutating func addUnknown(from start: Int) {
    var isFirst = true
    var end = start + 1
    while end <= stretch.upperBound, isFirst || end - start <= Self.longestUnknown {
      if isBoundary[end - stretch.lowerBound] {
        relax(start..<end, Self.unknownCost + Self.unknownLetterCost * Float(end - start))
        isFirst = false
      }
      end += 1
    }
  }

  private mutating func addWords(from start: Int, besides here: Range<Int>) {
    var ends: [(end: Int, cost: Float)] = []
    swap(&ends, &self.ends)
    ends.removeAll(keepingCapacity: true)
    words.forEachWord(at: start, limit: stretch.upperBound, in: text) { end, cost in
      if isBoundary[end - stretch.lowerBound] { ends.append((end, cost)) }
    }
    for (end, cost) in ends where !isCompound(start..<end, heads: ends) {
      relax(start..<end, cost)
    }
    for index in here where candidates[index].beatsEqualWord {
      guard let equal = ends.first(where: { $0.end == candidates[index].letters.upperBound })
      else { continue }
      relax(start..<equal.end, min(equal.cost, candidates[index].cost) - 0.01, as: index)
    }
    swap(&ends, &self.ends)
  }

  /// Whether a word of the lexicon is a word and an acronym: แผ่น|ซีดี, or คิวอาร์|โค้ด.
  private func isCompound(_ range: Range<Int>, heads: [(end: Int, cost: Float)]) -> Bool {
    var index = firstCandidate(from: range.lowerBound)
    while index < candidates.count, candidates[index].letters.lowerBound < range.upperBound {
      let letters = candidates[index].letters
      if candidates[index].beatsEqualWord {
        if letters.upperBound == range.upperBound {
          if heads.contains(where: { $0.end == letters.lowerBound }) { return true }
        } else if letters.lowerBound == range.lowerBound,
          CueWords.followers.end(startingAt: letters.upperBound, in: text) == range.upperBound
        {
          return true
        }
      }
      index += 1
    }
    return false
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
