package import ThaiText

/// Segmented text of one annotation standard.
package struct Corpus: Sendable {
  /// What the metadata calls it.
  package var name: String
  package var standard: AnnotationStandard
  /// How much a line counts in training, beside 1 for other corpora.
  package var weight: Float
  package var role: Role
  package var lines: [LabelledLine]

  /// What training takes from a corpus.
  package enum Role: Sendable {
    /// Text segmented by hand: all of it. Each line is held out once, to learn from its errors.
    case gold
    /// Text that a model segmented: all but errors, which it would not show. No line is held out.
    case selfLabelled
    /// Words by themselves: how their letters hold together, but not how frequent they are.
    case vocabulary
  }

  package init(
    name: String, standard: AnnotationStandard, weight: Float = 1,
    role: Role = .gold, lines: [LabelledLine]
  ) {
    self.name = name
    self.standard = standard
    self.weight = weight
    self.role = role
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
