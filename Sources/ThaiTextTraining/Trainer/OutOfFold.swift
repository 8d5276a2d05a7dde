internal import ThaiText

/// The first stage, trained on all text and on all but each part of it.
///
/// Each is the mean of some copies that differ by the order of the lines. A line trained early leaves less of
/// itself than one trained late; the mean forgets that order, and most of what a seed changes.
struct OutOfFold {
  /// The weights for the model.
  let weights: CharacterWeights
  /// The score, in 64ths, of each position of the text by weights that have not seen its part.
  let scores: [Int32]

  init(
    _ trainer: CharacterModelTrainer, foldCount: Int, copies: Int, seed: UInt64,
    report: @escaping @Sendable (TrainingProgress) -> Void
  ) {
    let text = trainer.text
    let parts = inParallel(foldCount + 1) { part in
      let fold = part == foldCount ? nil : part
      let lines = text.lineIndices(outside: fold)
      let weights = CharacterWeights(meanOf: copies) { copy in
        let number = copy * (foldCount + 1) + part
        return trainer.train(
          on: lines, .init(seed: seed &+ UInt64(number)), progress: { report(.epoch) })
      }
      return Part(weights, of: trainer, heldOut: fold)
    }
    weights = parts[foldCount].weights
    var scores = [Int32](repeating: 0, count: text.codes.count)
    for part in parts {
      for (line, lineScores) in part.scores {
        scores.replaceSubrange(text.lines[line].range, with: lineScores)
      }
    }
    self.scores = scores
  }

  private struct Part: Sendable {
    var weights: CharacterWeights
    var scores: [(line: Int, scores: [Int32])] = []

    init(_ weights: CharacterWeights, of trainer: CharacterModelTrainer, heldOut fold: Int?) {
      self.weights = weights
      guard let fold else { return }
      scores = trainer.text.lineIndices(in: fold).map { line in
        (line, trainer.scores(of: line, by: weights).map { Quantizer.score($0) })
      }
    }
  }
}
