internal import ThaiTextTraining

/// The differences of two segmentations of a text: how many of each kind, and the first lines that have some.
struct SampledDifferences {
  private(set) var counts = DifferenceCounts()
  /// The first lines with differences.
  private(set) var lines: [DifferencePage.NumberedLine] = []
  private let sampleSize: Int

  /// - Parameter sampleSize: How many differences the lines have, if there are so many.
  init(sampleSize: Int) { self.sampleSize = sampleSize }

  /// - Parameter number: The number of the line, counted from 1.
  mutating func add(_ line: ComparedLine, number: Int, isKnown: (String) -> Bool) {
    let before = counts.differenceCount
    counts.add(line, isKnown: isKnown)
    guard before < sampleSize, counts.differenceCount > before else { return }
    lines.append((number: number, line: line))
  }
}
