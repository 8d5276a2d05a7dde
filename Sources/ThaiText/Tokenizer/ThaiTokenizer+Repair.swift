extension ThaiTokenizer {
  var repairLexicon: Lexicon? {
    configuration.normalization == .repair ? configuration.repairLexicon ?? .bundled : nil
  }

  /// Decides which words spaces divide; entities are left alone.
  func findSpacedClusters(
    in utf8: Span<UInt8>, using workspace: inout SegmentationWorkspace
  ) {
    guard let lexicon = repairLexicon else { return }
    var found: [Repair] = []
    SpacedClusterFinder(lexicon: lexicon).appendRepairs(in: utf8, to: &found)
    guard !found.isEmpty else { return }
    var entities = workspace.fixedSpans[...]
    var spans: [FixedSpan] = []
    for repair in found {
      let range = repair.utf8Range
      while let entity = entities.first, entity.utf8Range.upperBound <= range.lowerBound {
        spans.append(entity)
        entities.removeFirst()
      }
      if let entity = entities.first, entity.utf8Range.overlaps(range) { continue }
      spans.append(FixedSpan(range, .word))
      workspace.repairs.append(repair)
    }
    workspace.fixedSpans = spans + entities
  }

  /// Lets damaged spellings compete with the words that the engine found.
  func repair(
    _ ends: inout [WordEnd], in utf8: Span<UInt8>, using workspace: inout SegmentationWorkspace
  ) {
    guard let lexicon = repairLexicon else { return }
    workspace.repairs += Repairer(lexicon: lexicon).repair(
      &ends, of: workspace.thaiRuns, in: utf8, doubledSaraE: workspace.doubledSaraE)
    workspace.repairs.sort { $0.utf8Range.lowerBound < $1.utf8Range.lowerBound }
  }
}
