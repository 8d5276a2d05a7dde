internal import ThaiText

/// The weights of the first stage: eight for each row of the vocabulary, and a bias.
struct CharacterWeights: Sendable {
  var bias: Float
  var rows: [SIMD8<Float>]

  init(bias: Float, rows: [SIMD8<Float>]) {
    self.bias = bias
    self.rows = rows
  }

  /// The mean of some weights of the same vocabulary, which are made one after the other.
  init(meanOf count: Int, _ weights: (_ number: Int) -> CharacterWeights) {
    self = weights(0)
    for number in 1..<max(count, 1) { add(weights(number)) }
    guard count > 1 else { return }
    bias /= Float(count)
    for row in rows.indices { rows[row] /= Float(count) }
  }

  private mutating func add(_ other: Self) {
    bias += other.bias
    for row in rows.indices { rows[row] += other.rows[row] }
  }
}

/// The weights while they are trained, each with the sum of its squared gradients.
struct CharacterTrainingState: ~Copyable {
  private var bias: Float = 0
  private var biasSquares = Self.firstSquares
  /// For each row its weights and, behind them, their sums of squares: one stretch of memory.
  private var rows: [SIMD8<Float>]

  /// What sums of squares begin with, so that the first steps are not too wide.
  private static let firstSquares: Float = 1e-3

  init(rowCount: Int) {
    rows = .init(repeating: .zero, count: rowCount * 2)
    for row in 0..<rowCount { rows[row * 2 + 1] = .init(repeating: Self.firstSquares) }
  }

  var weights: CharacterWeights {
    CharacterWeights(bias: bias, rows: (0..<rows.count / 2).map { rows[$0 * 2] })
  }

  /// How a step changes the weights.
  struct Step {
    var rate: Float
    var l2: Float
  }

  /// Makes one step on one line.
  ///
  /// - Parameter slopes: Fills the second window with the derivative of the loss by the scores in
  ///   the first one.
  mutating func step(
    _ step: Step, on line: TrainingLine, scores: inout LineWindow, slopes: inout LineWindow
  ) {
    scores.reset(to: bias, count: line.count)
    unsafe rows.withUnsafeMutableBufferPointer { rows in
      line.forEachRow { row, boundary in unsafe scores.add(rows[row &* 2], at: boundary) }
    }
    let sum = line.fill(&slopes, from: scores)
    biasSquares += sum * sum
    bias -= step.rate * sum / biasSquares.squareRoot()
    unsafe rows.withUnsafeMutableBufferPointer { rows in
      line.forEachRow { row, boundary in
        let slope = slopes[boundary]
        if slope == .zero { return }
        let weights = unsafe rows[row &* 2]
        let decay = (weights * step.l2).replacing(with: 0, where: slope .== 0)
        let gradient = slope + decay
        let squares = unsafe rows[row &* 2 &+ 1] + gradient * gradient
        unsafe rows[row &* 2 &+ 1] = squares
        unsafe rows[row &* 2] = weights - step.rate * gradient / squares.squareRoot()
      }
    }
  }
}

/// A number for each boundary of a line, and some beyond both ends, which n-grams there reach.
struct LineWindow: ~Copyable {
  private var values: [Float] = []
  private static let margin = 16

  /// Makes room for a line.
  mutating func reset(to value: Float, count: Int) {
    let needed = count + 2 * Self.margin
    if values.count < needed { values = .init(repeating: 0, count: needed * 2) }
    for index in 0..<needed { values[index] = value }
  }

  /// The number before a code.
  @inline(__always)
  func value(at place: Int) -> Float { values[place &+ Self.margin] }

  mutating func set(_ value: Float, at place: Int) { values[place + Self.margin] = value }

  /// The eight numbers from a place on.
  @inline(__always)
  subscript(place: Int) -> SIMD8<Float> {
    unsafe values.withUnsafeBytes { bytes in
      unsafe bytes.loadUnaligned(
        fromByteOffset: (place &+ Self.margin) &* 4, as: SIMD8<Float>.self)
    }
  }

  /// Adds to the eight numbers from a place on.
  @inline(__always)
  mutating func add(_ numbers: SIMD8<Float>, at place: Int) {
    let offset = (place &+ Self.margin) &* 4
    unsafe values.withUnsafeMutableBytes { bytes in
      let sum = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self) + numbers
      unsafe bytes.storeBytes(of: sum, toByteOffset: offset, as: SIMD8<Float>.self)
    }
  }
}
