/// The Thai words that a document ties to Latin acronyms, wherever it has them.
struct SpelledWords {
  private(set) var words: [ArraySlice<FoldedUnit>: ThaiCandidate] = [:]
  private var lengths: [Int] = []
  private var firstUnits: Set<FoldedUnit> = []

  /// No words.
  init() {}

  /// - Parameters:
  ///   - candidates: The words where glosses tie them.
  ///   - text: The text that these are in.
  init(_ candidates: [ThaiCandidate], in text: FoldedText) {
    if candidates.isEmpty { return }
    for candidate in candidates { words[text.units[candidate.range]] = candidate }
    lengths = Set(words.keys.map(\.count)).sorted(by: >)
    firstUnits = Set(words.keys.compactMap(\.first))
  }

  /// - Complexity: O(*n*) for *n* units, as words have at most 24 letters.
  func candidates(in text: FoldedText) -> [ThaiCandidate] {
    guard !words.isEmpty else { return [] }
    var found: [ThaiCandidate] = []
    for (start, unit) in text.units.enumerated() where firstUnits.contains(unit) {
      for length in lengths where start + length <= text.count {
        let range = start..<start + length
        guard var candidate = words[text.units[range]], text.allowsWordBoundary(at: start),
          text.allowsWordBoundary(at: range.upperBound)
        else { continue }
        candidate.range = range
        candidate.letters = range
        found.append(candidate)
      }
    }
    return found
  }
}
