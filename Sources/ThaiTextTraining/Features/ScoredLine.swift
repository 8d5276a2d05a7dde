internal import ThaiText

/// A line with what the first stage found: all that the features of the second one are made of.
struct ScoredLine: Sendable {
  let codes: [CharacterCode]
  /// Whether a boundary may stand before each code; not at the line's start.
  let legal: [Bool]
  /// The scores of the first stage.
  let scores: [Int32]

  init(codes: [CharacterCode], legal: [Bool], scores: [Int32]) {
    self.codes = codes
    self.legal = legal
    self.scores = scores
  }

  /// What the second stage knows about a position.
  func features(of context: WordContext, from counts: some WordCountSource) -> WordFeatures {
    let codes = codes.span
    let before = WordHash(of: context.before, in: codes)
    let left = WordHash(of: context.left, in: codes)
    let right = WordHash(of: context.right, in: codes)
    let joined = WordHash(of: context.joined, in: codes)
    let after = WordHash(of: context.after, in: codes)
    var features = WordFeatures()
    features.counts = counts.counts(around: context, in: codes)
    features.beforeLeft = counts.count(ofPair: WordHash(before, left))
    features.beforeJoined = counts.count(ofPair: WordHash(before, joined))
    features.rightAfter = counts.count(ofPair: WordHash(right, after))
    features.joinedAfter = counts.count(ofPair: WordHash(joined, after))
    features.beforeWithJoined = counts.entry(
      of: WordHash(of: context.beforeWithJoined, in: codes))
    features.joinedWithAfter = counts.entry(of: WordHash(of: context.joinedWithAfter, in: codes))
    features.leftLength = context.left.count
    features.rightLength = context.right.count
    features.numbers = numbers(of: context)
    return features
  }

  private func numbers(of context: WordContext) -> SIMD16<Int32> {
    var numbers = SIMD16<Int32>(repeating: 0)
    numbers[WordFeatures.scoreLane] = scores[context.position]
    numbers[WordFeatures.oneLane] = WordFeatures.one
    for (place, score) in legalScores(leftOf: context.position).enumerated() {
      numbers[WordFeatures.leftLane + place] = score
    }
    for (place, score) in legalScores(rightOf: context.position).enumerated() {
      numbers[WordFeatures.rightLane + place] = score
    }
    numbers[WordFeatures.startLane] = edgeOrScore(context.start)
    numbers[WordFeatures.endLane] = edgeOrScore(context.end)
    return numbers
  }

  private func legalScores(leftOf position: Int) -> [Int32] {
    let lowest = max(1, position - WordContext.reach)
    return nearest((lowest..<position).reversed())
  }

  private func legalScores(rightOf position: Int) -> [Int32] {
    nearest(position + 1..<min(codes.count, position + WordContext.reach + 1))
  }

  /// The scores of the first few positions that allow a boundary.
  private func nearest(_ positions: some Sequence<Int>) -> [Int32] {
    var found: [Int32] = []
    for position in positions where legal[position] {
      found.append(WordFeatures.neighbourScore(scores[position]))
      if found.count == WordFeatures.neighboursOnASide { break }
    }
    return found
  }

  private func edgeOrScore(_ boundary: Int) -> Int32 {
    guard boundary > 0, boundary < codes.count else { return WordFeatures.edgeScore }
    return WordFeatures.neighbourScore(scores[boundary])
  }
}

extension WordContext {
  /// The context of a position inside a line of `decisions.count` codes.
  ///
  /// - Parameter decisions: For each code, whether a boundary stands before it. The first one
  ///   does not matter: a line begins with a boundary.
  /// - Complexity: O(1), as words are looked for over ``reach`` codes.
  init(around position: Int, in decisions: Span<Bool>) {
    let start = Self.boundary(before: position, in: decisions)
    let end = Self.boundary(after: position, in: decisions)
    self.init(
      beforeStart: start == 0 ? 0 : Self.boundary(before: start, in: decisions), start: start,
      position: position, end: end,
      afterEnd: end == decisions.count ? end : Self.boundary(after: end, in: decisions))
  }

  private static func boundary(before position: Int, in decisions: Span<Bool>) -> Int {
    let limit = max(0, position &- reach)
    var place = position &- 1
    while place > limit, !decisions[place] { place &-= 1 }
    return place
  }

  private static func boundary(after position: Int, in decisions: Span<Bool>) -> Int {
    let limit = min(decisions.count, position &+ reach)
    var place = position &+ 1
    while place < limit, !decisions[place] { place &+= 1 }
    return place
  }
}

extension WordHash {
  /// The hash of the word at a range of codes.
  ///
  /// - Complexity: one multiplication for each eight codes.
  init(of range: Range<Int>, in codes: Span<CharacterCode>) {
    let count = min(range.count, Self.longestWord)
    var state = Self.start(count)
    var place = range.lowerBound
    let end = place &+ count
    while place < end {
      let next = min(place &+ 8, end)
      state = Self.fold(state ^ Self.block(place..<next, in: codes), Self.wordFactor)
      place = next
    }
    self.init(rawValue: state)
  }

  /// Up to eight codes as the bytes of a number, the first one lowest.
  private static func block(_ range: Range<Int>, in codes: Span<CharacterCode>) -> UInt64 {
    var block: UInt64 = 0
    var shift: UInt64 = 0
    for index in range {
      block |= UInt64(codes[index].rawValue) &<< shift
      shift &+= 8
    }
    return block
  }
}
