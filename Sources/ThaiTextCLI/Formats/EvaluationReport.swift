internal import ThaiText
internal import ThaiTextExplain
internal import ThaiTextTraining

/// What was measured on a gold file.
struct Measurement {
  let file: GoldFile
  let changedLineCount: Int
  private(set) var evaluation = Evaluation()
  private(set) var counts = DifferenceCounts()
  /// How the words of each line agree.
  private var lines: [Agreement] = []

  init(of file: GoldFile, _ compared: ComparedGold, isKnown: (String) -> Bool) {
    self.file = file
    changedLineCount = compared.changedLineCount
    for line in compared.lines {
      var ofLine = Evaluation()
      ofLine.add(line.gold, predictedEnds: line.foundEnds)
      evaluation.add(ofLine)
      lines.append(ofLine.words)
      counts.add(line.compared, isKnown: isKnown)
    }
  }
}

extension Measurement {
  /// Where the F1 of all words would lie on other lines of the kind; `nil` without lines.
  var interval: ConfidenceInterval? { ConfidenceInterval(of: lines) }
}

/// The figures of one gold file as text or JSON.
struct EvaluationReport {
  private let measurement: Measurement
  /// How many of the most frequent errors are shown; `nil` for no word about errors.
  private let topErrors: Int?
  private let interval: ConfidenceInterval?

  /// - Parameter showsInterval: Whether the F1 of all words has its confidence interval.
  init(_ measurement: Measurement, topErrors: Int?, showsInterval: Bool) {
    self.measurement = measurement
    self.topErrors = topErrors
    interval = showsInterval ? measurement.interval : nil
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
    guard let topErrors else { return text }
    let summary = DifferenceSummary(measurement.counts, reference: "gold", found: "found")
    return text + "\n" + summary.lines(confusions: topErrors).joined(separator: "\n")
  }

  private func text(_ measure: Measure) -> String {
    let figures = figures(of: measure.agreement).map { "\($0.name) \($0.value.rounded(to: 5))" }
    return measure.name + " " + figures.joined(separator: " ")
  }
}
