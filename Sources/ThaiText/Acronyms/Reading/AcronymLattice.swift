/// Segments a stretch of Thai letters into words and acronyms at the least cost.
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

  /// A place of the stretch: what the cheapest path to it costs, and its last step, with the
  /// number of a candidate or −1.
  fileprivate struct Place {
    var cost: Float = .infinity
    var start: Int32 = 0
    var candidate: Int32 = -1
  }

  private let text: FoldedText
  private let stretch: Range<Int>
  private let candidates: [ThaiCandidate]
  /// Whether a word may begin or end at each place.
  private let isBoundary: [Bool]
  /// The words of the stretch in order of their beginnings.
  private let words: [LexiconWords.Match]

  /// - Parameter candidates: Inside the stretch, in order of their beginnings; each begins and ends
  ///   where a word may.
  /// - Complexity: O(*n*) for *n* letters.
  package static func steps(
    of stretch: Range<Int>, with candidates: [ThaiCandidate], in text: FoldedText,
    words: LexiconWords
  ) -> [Step] {
    Self(text: text, words: words, stretch: stretch, candidates: candidates).solved()
  }

  private init(
    text: FoldedText, words: LexiconWords, stretch: Range<Int>, candidates: [ThaiCandidate]
  ) {
    self.text = text
    self.stretch = stretch
    self.candidates = candidates
    var isBoundary = text.wordBoundaries(in: stretch)
    isBoundary.append(true)
    // The stretch begins where it does, whatever stands before.
    isBoundary[0] = true
    self.isBoundary = isBoundary
    self.words = words.matches(in: stretch, of: text, between: isBoundary)
  }

  private func solved() -> [Step] {
    var places = Array(repeating: Place(), count: stretch.count + 1)
    places[0].cost = 0
    var span = places.mutableSpan
    fill(&span)
    return path(to: places)
  }

  private func fill(_ places: inout MutableSpan<Place>) {
    var unknown = UnknownLetters()
    var candidate = 0
    var word = 0
    for place in 0..<stretch.count where isBoundary[place] {
      if place > 0 { unknown.addSteps(endingAt: place, to: &places) }
      unknown.takeCost(places[place].cost, of: place)
      while candidate < candidates.count, start(of: candidate) < place { candidate += 1 }
      let firstWord = word
      while word < words.count, words[word].start == place { word += 1 }
      addWords(firstWord..<word, at: place, besides: candidate, to: &places)
      for index in candidate..<candidates.count {
        guard start(of: index) == place else { break }
        let end = candidates[index].letters.upperBound - stretch.lowerBound
        places.relax(place, end, candidates[index].cost, as: index)
      }
    }
    unknown.addSteps(endingAt: stretch.count, to: &places)
  }

  /// The place where a candidate begins.
  @inline(__always)
  private func start(of candidate: Int) -> Int {
    candidates[candidate].letters.lowerBound - stretch.lowerBound
  }
}

// MARK: - Letters that no word covers

extension AcronymLattice {
  /// Adds the steps over letters that no word covers.
  private struct UnknownLetters {
    /// What letters cost that no word covers, in nats: to begin with them, and each.
    private static let firstCost: Float = 18.4
    private static let letterCost: Float = 2
    private static let longest = 24

    /// The least that a path costs to any place, less what its letters would cost if unknown.
    private var leastHeadStart: Float = 0
    /// The boundary before the place in turn.
    private var lastBoundary = 0

    /// Takes note of what the cheapest path to a place costs.
    @inline(__always)
    mutating func takeCost(_ cost: Float, of place: Int) {
      leastHeadStart = min(leastHeadStart, cost - Self.letterCost * Float(place))
    }

    /// Adds the steps that end at a place: all that are not too long, or else those from the
    /// boundary before.
    ///
    /// They come behind the words that end there, though of two steps of equal cost the one counts
    /// that begins first, and before a word one over unknown letters.
    mutating func addSteps(endingAt end: Int, to places: inout MutableSpan<Place>) {
      let first = max(0, min(end - Self.longest, lastBoundary))
      lastBoundary = end
      var best = places[end]
      guard mayWin(at: end, against: best.cost) else { return }
      if best.cost == .infinity { best.start = Int32(truncatingIfNeeded: end) }
      for start in first..<end {
        let total = places[start].cost + (Self.firstCost + Self.letterCost * Float(end &- start))
        if total < best.cost || total == best.cost && start <= best.start {
          best = Place(cost: total, start: Int32(truncatingIfNeeded: start))
        }
      }
      places[end] = best
    }

    /// Whether a step can be cheaper than the path to a place so far, as much as rounding may add.
    @inline(__always)
    private func mayWin(at end: Int, against cost: Float) -> Bool {
      leastHeadStart + Self.letterCost * Float(end) + Self.firstCost <= cost * 1.0001 + 0.01
    }
  }
}

// MARK: - Words

extension AcronymLattice {
  /// - Parameters:
  ///   - here: The words that begin at the place.
  ///   - next: The first candidate that does not begin before the place.
  private func addWords(
    _ here: Range<Int>, at place: Int, besides next: Int, to places: inout MutableSpan<Place>
  ) {
    for index in here {
      let word = words[index]
      if isCompound(word, among: here, besides: next) { continue }
      places.relax(place, Int(word.end), word.cost)
    }
    for index in next..<candidates.count {
      guard start(of: index) == place else { break }
      let end = candidates[index].letters.upperBound - stretch.lowerBound
      guard candidates[index].beatsEqualWord,
        let equal = here.first(where: { words[$0].end == end })
      else { continue }
      places.relax(place, end, min(words[equal].cost, candidates[index].cost) - 0.01, as: index)
    }
  }

  /// Whether a word of the lexicon is a word and an acronym: แผ่น|ซีดี, or คิวอาร์|โค้ด.
  @inline(__always)
  private func isCompound(
    _ word: LexiconWords.Match, among here: Range<Int>, besides next: Int
  ) -> Bool {
    for index in next..<candidates.count {
      guard start(of: index) < word.end else { return false }
      guard candidates[index].beatsEqualWord else { continue }
      if isCompound(word, among: here, with: candidates[index].letters) { return true }
    }
    return false
  }

  /// Whether a word consists of another one and the letters of a candidate inside it.
  private func isCompound(
    _ word: LexiconWords.Match, among here: Range<Int>, with letters: Range<Int>
  ) -> Bool {
    let (start, end) = (Int(word.start) + stretch.lowerBound, Int(word.end) + stretch.lowerBound)
    if letters.upperBound == end {
      return here.contains { Int(words[$0].end) + stretch.lowerBound == letters.lowerBound }
    }
    return letters.lowerBound == start
      && CueWords.followers.end(startingAt: letters.upperBound, in: text) == end
  }
}

// MARK: - The path

extension AcronymLattice {
  private func path(to places: [Place]) -> [Step] {
    var steps: [Step] = []
    var end = stretch.count
    while end > 0 {
      let (start, candidate) = (Int(places[end].start), Int(places[end].candidate))
      let range = stretch.lowerBound + start..<stretch.lowerBound + end
      steps.append(Step(range: range, candidate: candidate < 0 ? nil : candidate))
      end = start
    }
    steps.reverse()
    return steps
  }
}

extension MutableSpan<AcronymLattice.Place> {
  /// Takes a step from one place to another if that makes the path to there cheaper.
  @inline(__always)
  fileprivate mutating func relax(
    _ start: Int, _ end: Int, _ cost: Float, as candidate: Int = -1
  ) {
    let total = self[start].cost + cost
    guard total < self[end].cost else { return }
    self[end] = AcronymLattice.Place(
      cost: total, start: Int32(truncatingIfNeeded: start),
      candidate: Int32(truncatingIfNeeded: candidate))
  }
}
