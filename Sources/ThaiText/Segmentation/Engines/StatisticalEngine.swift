/// Segments Thai text by a trained model of boundaries: the default engine.
///
/// Two linear stages. The first one scores each boundary by the character n-grams around it. Where
/// its confidence is low, the second one weighs the words that the decision would make, by how often they
/// occurred in segmented text. ``BoundaryModel`` says what a model knows, and the article
/// <doc:Training> how one is made.
///
/// Time is O(*n*) for *n* bytes of text, whatever the text is; no memory is allocated in a steady
/// state.
public struct StatisticalEngine: SegmentationEngine {
  public var model: BoundaryModel { knowledge.model }
  /// The convention of words that the engine follows.
  public var standard: AnnotationStandard { knowledge.part.standard }
  private let knowledge: Knowledge

  /// What the engine reads, by one reference, so that a call for a short text does not count many.
  private final class Knowledge: Sendable {
    let model: BoundaryModel
    let part: StandardModel
    let bias: Int16
    let margin: Int32

    init(_ model: BoundaryModel, _ part: StandardModel) {
      self.model = model
      self.part = part
      bias = Int16(clamping: part.bias)
      margin = part.words?.margin ?? 0
    }
  }

  /// - Parameters:
  ///   - model: Weights, shared by all engines that use it.
  ///   - standard: One of the model's ``BoundaryModel/knownStandards``; without it the first of
  ///     them, which is ``AnnotationStandard/open`` for the bundled model.
  /// - Throws: ``UnknownStandardError`` when the model does not know the standard.
  public init(
    model: BoundaryModel = .bundled, standard: AnnotationStandard? = nil
  ) throws(UnknownStandardError) {
    let standard = standard ?? model.knownStandards.first ?? .open
    guard let part = model.standard(standard) else {
      throw UnknownStandardError(standard: standard, known: model.knownStandards)
    }
    knowledge = Knowledge(model, part)
  }

  public struct Scratch: Sendable {
    fileprivate var buffers = StatisticalBuffers()
  }

  public func makeScratch() -> Scratch { Scratch() }

  /// A model is trained on whole text, with its numbers and signs.
  public var segmentsASCII: Bool { true }

  public func appendWordEnds(
    of runs: TextRuns, in utf8: Span<UInt8>, _ coded: CodedText, to ends: inout [WordEnd],
    using scratch: inout Scratch
  ) {
    var reader = CodeChunkReader(runs)
    while reader.fill(&scratch.buffers.chunk, from: coded) {
      decide(&scratch.buffers, in: coded)
      let settled = scratch.buffers.settledCount(resuming: &reader)
      scratch.buffers.appendEnds(before: settled, in: utf8, coded, to: &ends)
    }
  }

  /// Scores and decides the places of the chunk.
  private func decide(_ buffers: inout StatisticalBuffers, in text: CodedText) {
    // Read one by one: a copy of the model's parts would count references to each.
    buffers.resetScores(to: knowledge.bias)
    buffers.scorer.addScores(
      of: buffers.chunk, in: text, by: knowledge.model.ngrams, to: &buffers.scores)
    if let ngrams = knowledge.part.ngrams {
      buffers.scorer.addScores(of: buffers.chunk, in: text, by: ngrams, to: &buffers.scores)
    }
    buffers.decisions.decide(
      buffers.chunk, in: text, by: buffers.scores, margin: knowledge.margin)
    guard let words = knowledge.part.words else { return }
    buffers.rescorer.rescore(
      buffers.chunk, in: text, by: words, knowledge.model.counts, scores: &buffers.scores,
      decisions: &buffers.decisions)
  }
}

extension StatisticalEngine {
  /// A model was asked for an annotation standard that it was not trained on.
  public struct UnknownStandardError: Error, Hashable, Sendable, CustomStringConvertible {
    public let standard: AnnotationStandard
    public let known: [AnnotationStandard]

    public var description: String {
      let names = known.map(\.rawValue).joined(separator: ", ")
      return "the model does not know the annotation standard '\(standard.rawValue)'; "
        + "it knows: \(names)."
    }
  }
}
