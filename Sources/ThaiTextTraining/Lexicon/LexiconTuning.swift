internal import ThaiText

/// Adjusts the counts of words until the dictionary engine segments the text as it should.
///
/// The engine takes words for independent of each other, which they are not: counts alone make it
/// join what is often neighbours, and split what is rare. In each round the engine segments the
/// text; a word it missed more often than it found wrongly gets a higher count, and the other way
/// about. Steps shrink from round to round, and the result is the mean of the last rounds: no
/// single round is best for all words.
struct LexiconTuning {
  /// The words, as UTF-8.
  let words: [[UInt8]]
  private(set) var counts: [Double]
  private let indices: [ArraySlice<UInt8>: Int]

  static let roundCount = 6
  private static let averagedCount = 4
  private static let firstStep = 1.5
  /// Counts are written as so many to one.
  static let scale = 16.0

  init(_ counted: [(word: [UInt8], count: Double)]) {
    words = counted.map(\.word)
    counts = counted.map(\.count)
    indices = Dictionary(uniqueKeysWithValues: zip(words.lazy.map { $0[...] }, 0...))
  }

  /// Adjusts the counts by a text.
  mutating func run(on text: SegmentedText, progress: (String) -> Void) throws(LexiconError) {
    let gold = text.words()
    var sums = Array(repeating: 0.0, count: counts.count)
    for round in 0..<Self.roundCount {
      let found = text.words(by: DictionaryEngine(lexicons: [try Lexicon(list)]))
      let tallies = tallies(of: found, gold, in: text)
      adjust(by: tallies, step: Self.firstStep / Double(round + 1))
      if round >= Self.roundCount - Self.averagedCount {
        for index in sums.indices { sums[index] += counts[index] }
      }
      let right = tallies.reduce(0) { $0 + $1.right }
      progress("round \(round + 1): F1 \(2 * right / Double(found.count + gold.count))")
    }
    counts = sums.map { $0 / Double(Self.averagedCount) }
  }

  /// The words with whole counts.
  var list: WordList {
    WordList(
      zip(words, counts).map { word, count in
        WordList.Entry(
          String(decoding: word, as: UTF8.self),
          count: max(1, Int((count * Self.scale).rounded())))
      })
  }

  /// How often a word was found where it is, missed, and found where it is not.
  private struct Tally {
    var right = 0.0
    var missed = 0.0
    var wrong = 0.0
  }

  private func tallies(
    of found: [Range<Int>], _ gold: [Range<Int>], in text: SegmentedText
  ) -> [Tally] {
    var tallies = Array(repeating: Tally(), count: words.count)
    func tally(_ word: Range<Int>, _ field: WritableKeyPath<Tally, Double>) {
      if let index = indices[text.text(of: word)] { tallies[index][keyPath: field] += 1 }
    }
    var next = 0
    for word in found {
      while next < gold.count, isBefore(gold[next], word) {
        tally(gold[next], \.missed)
        next += 1
      }
      if next < gold.count, gold[next] == word {
        tally(word, \.right)
        next += 1
      } else {
        tally(word, \.wrong)
      }
    }
    for word in gold[next...] { tally(word, \.missed) }
    return tallies
  }

  private func isBefore(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    (left.lowerBound, left.upperBound) < (right.lowerBound, right.upperBound)
  }

  private mutating func adjust(by tallies: [Tally], step: Double) {
    for (index, tally) in tallies.enumerated() where tally.missed != tally.wrong {
      // The share of errors; the constant keeps rare words from swinging.
      let share =
        (tally.missed - tally.wrong) / (tally.missed + tally.wrong + tally.right / 2 + 4)
      // e to the step, by a quotient that every machine computes alike.
      let change = step * share
      counts[index] *= (2 + change) / (2 - change)
    }
  }
}
