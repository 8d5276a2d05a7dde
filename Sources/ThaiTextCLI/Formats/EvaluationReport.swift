internal import ThaiText
internal import ThaiTextExplain
internal import ThaiTextTraining

/// What was measured on a gold file.
struct Measurement {
  let file: GoldFile
  /// The number of lines left out because their predicted text is another one.
  private(set) var changedLineCount = 0
  private(set) var evaluation = Evaluation()
  /// `nil` unless they are looked at.
  private(set) var differences: SampledDifferences?
  /// How the words of each line agree, if that is looked at.
  private var lines: [Agreement]?
  private let isKnown: (String) -> Bool

  /// - Parameters:
  ///   - differences: Where the differences are added, if they are looked at.
  ///   - showsInterval: Whether the F1 of all words has its confidence interval.
  ///   - isKnown: Whether the list of known words has a word.
  init(
    of file: GoldFile, _ differences: SampledDifferences?, showsInterval: Bool,
    isKnown: @escaping (String) -> Bool
  ) {
    self.file = file
    self.differences = differences
    lines = showsInterval ? [] : nil
    self.isKnown = isKnown
  }

  /// Adds a line of gold, counted from 1, and where the words end that were found in it.
  mutating func add(_ gold: GoldLine, number: Int, foundEnds: [Int]) {
    var ofLine = Evaluation()
    ofLine.add(gold, predictedEnds: foundEnds)
    evaluation.add(ofLine)
    lines?.append(ofLine.words)
    differences?.add(ComparedLine(gold, foundEnds: foundEnds), number: number, isKnown: isKnown)
  }

  /// Counts a line whose predicted text is another one.
  mutating func addChangedLine() { changedLineCount += 1 }

  /// Where the F1 of all words would lie on other lines of the kind; `nil` without lines, or if it is not
  /// looked at.
  var interval: ConfidenceInterval? { lines.flatMap { ConfidenceInterval(of: $0) } }
}

/// The figures of one gold file as text or JSON.
struct EvaluationReport {
  private let measurement: Measurement
  /// How many of the most frequent errors are shown; `nil` for no word about errors.
  private let topErrors: Int?
  private let interval: ConfidenceInterval?

  init(_ measurement: Measurement, topErrors: Int?) {
    self.measurement = measurement
    self.topErrors = topErrors
    interval = measurement.interval
  }

  func line(in format: EvaluateCommand.Format) throws -> String {
    switch format {
    case .text: return text
    case .json:
      let figures = EvaluationFigures(measurement, interval: interval, topErrors: topErrors)
      return String(decoding: try JSON.bytes(of: figures), as: UTF8.self)
    }
  }

  private typealias Measure = (name: String, agreement: Agreement)

  private var measures: [Measure] {
    let evaluation = measurement.evaluation
    return [
      ("word", evaluation.words), ("thai", evaluation.thaiWords), ("char", evaluation.starts),
    ]
  }

  private func figures(of agreement: Agreement) -> [(name: String, value: Double)] {
    [("P", agreement.precision), ("R", agreement.recall), ("F1", agreement.f1)]
  }

  private var text: String {
    var text = "\(measurement.file.title): " + measures.map(text).joined(separator: ", ")
    if let interval {
      text += ", word F1 from \(interval.lower.rounded(to: 5)) to \(interval.upper.rounded(to: 5))"
    }
    if measurement.changedLineCount > 0 {
      text += ", \(measurement.changedLineCount) lines left out whose text was changed"
    }
    guard let topErrors, let counts = measurement.differences?.counts else { return text }
    let summary = DifferenceSummary(counts, reference: "gold", found: "found")
    return text + "\n" + summary.lines(confusions: topErrors).joined(separator: "\n")
  }

  private func text(_ measure: Measure) -> String {
    let figures = figures(of: measure.agreement).map { "\($0.name) \($0.value.rounded(to: 5))" }
    return measure.name + " " + figures.joined(separator: " ")
  }
}
