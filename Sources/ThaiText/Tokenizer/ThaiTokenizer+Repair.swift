extension ThaiTokenizer {
  private var repairLexicon: Lexicon? {
    configuration.repairsSpelling ? configuration.repairLexicon ?? .bundled : nil
  }

  /// Adds the words that spaces divide to what is decided already; entities are left alone.
  func addSpacedWords(in text: Span<UInt8>, to spans: inout [TokenConstraint]) -> [Repair] {
    guard let lexicon = repairLexicon else { return [] }
    var found: [Repair] = []
    SpacedClusterFinder(lexicon: lexicon).appendRepairs(in: text, to: &found)
    guard !found.isEmpty else { return [] }
    var rest = spans[...]
    let repairs = found.filter { repair in
      rest = rest.drop { $0.utf8Range.upperBound <= repair.utf8Range.lowerBound }
      return rest.first?.utf8Range.overlaps(repair.utf8Range) != true
    }
    spans = spans.merged(with: repairs.map { TokenConstraint($0.utf8Range, .word) }) {
      $0.utf8Range.lowerBound < $1.utf8Range.lowerBound
    }
    return repairs
  }

  /// Lets damaged spellings compete with the words that the engine found.
  func repairWords(
    _ ends: inout [WordEnd], of runs: TextRuns, in text: Span<UInt8>, doubledSaraE: [Int]
  ) -> [Repair] {
    guard let lexicon = repairLexicon else { return [] }
    return Repairer(lexicon: lexicon).repair(
      &ends, of: runs.map(\.utf8Range), in: text, doubledSaraE: doubledSaraE)
  }
}
