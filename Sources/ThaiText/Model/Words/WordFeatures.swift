/// What the second stage knows about a position: how often the words occur that the decision would
/// make, and the scores of the first stage around it.
///
/// See ``WordContext`` for the words. Counts are classes, see ``CountClass``.
package struct WordFeatures: Sendable {
  /// The words by themselves, and the pairs they form.
  package var counts = PlaceCounts()
  package var beforeLeft = 0
  package var beforeJoined = 0
  package var rightAfter = 0
  package var joinedAfter = 0

  /// The words that the decision would make if one more boundary fell: those of `before` with `joined`, and of
  /// `joined` with `after`. They tell of a word of three parts while both places inside it are boundaries.
  package var beforeWithJoined = WordEntry.absent
  package var joinedWithAfter = WordEntry.absent

  /// The lengths of the words left and right of the position.
  package var leftLength = 1
  package var rightLength = 1

  /// The facts that are numbers, one a lane:
  ///
  /// - the score of the first stage here, in 64ths;
  /// - 64, that is, one;
  /// - eight scores, in 64ths and cut by ``neighbourScore(_:)``: of the four nearest positions to
  ///   the left that allow a boundary, nearest first, then of the four to the right; 0 where there
  ///   is none within ``WordContext/reach``;
  /// - the scores of the start and of the end of the joined word, cut likewise, or ``edgeScore`` at
  ///   the line's edges;
  /// - zeros.
  package var numbers = SIMD16<Int32>(repeating: 0)

  @inline(__always)
  package init() {}

  // The lanes of ``numbers``.
  package static let scoreLane = 0
  package static let oneLane = 1
  package static let leftLane = 2
  package static let rightLane = 6
  package static let startLane = 10
  package static let endLane = 11
  /// The number of lanes in use.
  package static let numberCount = 12

  /// What stands for one among scores in 64ths.
  package static let one: Int32 = 64
  /// The number of positions looked at on each side.
  package static let neighboursOnASide = 4
  /// What counts as the score of a line's edge: the greatest one.
  package static let edgeScore: Int32 = 8 * 64

  /// The score of a neighbour as a feature.
  @inline(__always)
  package static func neighbourScore(_ score: Int32) -> Int32 {
    min(max(score, -edgeScore), edgeScore)
  }
}

/// The counts of the words a decision would make: all that a standard's own tables are asked for.
package struct PlaceCounts: Sendable {
  package var joined = WordEntry.absent
  package var left = WordEntry.absent
  package var right = WordEntry.absent
  /// The count of the pair of ``left`` and ``right``.
  package var pair = 0

  @inline(__always)
  package init() {}

  /// How much commoner the joined word is than the pair: −12…12.
  @inline(__always)
  package var advantage: Int { joined.count &- pair }
}
