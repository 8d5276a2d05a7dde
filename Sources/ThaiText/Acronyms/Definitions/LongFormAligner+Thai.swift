// MARK: - Thai

extension LongFormAligner {
  /// The best long form of Thai words whose consonants are the letters of initials.
  ///
  /// The first letter is the first consonant of the long form; the others follow in order among
  /// the first consonants of clusters. A match at the start of a word scores 2, elsewhere 1. One
  /// letter may be left over where there are more than three. Many words without a letter cost;
  /// a beginning that names an organisation, or stands after a space, gains.
  ///
  /// - Parameters:
  ///   - short: The consonants of the short form.
  ///   - starts: Where words begin, in order; the long form begins at one of them.
  ///   - end: Where it ends.
  ///   - isHead: Whether an organisation's name begins at a place.
  /// - Complexity: O(*w* *n*) for *w* words and *n* letters up to the end.
  package static func bestThaiMatch(
    of short: [FoldedUnit], wordStarts starts: [Int], end: Int, in text: FoldedText,
    isHead: (_ start: Int, _ end: Int) -> Bool = { _, _ in false }
  ) -> Match? {
    let letters = short.filter(\.isThaiConsonant)
    guard let first = letters.first else { return nil }
    let wordStarts = Set(starts)
    var best: Match?
    for start in starts where firstConsonant(at: start, in: text) == first {
      guard CueWords.linking.end(startingAt: start, in: text) == nil else { continue }
      guard var score = score(of: letters, start..<end, wordStarts, in: text) else { continue }
      // A long form has few words without a letter of their own.
      score -= max(0, starts.count { $0 >= start } - 3 * letters.count)
      if isHead(start, end) { score += 3 }
      if !text[start - 1].isThaiLetter { score += 1 }
      guard score > best?.score ?? .min else { continue }
      best = Match(range: start..<end, score: score)
    }
    guard let best, best.range.count > short.count + 2 else { return nil }
    return best
  }

  /// The score of the best way to find the letters in order, or `nil` if too many are left over.
  private static func score(
    of letters: [FoldedUnit], _ range: Range<Int>, _ wordStarts: Set<Int>, in text: FoldedText
  ) -> Int? {
    // best[k]: the most that k letters found so far can score.
    var best = [Int?](repeating: nil, count: letters.count + 1)
    best[0] = 0
    for position in range where text.allowsWordBoundary(at: position) {
      guard let consonant = firstConsonant(at: position, in: text) else { continue }
      let gain = wordStarts.contains(position) ? 2 : 1
      for index in letters.indices.reversed() where letters[index] == consonant {
        // The first letter is the first consonant.
        guard index > 0 || position == range.lowerBound, let score = best[index] else { continue }
        best[index + 1] = max(best[index + 1] ?? .min, score + gain)
      }
    }
    if let all = best[letters.count] { return all }
    return letters.count > 3 ? best[letters.count - 1].map { $0 - 2 } : nil
  }

  private static func firstConsonant(at position: Int, in text: FoldedText) -> FoldedUnit? {
    for index in position..<position + 2 where text[index].isThaiConsonant { return text[index] }
    return nil
  }
}
