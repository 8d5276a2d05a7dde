internal import ThaiText
internal import ThaiTextTraining

/// A gold file as it is named on the command line: `FILE` or `STANDARD:FILE`.
struct GoldFile {
  let source: InputSource
  /// The convention of words that its text was segmented by, if it is named.
  let standard: AnnotationStandard?

  /// - Parameter standards: The standards that there are. What comes before a colon and is none of
  ///   them belongs to the path.
  init(_ text: String, in encoding: TextEncoding?, standards: [AnnotationStandard]) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let named = standards.first { $0.rawValue == parts[0] }
    if parts.count == 2, let named, !parts[1].isEmpty {
      source = InputSource(path: String(parts[1]), encoding: encoding)
      standard = named
    } else {
      source = InputSource(path: text, encoding: encoding)
      standard = nil
    }
  }

  /// What reports call it.
  var title: String {
    standard.map { "\($0.rawValue):\(source.path)" } ?? source.path
  }
}

/// The lines of a gold file with the words that were found in them.
struct ComparedGold {
  /// A line of gold, and where the words end that were found.
  struct Line {
    /// Counted from 1.
    let number: Int
    let gold: GoldLine
    let foundEnds: [Int]

    var compared: ComparedLine { ComparedLine(gold, foundEnds: foundEnds) }
  }

  private(set) var lines: [Line] = []
  /// The number of lines left out because their predicted text is another one.
  private(set) var changedLineCount = 0

  init(_ gold: [GoldLine], segmentedBy tokenizer: ThaiTokenizer) {
    var workspace = SegmentationWorkspace()
    var boundaries: [Boundary] = []
    for (index, line) in gold.enumerated() {
      boundaries.removeAll(keepingCapacity: true)
      tokenizer.appendBoundaries(in: line.text.span, to: &boundaries, using: &workspace)
      lines.append(
        Line(number: index + 1, gold: line, foundEnds: boundaries.map(\.utf8Offset)))
    }
  }

  /// - Throws: ``CorpusError`` when the file has not as many lines as gold.
  init(_ gold: [GoldLine], predictedBy source: InputSource) throws {
    let predicted = try source.readLines()
    guard predicted.count == gold.count else {
      throw CorpusError(
        file: source.path,
        reason: "it has \(predicted.count) lines where gold has \(gold.count); "
          + "give the same lines with '|' between the words")
    }
    for (index, line) in gold.enumerated() {
      let found = BarredLine(predicted[index])
      if found.text == line.text {
        lines.append(Line(number: index + 1, gold: line, foundEnds: found.wordEnds))
      } else {
        changedLineCount += 1
      }
    }
  }
}

/// Text with bars between its words, and nothing else that means anything.
private struct BarredLine {
  private(set) var text: [UInt8] = []
  private(set) var wordEnds: [Int] = []

  init(_ line: [UInt8]) {
    for word in line.split(separator: UInt8(ascii: "|")) {
      text += word
      wordEnds.append(text.count)
    }
  }
}
