package import ThaiText

/// How well predicted words agree with gold ones.
///
/// A predicted word is right if both its ends are gold's. Words of white space alone do not
/// count, nor does what overlaps a region that nobody segmented; an optional boundary stands where
/// the prediction has one.
package struct Evaluation: Hashable, Sendable {
  /// All words.
  package private(set) var words = Agreement()
  /// The words made of Thai letters and marks alone.
  package private(set) var thaiWords = Agreement()
  /// The places between scalars where a word starts, white space included.
  package private(set) var starts = Agreement()

  package init() {}

  /// Adds what was measured on other lines.
  package mutating func add(_ other: Evaluation) {
    words += other.words
    thaiWords += other.thaiWords
    starts += other.starts
  }

  /// Adds a line.
  ///
  /// - Parameter predictedEnds: The ends of the predicted words of `gold.text`, in increasing
  ///   order.
  /// - Complexity: O(*n*) for *n* bytes of text.
  package mutating func add(_ gold: GoldLine, predictedEnds: [Int]) {
    let goldEnds = gold.ends(settledBy: predictedEnds)
    let goldWords = gold.words(endingAt: goldEnds)
    let predictedWords = gold.words(endingAt: predictedEnds)
    words.add(goldWords, predictedWords)
    thaiWords.add(goldWords.filter(gold.isThai), predictedWords.filter(gold.isThai))
    starts.add(gold.starts(endingAt: goldEnds), gold.starts(endingAt: predictedEnds))
  }

  /// Adds a line as a tokenizer segments it.
  package mutating func add(
    _ gold: GoldLine, segmentedBy tokenizer: ThaiTokenizer,
    using workspace: inout SegmentationWorkspace
  ) {
    var boundaries: [Boundary] = []
    tokenizer.appendBoundaries(in: gold.text.span, to: &boundaries, using: &workspace)
    add(gold, predictedEnds: boundaries.map(\.utf8Offset))
  }
}

extension Evaluation {
  /// Measures a model by itself: as its definition says, without entities, other engines and
  /// users' words, which a tokenizer adds.
  package init(of model: BoundaryModel, standard: AnnotationStandard, on lines: [GoldLine]) {
    self.init()
    guard let scorer = ReferenceScorer(model, standard: standard) else { return }
    let ends = inParallel(lines.count) { scorer.wordEnds(in: lines[$0].text) }
    for (line, ends) in zip(lines, ends) { add(line, predictedEnds: ends) }
  }
}

/// Counts of things predicted, of things in gold, and of those in both.
package struct Agreement: Hashable, Sendable {
  package private(set) var common = 0
  package private(set) var predicted = 0
  package private(set) var gold = 0

  /// The part of the predicted that is right.
  package var precision: Double { predicted == 0 ? 0 : Double(common) / Double(predicted) }
  /// The part of gold that was predicted.
  package var recall: Double { gold == 0 ? 0 : Double(common) / Double(gold) }
  /// The harmonic mean of precision and recall.
  package var f1: Double {
    let sum = precision + recall
    return sum == 0 ? 0 : 2 * precision * recall / sum
  }

  package init() {}

  package static func += (sum: inout Self, other: Self) {
    sum.common += other.common
    sum.predicted += other.predicted
    sum.gold += other.gold
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

extension Double {
  /// The number with so many decimal digits that is nearest to this one, ties to the even digit.
  ///
  /// It is exact: what decides is the number itself, not the rounded product with a power of ten.
  ///
  /// - Precondition: `digits` is at most 15, and the number from 0 to 1.
  package func rounded(to digits: Int) -> Double {
    let power = (0..<digits).reduce(1.0) { product, _ in product * 10 }
    let nearest = (self * power).rounded(.toNearestOrEven)
    // One fused operation: the exact distance, rounded once.
    let distance = (-nearest).addingProduct(self, power)
    let isTie = abs(distance) == 0.5
    let isOdd = nearest.truncatingRemainder(dividingBy: 2) != 0
    if distance > 0.5 || (isTie && distance > 0 && isOdd) { return (nearest + 1) / power }
    if distance < -0.5 || (isTie && distance < 0 && isOdd) { return (nearest - 1) / power }
    return nearest / power
  }
}
