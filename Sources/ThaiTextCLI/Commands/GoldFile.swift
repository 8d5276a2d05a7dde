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

/// The lines of a gold file, read one after the other.
struct GoldLines {
  private let source: InputSource
  private var lines: InputLines
  private var hasWords = false

  init(_ source: InputSource) {
    self.source = source
    lines = InputLines(source)
  }

  /// The next line; `nil` at the end.
  ///
  /// - Throws: ``CorpusError`` for a line that is not UTF-8, and at the end of a file without a word;
  ///   ``LineTooLong``.
  mutating func next() async throws -> (number: Int, line: GoldLine)? {
    guard let (number, text) = try await lines.nextText() else {
      guard hasWords else {
        throw source.corpusError(
          "there is no word to measure by; give lines of text with '|' between the words")
      }
      return nil
    }
    let line = GoldLine(text)
    if !hasWords { hasWords = line.hasWords }
    return (number, line)
  }
}

extension Measurement {
  /// Measures a tokenizer.
  mutating func add(_ source: InputSource, segmentedBy tokenizer: ThaiTokenizer) async throws {
    var workspace = SegmentationWorkspace()
    var boundaries: [Boundary] = []
    var gold = GoldLines(source)
    while let (number, line) = try await gold.next() {
      boundaries.removeAll(keepingCapacity: true)
      tokenizer.appendBoundaries(in: line.text.span, to: &boundaries, using: &workspace)
      add(line, number: number, foundEnds: boundaries.map(\.utf8Offset))
    }
  }

  /// Measures the words that another program found.
  ///
  /// - Throws: ``CorpusError`` when there are not as many lines as gold has.
  mutating func add(_ source: InputSource, predictedBy other: InputSource) async throws {
    var gold = GoldLines(source)
    var predicted = InputLines(other)
    var counts = (gold: 0, predicted: 0)
    while true {
      let (line, words) = (try await gold.next(), try await predicted.nextWhole())
      if line != nil { counts.gold += 1 }
      if words != nil { counts.predicted += 1 }
      guard let line, let words else {
        if line == nil, words == nil { break }
        continue
      }
      add(line.line, number: line.number, predictedAs: BarredLine(words.bytes))
    }
    guard counts.gold == counts.predicted else {
      throw other.corpusError(
        "it has \(counts.predicted) lines where gold has \(counts.gold); "
          + "give the same lines with '|' between the words")
    }
  }

  private mutating func add(_ gold: GoldLine, number: Int, predictedAs found: BarredLine) {
    if found.text == gold.text {
      add(gold, number: number, foundEnds: found.wordEnds)
    } else {
      addChangedLine()
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
