/// The second stage: weighs the words a decision would make, where the first stage has low confidence.
///
/// A class, so that who hands it on counts one reference and not one for each table.
package final class WordModel: Sendable {
  /// The second stage decides where the first one's score, in 64ths, is nearer to 0 than this.
  package let margin: Int32

  /// The weights of ``WordTemplate``, in 1024ths.
  package let templateWeights: ImageSection<Int16>

  /// The weights of ``WordFeatures/numbers``, in 1024ths, each between −32 767 and 32 767.
  package let numberWeights: SIMD16<Int32>

  /// What the annotation standard knows beyond the counts all share; `nil` for the main standard.
  package let own: Own?

  /// Counts from the text of one annotation standard, and the weights of ``OwnWordTemplate``.
  package struct Own: Sendable {
    package let counts: WordCounts
    package let templateWeights: ImageSection<Int16>

    package init(counts: WordCounts, templateWeights: ImageSection<Int16>) {
      self.counts = counts
      self.templateWeights = templateWeights
    }
  }

  package init(
    margin: Int32, templateWeights: ImageSection<Int16>, numberWeights: SIMD16<Int32>,
    own: Own?
  ) {
    self.margin = margin
    self.templateWeights = templateWeights
    self.numberWeights = numberWeights
    self.own = own
  }

  /// One in the weights of the templates and the numbers.
  package static let weightScale: Float = 1024

  /// Whether the second stage decides a position that allows a boundary.
  @inline(__always)
  package func decides(_ score: Int32) -> Bool { score.magnitude < margin.magnitude }

  /// The score of a position, in 64ths: a boundary stands there if it is above 0.
  ///
  /// - Parameter ownCounts: The counts from ``own``; without meaning if that is `nil`.
  @inline(__always)
  package func score(of features: WordFeatures, ownCounts: PlaceCounts) -> Int32 {
    var sum: Int32 = 0
    templateWeights.withSpan { weights in
      WordTemplate.forEachIndex(of: features) { sum &+= Int32(weights[$0]) }
    }
    if let own {
      let score = features.numbers[WordFeatures.scoreLane]
      own.templateWeights.withSpan { weights in
        OwnWordTemplate.forEachIndex(of: ownCounts, score: score) { sum &+= Int32(weights[$0]) }
      }
    }
    // Weights in 1024ths times scores in 64ths make units of 1/65 536.
    let total = sum &* WordFeatures.one &+ (numberWeights &* features.numbers).wrappedSum()
    // Rounded up, so that what is above 0 stays above 0.
    return (total &+ 1023) &>> 10
  }
}
