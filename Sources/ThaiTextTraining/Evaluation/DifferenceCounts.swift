internal import ThaiText

/// How often two segmentations of text differ, and how: the reference is gold or another engine.
///
///     counts.add(ComparedLine(gold, foundEnds: ends)) { lexicon.contains($0) }
///     counts.mostFrequentConfusions(20)
package struct DifferenceCounts: Sendable {
  private var tallies: [WordDifference.Kind: Tally] = [:]
  /// The reference's words of Thai letters that a list knows, and those it does not.
  package private(set) var knownWords = WordTally()
  package private(set) var unknownWords = WordTally()
  private var confusions: [Confusion: Int] = [:]

  package init() {}

  /// Differences of one kind.
  package struct Tally: Hashable, Sendable {
    package fileprivate(set) var count = 0
    /// Those where the reference has a Thai word that the list does not know.
    package fileprivate(set) var withUnknownWord = 0
  }

  /// Words of the reference, and how many of them were found.
  package struct WordTally: Hashable, Sendable {
    package fileprivate(set) var count = 0
    package fileprivate(set) var found = 0

    /// The part that was found, 0 where there is no word.
    package var recall: Double { count == 0 ? 0 : Double(found) / Double(count) }
  }

  /// Words of the reference, and what was found in their place.
  package struct Confusion: Hashable, Sendable {
    package let reference: [String]
    package let found: [String]
  }

  package func tally(of kind: WordDifference.Kind) -> Tally { tallies[kind, default: Tally()] }

  /// The number of differences of all kinds.
  package var differenceCount: Int { tallies.values.reduce(0) { $0 + $1.count } }

  /// Adds a line.
  ///
  /// - Parameter isKnown: Whether the list of known words has a word.
  package mutating func add(_ line: ComparedLine, isKnown: (String) -> Bool) {
    for piece in line.pieces {
      switch piece {
      case .word(let word): _ = count(line.text(of: word), isFound: true, isKnown)
      case .undecided: break
      case .difference(let difference): add(difference, of: line, isKnown)
      }
    }
  }

  private mutating func add(
    _ difference: WordDifference, of line: ComparedLine, _ isKnown: (String) -> Bool
  ) {
    let reference = difference.reference.map(line.text(of:))
    let confusion = Confusion(reference: reference, found: difference.found.map(line.text(of:)))
    confusions[confusion, default: 0] += 1
    let unknownCount = reference.count { !count($0, isFound: false, isKnown) }
    tallies[difference.kind, default: Tally()].count += 1
    if unknownCount > 0 { tallies[difference.kind, default: Tally()].withUnknownWord += 1 }
  }

  /// Counts a word of the reference if it is Thai; returns `false` for an unknown one.
  private mutating func count(_ word: String, isFound: Bool, _ isKnown: (String) -> Bool) -> Bool {
    guard word.unicodeScalars.allSatisfy({ ThaiCharacterClass($0).isLetterOrMark }) else {
      return true
    }
    let isKnown = isKnown(word)
    let tally = isKnown ? \Self.knownWords : \Self.unknownWords
    self[keyPath: tally].count += 1
    if isFound { self[keyPath: tally].found += 1 }
    return isKnown
  }

  /// The confusions that occur most often, with their numbers; those as frequent are in the order
  /// of their text.
  package func mostFrequentConfusions(_ limit: Int) -> [(confusion: Confusion, count: Int)] {
    let ordered = confusions.sorted { left, right in
      left.value == right.value ? left.key < right.key : left.value > right.value
    }
    return ordered.prefix(limit).map { (confusion: $0.key, count: $0.value) }
  }
}

extension DifferenceCounts.Confusion: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    left.reference == right.reference
      ? left.found.lexicographicallyPrecedes(right.found)
      : left.reference.lexicographicallyPrecedes(right.reference)
  }
}
