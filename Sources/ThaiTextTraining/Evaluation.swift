public import ThaiText

/// How well predicted words agree with gold ones.
///
/// A predicted word is right if both its ends are gold's. Words of white space alone do not
/// count, nor does what overlaps a region that nobody divided; an optional boundary stands where
/// the prediction has one.
public struct Evaluation: Hashable, Sendable {
  /// All words.
  public private(set) var words = Agreement()
  /// The words made of Thai letters and marks alone.
  public private(set) var thaiWords = Agreement()
  /// The places between scalars where a word starts, white space included.
  public private(set) var starts = Agreement()

  public init() {}

  /// Adds a line.
  ///
  /// - Parameter predictedEnds: The ends of the predicted words of `gold.text`, in increasing
  ///   order.
  /// - Complexity: O(*n*) for *n* bytes of text.
  public mutating func add(_ gold: GoldLine, predictedEnds: [Int]) {
    let goldEnds = gold.ends(settledBy: predictedEnds)
    let goldWords = gold.words(endingAt: goldEnds)
    let predictedWords = gold.words(endingAt: predictedEnds)
    words.add(goldWords, predictedWords)
    thaiWords.add(goldWords.filter(gold.isThai), predictedWords.filter(gold.isThai))
    starts.add(gold.starts(endingAt: goldEnds), gold.starts(endingAt: predictedEnds))
  }

  /// Adds a line that a tokenizer divides.
  public mutating func add(
    _ gold: GoldLine, dividedBy tokenizer: ThaiTokenizer,
    using workspace: inout SegmentationWorkspace
  ) {
    var boundaries: [Boundary] = []
    tokenizer.appendBoundaries(in: gold.text.span, to: &boundaries, using: &workspace)
    add(gold, predictedEnds: boundaries.map(\.utf8Offset))
  }
}

/// Counts of things predicted, of things in gold, and of those in both.
public struct Agreement: Hashable, Sendable {
  public private(set) var common = 0
  public private(set) var predicted = 0
  public private(set) var gold = 0

  /// The part of the predicted that is right.
  public var precision: Double { predicted == 0 ? 0 : Double(common) / Double(predicted) }
  /// The part of gold that was predicted.
  public var recall: Double { gold == 0 ? 0 : Double(common) / Double(gold) }
  /// The harmonic mean of precision and recall.
  public var f1: Double {
    let sum = precision + recall
    return sum == 0 ? 0 : 2 * precision * recall / sum
  }

  fileprivate mutating func add<Element: Hashable>(_ gold: [Element], _ predicted: [Element]) {
    self.gold += gold.count
    self.predicted += predicted.count
    common += Set(gold).intersection(predicted).count
  }
}

extension GoldLine {
  /// Whether there is a word that counts.
  package var hasWords: Bool { !words(endingAt: wordEnds).isEmpty }

  /// The ends of gold's words, with the optional ones that the prediction has.
  func ends(settledBy predictedEnds: [Int]) -> [Int] {
    Set(optionalEnds).intersection(predictedEnds).union(wordEnds).sorted()
  }

  /// The words that count, given where words end.
  fileprivate func words(endingAt ends: [Int]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    var region = 0
    for end in ends {
      let word = start..<end
      start = end
      while region < ignored.count, ignored[region].upperBound <= word.lowerBound { region += 1 }
      let isIgnored = region < ignored.count && ignored[region].overlaps(word)
      if !isIgnored, !isBlank(word) { words.append(word) }
    }
    return words
  }

  private func isBlank(_ word: Range<Int>) -> Bool {
    scalars(of: word).allSatisfy { scalar in
      scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
    }
  }

  fileprivate func isThai(_ word: Range<Int>) -> Bool {
    scalars(of: word).allSatisfy { ThaiCharacterClass($0).isLetterOrMark }
  }

  /// The places where a word starts, given where words end; the start of the line is no decision,
  /// nor is what lies inside a region.
  fileprivate func starts(endingAt ends: [Int]) -> [Int] {
    var region = 0
    return ends.filter { end in
      while region < ignored.count, ignored[region].upperBound <= end { region += 1 }
      let isInside = region < ignored.count && ignored[region].lowerBound < end
      return end < text.count && !isInside
    }
  }

  private func scalars(of word: Range<Int>) -> String.UnicodeScalarView {
    String(decoding: text[word], as: UTF8.self).unicodeScalars
  }
}
