extension ThaiTokenizer {
  /// Adds the words that damaged text stands for to what is decided already, which is left alone.
  func addRepairs(
    in text: Span<UInt8>, _ damage: CanonicalDamage, to spans: inout [TokenConstraint]
  ) -> [Repair] {
    guard configuration.repairsSpelling else { return [] }
    spans.removeBrokenNames(in: text)
    let repairer = Repairer(lexicon: configuration.repairLexicon ?? .bundled)
    let repairs = repairer.repairs(in: text, besides: spans.map(\.utf8Range), damage)
    spans = spans.merged(with: repairs.map { TokenConstraint($0.utf8Range, .word) }) {
      $0.utf8Range.lowerBound < $1.utf8Range.lowerBound
    }
    return repairs
  }

  /// A text in canonical form and with its damage undone, if the configuration asks for repairs.
  ///
  /// What is repaired may show more damage beside it, so the text is looked at again until there is none:
  /// repaired text is left alone.
  ///
  /// - Complexity: O(*n*) for *n* bytes and each look; more than two are rare.
  package func repairedForm(
    of utf8: Span<UInt8>, using workspace: inout SegmentationWorkspace
  ) -> [UInt8] {
    var text = Array(copying: utf8)
    for _ in 0..<Self.mostLooks {
      var boundaries: [Boundary] = []
      let repairs = analyze(text.span, appendingTo: &boundaries, using: &workspace).repairs
      let repaired = text.replacing(repairs)
      text = Normalizer(.canonical).normalizedUTF8(of: repaired.span)?.bytes ?? repaired
      if repairs.isEmpty { break }
    }
    return text
  }

  /// Each look but the last takes something away: a space, a lost ring, a mark that stands too late.
  private static let mostLooks = 16
}

extension [TokenConstraint] {
  /// Removes names that end where no word can, and the words that were titles before them: they are
  /// pieces of damaged words, as กรฐั is of นายกรฐั มนตรี.
  fileprivate mutating func removeBrokenNames(in text: Span<UInt8>) {
    let broken = Set(
      indices.filter { index in
        self[index].kind == .name
          && text.thaiScalar(at: self[index].utf8Range.upperBound - 3).needsFinal
      })
    guard !broken.isEmpty else { return }
    let kept = indices.filter { index in
      let isTitle =
        self[index].kind == .word && broken.contains(index + 1)
        && self[index].utf8Range.upperBound == self[index + 1].utf8Range.lowerBound
      return !isTitle && !broken.contains(index)
    }
    self = kept.map { self[$0] }
  }
}

extension [UInt8] {
  fileprivate func replacing(_ repairs: [Repair]) -> Self {
    guard !repairs.isEmpty else { return self }
    var result: Self = []
    result.reserveCapacity(count)
    var start = 0
    for repair in repairs {
      result += self[start..<repair.utf8Range.lowerBound]
      result += repair.text.utf8
      start = repair.utf8Range.upperBound
    }
    return result + self[start...]
  }
}
