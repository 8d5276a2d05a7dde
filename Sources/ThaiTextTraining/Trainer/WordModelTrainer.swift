internal import ThaiText

/// Trains the second stage on lines that the first stage scored without having seen them.
///
/// One linear classifier serves all standards. For each standard but the main one it has every
/// template a second time, and templates over the counts of that standard's own text; both add to
/// what all share. Logistic loss, AdaGrad.
struct WordModelTrainer {
  let text: TrainingText
  let options: Options
  private let counts: StandardCounts

  struct Options: Sendable {
    /// Positions with a smaller score, in 64ths, are the second stage's.
    var margin: Int32 = 128
    var epochs = 2
    var rate: Float = 0.1
    var decay: Float = 0.7
    var l2: Float = 0.01
    /// How often a feature has to occur.
    var leastCount = 3
    var seed: UInt64 = 1
  }

  init(_ text: TrainingText, counts: StandardCounts, options: Options) {
    self.text = text
    self.counts = counts
    self.options = options
  }

  /// - Parameter scores: The first stage's score of each position of the text, in 64ths.
  func train(scores: [Int32]) -> WordWeights {
    var examples: [WordExample] = []
    for index in text.lines.indices where text.lines[index].fold != nil {
      appendExamples(of: index, scores: scores, to: &examples)
    }
    dropRareFeatures(of: &examples)
    return fit(examples)
  }

  private func appendExamples(of index: Int, scores: [Int32], to examples: inout [WordExample]) {
    let line = text.lines[index]
    let scored = ScoredLine(
      codes: Array(text.codes[line.range]), legal: Array(text.isLegal[line.range]),
      scores: Array(scores[line.range]))
    let decisions = scored.codes.indices.map { scored.legal[$0] && scored.scores[$0] > 0 }
    for place in scored.codes.indices where text.isActive[line.range.lowerBound + place] {
      guard scored.scores[place].magnitude < options.margin else { continue }
      let context = WordContext(around: place, in: decisions.span)
      let label = text.labels[line.range.lowerBound + place]
      examples.append(
        example(context, of: scored, in: line, isBoundary: label == .boundary))
    }
  }

  private func example(
    _ context: WordContext, of scored: ScoredLine, in line: TrainingText.Line, isBoundary: Bool
  ) -> WordExample {
    let features = scored.features(of: context, from: counts.shared.outside(line.fold))
    var indices: [Int32] = []
    WordTemplate.forEachIndex(of: features) { indices.append(Int32($0)) }
    if let own = counts.own[line.standard] {
      let layout = WordWeights.Layout(of: line.standard)
      indices += indices.map { $0 + Int32(layout.copies) }
      let ownCounts = own.outside(line.fold).counts(around: context, in: scored.codes.span)
      OwnWordTemplate.forEachIndex(
        of: ownCounts, score: features.numbers[WordFeatures.scoreLane]
      ) { indices.append(Int32(layout.own + $0)) }
    }
    return WordExample(
      indices: indices, numbers: WordWeights.scaled(features.numbers),
      weight: 1, isBoundary: isBoundary)
  }

  private func dropRareFeatures(of examples: inout [WordExample]) {
    let size = WordWeights.Layout(of: text.standards.count).copies
    var counts = [Int32](repeating: 0, count: size)
    for example in examples { for index in example.indices { counts[Int(index)] += 1 } }
    for place in examples.indices {
      examples[place].indices.removeAll { counts[Int($0)] < options.leastCount }
    }
  }

  private func fit(_ examples: [WordExample]) -> WordWeights {
    var weights = WordWeights(standardCount: text.standards.count)
    var squares = weights.initialSquares
    var random = SplitMix64(seed: options.seed)
    var order = Array(examples.indices)
    var rate = options.rate
    for _ in 0..<options.epochs {
      random.shuffle(&order)
      for place in order {
        weights.step(on: examples[place], squares: &squares, rate: rate, l2: options.l2)
      }
      rate *= options.decay
    }
    return weights
  }
}

/// A position to learn from.
struct WordExample: Sendable {
  /// The indices of the weights its features have.
  var indices: [Int32]
  var numbers: SIMD16<Float>
  var weight: Float
  var isBoundary: Bool
}

/// The counts that features are made of.
struct StandardCounts: Sendable {
  /// Those of the main standard, which all share.
  var shared: FoldCounts
  /// Those of each standard's own text; `nil` for the main standard.
  var own: [FoldCounts?]
}
