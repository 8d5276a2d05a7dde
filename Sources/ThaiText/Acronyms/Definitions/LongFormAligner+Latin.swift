/// Finds the long form whose letters a short form takes.
package enum LongFormAligner {
  /// A long form, and how well it fits.
  package struct Match: Hashable, Sendable {
    package var range: Range<Int>
    package var score: Int
  }
}

// MARK: - Latin

extension LongFormAligner {
  /// The best long form of Latin words that ends where the words do.
  ///
  /// After Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in
  /// biomedical text" (2003). Each letter matches the start of a word or, after that, letters
  /// inside it. A match at a start scores 2, inside or in a stop word 1; a word without a match
  /// costs 2, a stop word nothing. A long form scores at least 2*n* − 2 for *n* letters and leaves
  /// out at most one word that is no stop word.
  ///
  /// - Parameter words: The ranges of the words, in order.
  /// - Parameter isExplicit: Whether a separator says that one side explains the other, so that
  ///   the long form may be one word.
  /// - Complexity: O(*w* *n*²) for *w* words; only the last min(*n* + 5, 2*n*) are looked at.
  package static func bestMatch(
    of short: [FoldedUnit], withWordsBefore words: ArraySlice<Range<Int>>, in text: FoldedText,
    isExplicit: Bool
  ) -> Match? {
    let letters = letters(of: short)
    let words = words.suffix(min(letters.count + 5, letters.count * 2))
    guard let end = words.last?.upperBound, letters.count > 1 else { return nil }
    let table = LatinAlignment(letters: letters, words: words.map { lowercased(text.units[$0]) })
    var best: (match: Match, wordCount: Int)?
    for (index, word) in words.enumerated() {
      guard let score = table.score(from: index), score >= 2 * letters.count - 2 else { continue }
      let match = Match(range: word.lowerBound..<end, score: score)
      if score >= best?.match.score ?? .min { best = (match, words.count - index) }
    }
    guard let best, isLong(best.match.range, best.wordCount, short, isExplicit, in: text) else {
      return nil
    }
    return best.match
  }

  /// The best long form that begins with the first of the words.
  package static func bestMatch(
    of short: [FoldedUnit], withWordsAfter words: ArraySlice<Range<Int>>, in text: FoldedText,
    isExplicit: Bool
  ) -> Match? {
    let letters = letters(of: short)
    let words = words.prefix(min(letters.count + 5, letters.count * 2))
    guard let start = words.first?.lowerBound else { return nil }
    var best: Match?
    for count in stride(from: words.count, through: 1, by: -1) {
      guard
        let match = bestMatch(
          of: short, withWordsBefore: words.prefix(count), in: text, isExplicit: isExplicit),
        match.range.lowerBound == start, match.score >= best?.score ?? .min
      else { continue }
      best = match
    }
    return best
  }

  private static func letters(of short: [FoldedUnit]) -> [FoldedUnit] {
    short.filter(\.isLatinLetter).map(\.lowercased)
  }

  private static func lowercased(_ units: ArraySlice<FoldedUnit>) -> [FoldedUnit] {
    units.map(\.lowercased)
  }

  /// Whether the long form is longer than the short one, has two words and does not repeat it.
  private static func isLong(
    _ range: Range<Int>, _ wordCount: Int, _ short: [FoldedUnit], _ isExplicit: Bool,
    in text: FoldedText
  ) -> Bool {
    guard range.count > short.count, wordCount > 1 || isExplicit else { return false }
    return !latinWords(in: range, of: text).contains { word in
      LatinForm(word, in: text).canonical == String(units: short)
    }
  }

  /// The words of Latin letters in a range; a hyphen divides them.
  package static func latinWords(in range: Range<Int>, of text: FoldedText) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for position in range {
      let isLetter =
        text[position].isLatinAlphanumeric
        || (text[position].isApostrophe && start != nil && text[position + 1].isLatinLetter)
      if isLetter {
        start = start ?? position
      } else if let begin = start {
        words.append(begin..<position)
        start = nil
      }
    }
    if let start { words.append(start..<range.upperBound) }
    return words
  }

  fileprivate static func isStopWord(_ word: [FoldedUnit]) -> Bool {
    CueWords.englishStopWords.contains(word[...])
  }
}

/// The scores of all ways to match letters with the ends of a list of words.
private struct LatinAlignment {
  private struct Cell {
    var score: Int
    var passed: Int
  }

  private let words: [[FoldedUnit]]
  private let letters: [FoldedUnit]
  /// best[w][l]: matching letters l… with words w…, all of them.
  private var best: [[Cell?]]

  init(letters: [FoldedUnit], words: [[FoldedUnit]]) {
    self.words = words
    self.letters = letters
    best = Array(
      repeating: Array(repeating: nil, count: letters.count + 1), count: words.count + 1)
    best[words.count][letters.count] = Cell(score: 0, passed: 0)
    for word in words.indices.reversed() {
      for letter in 0...letters.count {
        best[word][letter] = bestCell(word, letter, mayPass: true)
      }
    }
  }

  /// The score with the first letter at the start of a word, which is no stop word.
  func score(from word: Int) -> Int? {
    guard !LongFormAligner.isStopWord(words[word]) else { return nil }
    return bestCell(word, 0, mayPass: false)?.score
  }

  private func bestCell(_ word: Int, _ letter: Int, mayPass: Bool) -> Cell? {
    let isStop = LongFormAligner.isStopWord(words[word])
    var result: Cell?
    if mayPass, var cell = best[word + 1][letter] {
      cell.score -= isStop ? 0 : 2
      cell.passed += isStop ? 0 : 1
      if cell.passed <= 1 { result = cell }
    }
    for count in 0..<matchLength(word, letter) {
      guard var cell = best[word + 1][letter + count + 1] else { continue }
      cell.score += (isStop ? 1 : 2) + count
      if cell.score > result?.score ?? .min { result = cell }
    }
    return result
  }

  /// How many letters from one on a word can take: its first, then inner ones in order.
  private func matchLength(_ word: Int, _ letter: Int) -> Int {
    let units = words[word]
    guard letter < letters.count, units.first == letters[letter] else { return 0 }
    var count = 1
    for unit in units.dropFirst() where letter + count < letters.count {
      if unit == letters[letter + count] { count += 1 }
    }
    return count
  }
}
