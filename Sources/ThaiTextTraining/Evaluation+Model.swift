package import ThaiText

extension Evaluation {
  /// Measures a model by itself: as its definition says, without entities, other engines and
  /// users' words, which a tokenizer adds.
  package init(of model: BoundaryModel, standard: AnnotationStandard, on lines: [GoldLine]) {
    self.init()
    guard let scorer = ReferenceScorer(model, standard: standard) else { return }
    let ends = inParallel(lines.count) { scorer.wordEnds(in: lines[$0].text) }
    for (line, ends) in zip(lines, ends) { add(line, predictedEnds: ends) }
  }
}

extension ReferenceScorer {
  /// The UTF-8 offsets where the words of a line end.
  fileprivate func wordEnds(in text: [UInt8]) -> [Int] {
    var starts: [Int] = []
    var codes: [UInt8] = []
    var cursor = UTF8Cursor(at: 0)
    var offset = 0
    while let element = cursor.next(in: text.span) {
      starts.append(offset)
      offset = cursor.utf8Offset
      switch element {
      case .scalar(let scalar): codes.append(CharacterCode.code(of: scalar))
      case .illFormed: codes.append(CharacterCode.symbol)
      }
    }
    guard !codes.isEmpty else { return [] }
    let decisions = score(codes).decisions
    return starts.indices.dropFirst().filter { decisions[$0] }.map { starts[$0] } + [text.count]
  }
}
