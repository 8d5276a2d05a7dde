/// The features of the second stage: tables with one weight for each value of a few facts.
///
/// All tables of a model lie in one array, one after the other; the index of a weight is its
/// table's offset plus the facts as digits of a number.
package enum WordTemplate {
  /// The number of tables, and of their weights in all.
  package static let tableCount = 20
  package static let weightCount = end

  /// Calls `body` with the index of the weight that each table contributes.
  @inline(__always)
  package static func forEachIndex(of features: WordFeatures, _ body: (Int) -> Void) {
    let counts = features.counts
    let (m, l, r) = (counts.joined.count, counts.left.count, counts.right.count)
    let (mLists, lLists, rLists) = (counts.joined.lists, counts.left.lists, counts.right.lists)
    let (x, d) = (counts.pair, counts.advantage &+ 12)
    let (p1, p2, n1, n2) = (
      features.beforeLeft, features.beforeJoined, features.rightAfter, features.joinedAfter
    )
    let band = scoreBand(features.numbers[WordFeatures.scoreLane])
    let listed = (mLists &* 2 &+ (lLists > 0 ? 1 : 0)) &* 2 &+ (rLists > 0 ? 1 : 0)
    let rarity = (min(3, m) &* 4 &+ min(3, l)) &* 4 &+ min(3, r)
    let lengths = min(10, features.leftLength) &* 11 &+ min(10, features.rightLength)
    body(bandOffset &+ band)
    body(joinedPairOffset &+ m &* 13 &+ x)
    body(leftRightOffset &+ l &* 13 &+ r)
    body(wordsOffset &+ (m &* 13 &+ l) &* 13 &+ r)
    body(joinedPairBandOffset &+ (m &* 13 &+ x) &* 17 &+ band)
    body(advantageOffset &+ d)
    body(advantageCountOffset &+ d &* 13 &+ max(m, x))
    body(beforeOffset &+ p1 &* 13 &+ p2)
    body(afterOffset &+ n1 &* 13 &+ n2)
    body(aroundOffset &+ ((p1 &* 13 &+ p2) &* 13 &+ n1) &* 13 &+ n2)
    body(advantageAroundOffset &+ (d &* 13 &+ p2) &* 13 &+ n2)
    body(listsOffset &+ (mLists &* 4 &+ lLists) &* 4 &+ rLists)
    body(rarityListedOffset &+ rarity &* 16 &+ listed)
    body(pairListsOffset &+ (x &* 4 &+ mLists) &* 13 &+ m)
    body(bandListedOffset &+ band &* 16 &+ listed)
    body(lengthsOffset &+ lengths)
    body(lengthsBandOffset &+ band &* 121 &+ lengths)
    let (before, after) = (known(features.beforeWithJoined), known(features.joinedWithAfter))
    body(longerBandOffset &+ (before &* 8 &+ after) &* 17 &+ band)
    body(longerBeforeOffset &+ (before &* 4 &+ mLists) &* 4 &+ lLists)
    body(longerAfterOffset &+ (after &* 4 &+ mLists) &* 4 &+ rLists)
  }

  /// The lists that have a word, and whether text has it: 0…7.
  @inline(__always)
  private static func known(_ entry: WordEntry) -> Int {
    entry.lists &* 2 &+ min(entry.count, 1)
  }

  /// The score in halves, cut at four: 0…16.
  @inline(__always)
  package static func scoreBand(_ score: Int32) -> Int {
    Int(min(max(score &>> 5, -8), 8) &+ 8)
  }

  // The offset of each table, and its size in the line after.
  private static let bandOffset = 0
  private static let joinedPairOffset = bandOffset + 17
  private static let leftRightOffset = joinedPairOffset + 13 * 13
  private static let wordsOffset = leftRightOffset + 13 * 13
  private static let joinedPairBandOffset = wordsOffset + 13 * 13 * 13
  private static let advantageOffset = joinedPairBandOffset + 13 * 13 * 17
  private static let advantageCountOffset = advantageOffset + 25
  private static let beforeOffset = advantageCountOffset + 25 * 13
  private static let afterOffset = beforeOffset + 13 * 13
  private static let aroundOffset = afterOffset + 13 * 13
  private static let advantageAroundOffset = aroundOffset + 13 * 13 * 13 * 13
  private static let listsOffset = advantageAroundOffset + 25 * 13 * 13
  private static let rarityListedOffset = listsOffset + 4 * 4 * 4
  private static let pairListsOffset = rarityListedOffset + 64 * 16
  private static let bandListedOffset = pairListsOffset + 13 * 4 * 13
  private static let lengthsOffset = bandListedOffset + 17 * 16
  private static let lengthsBandOffset = lengthsOffset + 11 * 11
  private static let longerBandOffset = lengthsBandOffset + 17 * 11 * 11
  private static let longerBeforeOffset = longerBandOffset + 8 * 8 * 17
  private static let longerAfterOffset = longerBeforeOffset + 8 * 4 * 4
  private static let end = longerAfterOffset + 8 * 4 * 4
}

/// The features that a standard takes from counts of its own: tables as in ``WordTemplate``.
package enum OwnWordTemplate {
  package static let tableCount = 4
  package static let weightCount = end

  /// Calls `body` with the index of the weight that each table contributes.
  @inline(__always)
  package static func forEachIndex(
    of counts: PlaceCounts, score: Int32, _ body: (Int) -> Void
  ) {
    let (m, l, r) = (counts.joined.count, counts.left.count, counts.right.count)
    let d = counts.advantage &+ 12
    body(joinedPairOffset &+ m &* 13 &+ counts.pair)
    body(wordsOffset &+ (m &* 13 &+ l) &* 13 &+ r)
    body(advantageOffset &+ d)
    body(advantageBandOffset &+ d &* 17 &+ WordTemplate.scoreBand(score))
  }

  private static let joinedPairOffset = 0
  private static let wordsOffset = joinedPairOffset + 13 * 13
  private static let advantageOffset = wordsOffset + 13 * 13 * 13
  private static let advantageBandOffset = advantageOffset + 25
  private static let end = advantageBandOffset + 25 * 17
}
