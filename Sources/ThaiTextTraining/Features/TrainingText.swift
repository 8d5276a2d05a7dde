internal import ThaiText

/// All text to train on, laid end to end: codes and labels in one array each, with padding around
/// every line wide enough that n-grams of one line never see the next.
struct TrainingText: Sendable {
  private(set) var codes: [CharacterCode]
  /// Whether a position is trained on: it allows a boundary, and its label is known.
  private(set) var isActive: [Bool]
  /// Whether a position allows a boundary.
  private(set) var isLegal: [Bool]
  private(set) var labels: [BoundaryLabel]
  private(set) var lines: [Line] = []
  /// The standards, the main one first.
  let standards: [AnnotationStandard]
  /// The positions of the lines of each standard, as each standard's lines lie together.
  private(set) var positions: [Range<Int>] = []

  struct Line: Sendable {
    /// Where the codes lie.
    var range: Range<Int>
    /// An index in ``TrainingText/standards``.
    var standard: Int
    var weight: Float
    /// The part of the text that is held out together; `nil` if the line never is.
    var fold: Int?
    /// Whether its words are counted.
    var isCounted: Bool
  }

  static let paddingCount = 16

  /// - Parameter foldCount: The number of parts for training on all but one of them.
  init(_ corpora: [Corpus], foldCount: Int) {
    var standards: [AnnotationStandard] = []
    for corpus in corpora where !standards.contains(corpus.standard) {
      standards.append(corpus.standard)
    }
    self.standards = standards
    let padding = Self.paddingCount
    codes = .init(repeating: CharacterCode.padding, count: padding)
    labels = .init(repeating: .unknown, count: padding)
    isActive = .init(repeating: false, count: padding)
    isLegal = isActive
    for (index, standard) in standards.enumerated() {
      // N-grams may begin in the padding before the first line.
      let start = codes.count - padding / 2
      for corpus in corpora where corpus.standard == standard {
        append(corpus, standard: index, foldCount: foldCount)
      }
      positions.append(start..<codes.count)
    }
  }

  private mutating func append(_ corpus: Corpus, standard: Int, foldCount: Int) {
    // Neighbouring lines are of one document and go to one fold, but small corpora get all folds.
    let block = max(1, min(150, corpus.lines.count / (foldCount * 5)))
    for (index, line) in corpus.lines.enumerated() {
      let start = codes.count
      append(line)
      lines.append(
        Line(
          range: start..<codes.count, standard: standard, weight: corpus.weight,
          fold: corpus.role == .gold ? index / block % foldCount : nil,
          isCounted: corpus.role != .vocabulary))
      appendPadding()
    }
  }

  private mutating func append(_ line: LabelledLine) {
    codes += line.codes
    labels += line.labels
    for place in line.codes.indices {
      let legal = place > 0 && BoundaryLegality.allowsBoundary(before: place, in: line.codes.span)
      isLegal.append(legal)
      isActive.append(legal && line.labels[place] != .unknown)
    }
  }

  private mutating func appendPadding() {
    let padding = Self.paddingCount
    codes.append(contentsOf: repeatElement(CharacterCode.padding, count: padding))
    labels.append(contentsOf: repeatElement(.unknown, count: padding))
    isActive.append(contentsOf: repeatElement(false, count: padding))
    isLegal.append(contentsOf: repeatElement(false, count: padding))
  }

  /// The lines that are not of a fold.
  func lineIndices(outside fold: Int?) -> [Int] {
    guard let fold else { return Array(lines.indices) }
    return lines.indices.filter { lines[$0].fold != fold }
  }

  /// The lines of a fold.
  func lineIndices(in fold: Int) -> [Int] {
    lines.indices.filter { lines[$0].fold == fold }
  }
}
