/// What a trained segmenter knows: the weights of character n-grams, the counts of words, and the
/// weights of the features made of them, for one or more annotation standards.
///
/// All standards share the n-grams, those of the first one. The others have n-grams of
/// their own, whose weights are added, and a second stage of their own or none.
public struct BoundaryModel: Sendable {
  /// Where the model comes from: corpora, licences, options, measured scores.
  public var metadata: [String: String] { fields.dictionary }

  /// The metadata in order.
  package var fields: ImageMetadata

  /// The weights of n-grams that all standards share.
  package let ngrams: NGramTrie

  /// The counts of words that all standards share.
  package let counts: WordCounts

  /// The standards, the default one first.
  package let standards: [StandardModel]

  package init(
    metadata fields: ImageMetadata, ngrams: NGramTrie, counts: WordCounts,
    standards: [StandardModel]
  ) {
    self.fields = fields
    self.ngrams = ngrams
    self.counts = counts
    self.standards = standards
  }

  /// The annotation standards the model was trained on, the default one first.
  public var knownStandards: [AnnotationStandard] { standards.map(\.standard) }

  /// The part of the model for one annotation standard, or `nil` if it does not know it.
  package func standard(_ standard: AnnotationStandard) -> StandardModel? {
    standards.first { $0.standard == standard }
  }
}

/// What a model knows of one annotation standard.
package struct StandardModel: Sendable {
  package let standard: AnnotationStandard

  /// Added to the score of each boundary, in 64ths.
  package let bias: Int32

  /// Weights to add to the shared ones; `nil` for the first standard of a model.
  package let ngrams: NGramTrie?

  /// The second stage, or `nil` if the first one decides everything.
  package let words: WordModel?

  package init(
    standard: AnnotationStandard, bias: Int32, ngrams: NGramTrie?, words: WordModel?
  ) {
    self.standard = standard
    self.bias = bias
    self.ngrams = ngrams
    self.words = words
  }
}

/// A convention of where Thai words begin and end.
///
/// Corpora disagree about compounds: ความ|เชื่อ in one is ความเชื่อ in another. An open set: a model
/// knows those it was trained on.
public struct AnnotationStandard: RawRepresentable, Hashable, Codable, Sendable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The guide of this project's open corpus, that of the bundled model: short words, most compounds
  /// split, numbers and abbreviations whole.
  public static let open = Self(rawValue: "open")
  /// The guidelines of NECTEC's BEST corpus (2009): short words, most compounds split. The bundled model
  /// does not know it.
  public static let best = Self(rawValue: "best")
  /// The Thai Universal Dependency treebank: many compounds kept whole. The bundled model does not know
  /// it.
  public static let tud = Self(rawValue: "tud")
  /// Posts of social media, as the Wisesight corpus segments them. The bundled model does not know it.
  public static let social = Self(rawValue: "social")
}
