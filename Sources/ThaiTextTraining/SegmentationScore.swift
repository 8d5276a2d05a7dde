internal import Foundation
package import ThaiText

/// How well words are found: precision and recall of whole words.
///
/// A word counts as found if both its edges are right. Words that are only white space, and words
/// with a place inside or at an edge whose label is unknown, are left out.
package struct SegmentationScore: Sendable {
  package private(set) var right = 0
  package private(set) var found = 0
  package private(set) var expected = 0

  package init() {}

  package var f1: Double { Double(2 * right) / Double(max(1, found + expected)) }

  /// Measures a model on segmented lines.
  package init(of model: BoundaryModel, standard: AnnotationStandard, on lines: [LabelledLine]) {
    guard let scorer = ReferenceScorer(model, standard: standard) else { return }
    let parts = inParallel(min(16, lines.count)) { part in
      var score = Self()
      for index in stride(from: part, to: lines.count, by: 16) {
        score.add(scorer.score(lines[index].codes).decisions, against: lines[index])
      }
      return score
    }
    for part in parts { add(part) }
  }

  private mutating func add(_ other: Self) {
    right += other.right
    found += other.found
    expected += other.expected
  }

  package mutating func add(_ decisions: [Bool], against line: LabelledLine) {
    var labels = line.labels
    // A single place is optional: either answer is right.
    for place in labels.indices.dropFirst().dropLast()
    where labels[place] == .unknown && line.labels[place - 1] != .unknown
      && line.labels[place + 1] != .unknown
    {
      labels[place] = decisions[place] ? .boundary : .inside
    }
    let isUnknown = labels.map { $0 == .unknown }
    let wanted = words(of: line, at: labels.map { $0 == .boundary }, isUnknown)
    let given = words(of: line, at: decisions, isUnknown)
    expected += wanted.count
    found += given.count
    right += Set(wanted).intersection(given).count
  }

  private func words(
    of line: LabelledLine, at boundaries: [Bool], _ isUnknown: [Bool]
  ) -> [Range<Int>] {
    let starts = boundaries.indices.filter { $0 == 0 || boundaries[$0] }
    let ends = starts.dropFirst() + [line.codes.count]
    return zip(starts, ends).map { $0..<$1 }.filter { word in
      !line.codes[word].allSatisfy { $0 == CharacterCode.space }
        && !word.dropFirst().contains { isUnknown[$0] } && !isUnknown[word.lowerBound]
    }
  }
}
