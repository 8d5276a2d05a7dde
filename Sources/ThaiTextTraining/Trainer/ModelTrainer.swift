package import ThaiText

/// Trains a model: n-grams, then words, then the rounding to integers.
///
/// 1. All n-grams are trained, and those that say little are left out.
/// 2. The others are trained again from zero: on all text for the model, and, for each part of the
///    text, on all but that part.
/// 3. The second stage is trained on scores by first stages, and with counts of words, that have
///    not seen the line in question.
///
/// The same corpora, options and seed give the same model.
package struct ModelTrainer: Sendable {
  package var options: Options
  private let vocabulary: Vocabulary
  private let wordLists: [[String]]
  private let report: @Sendable (TrainingProgress) -> Void

  package struct Options: Sendable {
    /// The number of n-grams all standards share, and of each further standard's own.
    package var rows = 70_000
    package var ownRows = 45_000
    /// The number of parts for training on all but one; one of ``possibleFolds``.
    package var folds = 4
    /// How many first stages, which differ by the order of the lines, a model is the mean of.
    package var copies = 1
    package var seed: UInt64 = 1
    /// The second stage decides what the first one scores below this, in 64ths.
    package var margin: Int32 = 192
    /// How much an entry of the vocabulary counts, beside 1 for a line of a corpus.
    package var vocabularyWeight: Float = 0.3

    package static let possibleFolds = 2...FoldCounts.greatestFoldCount

    package init() {}
  }

  /// - Parameters:
  ///   - vocabulary: Words whose letters the first stage learns; the second one looks up those of them
  ///     that are undivided. If it is not empty it counts as a list.
  ///   - wordLists: Lists of words, which the second stage looks words up in; at most two lists in all.
  ///   - report: Is told how training goes on, from any thread.
  package init(
    _ options: Options, vocabulary: Vocabulary = Vocabulary([]), wordLists: [[String]] = [],
    report: @escaping @Sendable (TrainingProgress) -> Void = { _ in }
  ) {
    self.options = options
    self.vocabulary = vocabulary
    self.wordLists = (vocabulary.isEmpty ? [] : [vocabulary.words]) + wordLists
    precondition(self.wordLists.count <= 2, "a model knows two word lists at most")
    self.report = report
  }

  /// Trains on corpora, then again on them and on raw text that the first model segmented.
  ///
  /// - Parameters:
  ///   - corpora: At least one. The standard of the first one is the model's main one.
  ///   - raw: Lines of text as the model is to segment it; may be empty.
  ///   - rawWeight: How much a line of raw text counts.
  package func train(
    _ corpora: [Corpus], raw: String = "", rawWeight: Float = 0.3
  ) -> BoundaryModel {
    let corpora = corpora + words(of: corpora[0].standard)
    let model = trainOnce(corpora)
    guard !raw.isEmpty, let labeller = SelfLabeller(model) else { return model }
    report(.stage("labelling raw text"))
    let field = Corpus(
      name: "raw text", standard: model.standards[0].standard, weight: rawWeight,
      role: .selfLabelled, lines: labeller.lines(of: raw))
    return trainOnce(corpora + [field])
  }

  /// The vocabulary as a corpus, if there is one.
  private func words(of standard: AnnotationStandard) -> [Corpus] {
    guard !vocabulary.isEmpty else { return [] }
    return [
      Corpus(
        name: "vocabulary", standard: standard, weight: options.vocabularyWeight,
        role: .vocabulary, lines: vocabulary.lines)
    ]
  }

  private func trainOnce(_ corpora: [Corpus]) -> BoundaryModel {
    report(.stage("counting n-grams"))
    let text = TrainingText(corpora, foldCount: options.folds)
    let vocabulary = prunedVocabulary(of: text)
    let trainer = CharacterModelTrainer(text: text, vocabulary: vocabulary)
    let times = (options.folds + 1) * options.copies
    report(.stage("training on \(vocabulary.rows.count) n-grams, \(times) times"))
    let outcome = OutOfFold(
      trainer, foldCount: options.folds, copies: options.copies, seed: options.seed, report: report)
    report(.stage("training on words"))
    let counts = counts(of: text)
    let words = wordTrainer(text, counts).train(scores: outcome.scores)
    return ModelAssembly(
      text: text, vocabulary: vocabulary, characters: outcome.weights, counts: counts, words: words
    ).model(margin: options.margin, metadata: metadata(of: corpora, vocabulary))
  }

  private func metadata(of corpora: [Corpus], _ vocabulary: NGramVocabulary) -> ImageMetadata {
    var metadata: ImageMetadata = ["kind": "boundaries of Thai words"]
    for corpus in corpora {
      metadata.append(
        "\(corpus.name), \(corpus.lines.count) lines, weight \(corpus.weight)",
        for: "corpus.\(corpus.standard.rawValue)")
    }
    metadata.append("\(vocabulary.rows.count)", for: "ngrams")
    metadata.append("\(options.folds)", for: "folds")
    metadata.append("\(options.copies)", for: "copies")
    metadata.append("\(options.seed)", for: "seed")
    return metadata
  }

  private func prunedVocabulary(of text: TrainingText) -> NGramVocabulary {
    var vocabulary = NGramVocabulary(of: text)
    report(.stage("choosing among \(vocabulary.rows.count) n-grams"))
    let trainer = CharacterModelTrainer(text: text, vocabulary: vocabulary)
    let weights = trainer.train(
      on: text.lineIndices(outside: nil), .init(epochs: 2, seed: options.seed),
      progress: { report(.epoch) })
    let pruning = NGramPruning(sharedRows: options.rows, ownRows: options.ownRows)
    vocabulary.keep(pruning.kept(of: vocabulary, by: weights))
    return vocabulary
  }

  private func counts(of text: TrainingText) -> StandardCounts {
    let byStandard = text.standards.indices.map { standard in
      var counts = FoldCounts()
      counts.add(text, lines: text.lines.indices.filter { text.lines[$0].standard == standard })
      return counts
    }
    var shared = byStandard[0]
    for (list, words) in wordLists.enumerated() { shared.mark(words, list: list) }
    return StandardCounts(
      shared: shared, own: byStandard.enumerated().map { $0.offset == 0 ? nil : $0.element })
  }

  private func wordTrainer(_ text: TrainingText, _ counts: StandardCounts) -> WordModelTrainer {
    WordModelTrainer(
      text, counts: counts, options: .init(margin: options.margin, seed: options.seed))
  }
}

/// How training goes on.
package enum TrainingProgress: Sendable {
  /// A new part of the work has begun.
  case stage(String)
  /// One walk over the text is done.
  case epoch
}
