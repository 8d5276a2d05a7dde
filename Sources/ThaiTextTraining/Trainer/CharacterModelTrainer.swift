internal import ThaiText
internal import ThaiTextSystem

/// Trains the first stage: a linear classifier of boundaries over character n-grams.
///
/// The loss is the logistic one; each line makes one step of AdaGrad (Duchi, Hazan and Singer,
/// 2011). Scores and gradients are computed by n-gram, not by boundary: an n-gram reads or updates
/// its eight weights in one go.
struct CharacterModelTrainer: Sendable {
  let text: TrainingText
  let vocabulary: NGramVocabulary

  struct Options: Sendable {
    var epochs = 3
    var rate: Float = 0.2
    /// What the rate is multiplied by after each epoch.
    var decay: Float = 0.7
    var l2: Float = 0.01
    var seed: UInt64 = 1
  }

  /// Trains on some of the lines.
  ///
  /// - Parameter progress: Called after each epoch.
  func train(
    on lines: [Int], _ options: Options, progress: () -> Void = {}
  ) -> CharacterWeights {
    var state = CharacterTrainingState(rowCount: vocabulary.rows.count)
    var scores = LineWindow()
    var slopes = LineWindow()
    var random = SplitMix64(seed: options.seed)
    var order = lines.filter { text.lines[$0].range.count > 1 }
    var step = CharacterTrainingState.Step(rate: options.rate, l2: options.l2)
    for _ in 0..<options.epochs {
      random.shuffle(&order)
      for index in order {
        let line = TrainingLine(index, of: text, with: vocabulary)
        state.step(step, on: line, scores: &scores, slopes: &slopes)
      }
      step.rate *= options.decay
      progress()
    }
    return state.weights
  }

  /// The scores of the boundaries of a line, as logarithms of odds.
  func scores(of index: Int, by weights: CharacterWeights) -> [Float] {
    let line = TrainingLine(index, of: text, with: vocabulary)
    var window = LineWindow()
    window.reset(to: weights.bias, count: line.count)
    line.forEachRow { row, boundary in window.add(weights.rows[row], at: boundary) }
    return (0..<line.count).map { window.value(at: $0) }
  }
}

/// A line to train on, with the n-grams in it.
struct TrainingLine {
  private let text: TrainingText
  private let vocabulary: NGramVocabulary
  private let range: Range<Int>
  private let weight: Float

  init(_ index: Int, of text: TrainingText, with vocabulary: NGramVocabulary) {
    self.text = text
    self.vocabulary = vocabulary
    range = text.lines[index].range
    weight = text.lines[index].weight
  }

  var count: Int { range.count }

  /// Calls `body` with each row that occurs in the line and the first boundary it votes on.
  @inline(__always)
  func forEachRow(_ body: (_ row: Int, _ boundary: Int) -> Void) {
    let starts = NGramGeometry.starts(inLineOf: range.count)
    for family in vocabulary.families where family.covers(range) {
      let first = NGramGeometry.firstBoundary(family.length)
      let offset = range.lowerBound &- family.positions.lowerBound
      unsafe family.rows.withUnsafeBufferPointer { rows in
        for start in starts {
          let row = unsafe rows[offset &+ start]
          if row >= 0 { body(Int(row), start &+ first) }
        }
      }
    }
  }

  /// Fills a window with the derivative of the loss by each score.
  ///
  /// - Returns: The sum of the derivatives.
  func fill(_ slopes: inout LineWindow, from scores: borrowing LineWindow) -> Float {
    slopes.reset(to: 0, count: count)
    var sum: Float = 0
    for place in 1..<count where text.isActive[range.lowerBound + place] {
      let probability = logistic(scores.value(at: place))
      let wanted: Float = text.labels[range.lowerBound + place] == .boundary ? 1 : 0
      let slope = weight * (probability - wanted)
      sum += slope
      // What is as good as certain costs time and changes nothing.
      if abs(slope) >= 1e-4 { slopes.set(slope, at: place) }
    }
    return sum
  }
}

/// The logistic function, which turns a score into a probability.
func logistic(_ score: Float) -> Float { 1 / (1 + exp(-score)) }
