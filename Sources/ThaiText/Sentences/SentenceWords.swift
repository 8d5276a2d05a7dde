/// Looks the words beside a space up in the tables of `Dictionaries/sentences`.
enum SentenceWords {
  /// The most tokens that an entry of the tables is segmented into.
  private static let longest = 4

  /// What the words before a space say, the longest entry that ends there.
  static func evidence(
    endingWith stretch: Range<Int>, _ tokens: SentenceTokens, in text: Span<UInt8>
  ) -> Int {
    let end = tokens.end(of: stretch.upperBound - 1)
    let starts = stretch.suffix(longest).reversed().map { tokens.start(of: $0)..<end }
    return evidence(
      of: starts, in: text, BundledTables.sentenceOpenings, SentenceEvidence.opening,
      BundledTables.sentenceEnds, SentenceEvidence.ending)
  }

  /// What the words after a space say, the longest entry that begins there.
  static func evidence(
    beginningWith stretch: Range<Int>, _ tokens: SentenceTokens, in text: Span<UInt8>
  ) -> Int {
    let start = tokens.start(of: stretch.lowerBound)
    let ends = stretch.prefix(longest).map { start..<tokens.end(of: $0) }
    return evidence(
      of: ends, in: text, BundledTables.sentenceContinuations, SentenceEvidence.continuation,
      BundledTables.sentenceBeginnings, SentenceEvidence.beginning)
  }

  /// What the length of the stretch after a space says.
  static func evidence(
    ofLengthOf stretch: Range<Int>, _ tokens: SentenceTokens, in text: Span<UInt8>
  ) -> Int {
    let words = tokens.start(of: stretch.lowerBound)..<tokens.end(of: stretch.upperBound - 1)
    let isLonely =
      stretch.count <= longest && BundledTables.sentenceBeginnings.contains(words, in: text)
    return isLonely
      ? SentenceEvidence.lonelyBeginning : SentenceEvidence.stretchAfter(stretch.count)
  }

  /// The weight of the last of some ranges, each longer than the one before, that a table has.
  private static func evidence(
    of ranges: [Range<Int>], in text: Span<UInt8>, _ against: WordSet, _ weight: Int,
    _ inFavour: WordSet, _ weightInFavour: Int
  ) -> Int {
    var evidence = 0
    for range in ranges {
      if against.contains(range, in: text) { evidence = weight }
      if inFavour.contains(range, in: text) { evidence = weightInFavour }
    }
    return evidence
  }
}
