package import ThaiText

/// Segmented text of one annotation standard.
package struct Corpus: Sendable {
  /// What the metadata calls it.
  package var name: String
  package var standard: AnnotationStandard
  /// How much a line counts in training, beside 1 for other corpora.
  package var weight: Float
  /// Whether the labels are a model's own: then no line is held out to learn from its errors.
  package var isSelfLabelled: Bool
  package var lines: [LabelledLine]

  package init(
    name: String, standard: AnnotationStandard, weight: Float = 1,
    isSelfLabelled: Bool = false, lines: [LabelledLine]
  ) {
    self.name = name
    self.standard = standard
    self.weight = weight
    self.isSelfLabelled = isSelfLabelled
    self.lines = lines
  }
}

/// How segmented text is written down.
package enum CorpusFormat: String, CaseIterable, Sendable {
  /// Words between bars, with regions between tags, as in NECTEC's BEST corpus.
  case best
  /// Words between bars.
  case bars
  /// One word a line with its annotations, as in Universal Dependencies.
  case conllu

  /// The lines of a text.
  package func lines(of text: some StringProtocol) -> [LabelledLine] {
    switch self {
    case .best: BESTReader.lines(of: text)
    case .bars: BarsReader.lines(of: text)
    case .conllu: CoNLLUReader.lines(of: text)
    }
  }
}
