internal import ThaiText

/// The weights of the second stage, for all standards.
struct WordWeights: Sendable {
  /// Those of the templates, laid out as ``Layout`` says.
  private(set) var templates: [Float]
  /// Those of ``WordFeatures/numbers``, for numbers scaled by ``scaled(_:)``.
  private(set) var numbers: SIMD16<Float>

  /// Where the weights of a standard begin; those all share come first.
  struct Layout {
    let copies: Int
    let own: Int

    init(of standard: Int) {
      copies = max(0, standard) * (WordTemplate.weightCount + OwnWordTemplate.weightCount)
      own = copies + WordTemplate.weightCount
    }
  }

  /// The sums of squared gradients, for AdaGrad.
  struct Squares {
    var templates: [Float]
    var numbers: SIMD16<Float>
  }

  init(standardCount: Int) {
    templates = .init(repeating: 0, count: Layout(of: standardCount).copies)
    numbers = .zero
    // The first stage is right until the words say otherwise.
    numbers[WordFeatures.scoreLane] = 1
  }

  var initialSquares: Squares {
    Squares(
      templates: .init(repeating: 1e-2, count: templates.count), numbers: .init(repeating: 1e-2))
  }

  /// The numbers as logarithms of odds; neighbours by a tenth, which suits one rate for all.
  static func scaled(_ numbers: SIMD16<Int32>) -> SIMD16<Float> {
    SIMD16<Float>(numbers) * unit
  }

  /// What one of each number's units is in ``scaled(_:)``.
  private static let unit: SIMD16<Float> = {
    var unit = SIMD16<Float>(repeating: 0.1 / NGramGeometry.scale)
    unit[WordFeatures.scoreLane] = 1 / NGramGeometry.scale
    unit[WordFeatures.oneLane] = 1 / NGramGeometry.scale
    return unit
  }()

  mutating func step(on example: WordExample, squares: inout Squares, rate: Float, l2: Float) {
    var score = (numbers * example.numbers).sum()
    for index in example.indices { score += templates[Int(index)] }
    let slope = example.weight * (logistic(score) - (example.isBoundary ? 1 : 0))
    for index in example.indices {
      let gradient = slope + l2 * templates[Int(index)]
      squares.templates[Int(index)] += gradient * gradient
      templates[Int(index)] -= rate * gradient / squares.templates[Int(index)].squareRoot()
    }
    let gradient = slope * example.numbers
    squares.numbers += gradient * gradient
    numbers -= rate * gradient / squares.numbers.squareRoot()
  }

  /// The second stage for one standard, quantized.
  func model(
    standard: Int, margin: Int32, ownCounts: FoldCounts?
  ) -> WordModel {
    var weights = Array(templates[..<WordTemplate.weightCount])
    var own: WordModel.Own?
    if let ownCounts {
      let layout = Layout(of: standard)
      for index in weights.indices { weights[index] += templates[layout.copies + index] }
      let ownWeights = templates[layout.own...].prefix(OwnWordTemplate.weightCount)
      own = WordModel.Own(
        counts: ownCounts.tables,
        templateWeights: ImageSection(ownWeights.map { Quantizer.templateWeight($0) }))
    }
    return WordModel(
      margin: margin,
      templateWeights: ImageSection(weights.map { Quantizer.templateWeight($0) }),
      numberWeights: Quantizer.numberWeights(numbers * Self.unit * NGramGeometry.scale), own: own)
  }
}
