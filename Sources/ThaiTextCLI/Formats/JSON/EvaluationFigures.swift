internal import ThaiText
internal import ThaiTextTraining

/// The figures of one gold file, as JSON has them. What is `nil` is left out.
struct EvaluationFigures: Encodable {
  private let gold: String
  private let standard: String?
  private let word: Figures
  private let thai: Figures
  private let char: Figures
  private let interval: [Double]?
  private let changedLines: Int?
  private let errors: ErrorCounts?
  private let knownWords: Words?
  private let unknownWords: Words?
  private let confusions: [Confusion]?

  /// - Parameters:
  ///   - interval: The confidence interval of the F1 of all words.
  ///   - topErrors: How many of the most frequent errors there are; `nil` for no word about errors.
  init(_ measurement: Measurement, interval: ConfidenceInterval?, topErrors: Int?) {
    gold = measurement.file.source.path
    standard = measurement.file.standard?.rawValue
    word = Figures(measurement.evaluation.words)
    thai = Figures(measurement.evaluation.thaiWords)
    char = Figures(measurement.evaluation.starts)
    self.interval = interval.map { [$0.lower.rounded(to: 5), $0.upper.rounded(to: 5)] }
    changedLines = measurement.changedLineCount > 0 ? measurement.changedLineCount : nil
    let counts = topErrors == nil ? nil : measurement.differences?.counts
    errors = counts.map(ErrorCounts.init)
    knownWords = counts.map { Words($0.knownWords) }
    unknownWords = counts.map { Words($0.unknownWords) }
    confusions = counts?.mostFrequentConfusions(topErrors ?? 0).map {
      Confusion(reference: $0.confusion.reference, found: $0.confusion.found, count: $0.count)
    }
  }

  private struct Figures: Encodable {
    enum CodingKeys: String, CodingKey {
      case precision = "P"
      case recall = "R"
      case f1 = "F1"
    }

    let precision: Double
    let recall: Double
    let f1: Double

    init(_ agreement: Agreement) {
      precision = agreement.precision.rounded(to: 5)
      recall = agreement.recall.rounded(to: 5)
      f1 = agreement.f1.rounded(to: 5)
    }
  }

  private struct Words: Encodable {
    let count: Int
    let found: Int

    init(_ tally: DifferenceCounts.WordTally) {
      count = tally.count
      found = tally.found
    }
  }

  private struct Confusion: Encodable {
    let reference: [String]
    let found: [String]
    let count: Int
  }

  /// An object with a member for each kind of error.
  private struct ErrorCounts: Encodable {
    struct Tally: Encodable {
      let count: Int
      let withUnknownWord: Int
    }

    let counts: DifferenceCounts

    func encode(to encoder: any Encoder) throws {
      var object = encoder.container(keyedBy: WordDifference.Kind.self)
      for kind in WordDifference.Kind.allCases {
        let tally = counts.tally(of: kind)
        try object.encode(
          Tally(count: tally.count, withUnknownWord: tally.withUnknownWord), forKey: kind)
      }
    }
  }
}

/// The name of a kind is that of its member in JSON.
extension WordDifference.Kind: CodingKey {}
