/// Puts what the engines found in order and names each token.
enum TokenAssembler {
  /// Appends one boundary for each token of the text.
  ///
  /// - Complexity: O(*n*) for *n* tokens.
  static func appendBoundaries(
    in text: Span<UInt8>, to boundaries: inout [Boundary],
    from workspace: inout SegmentationWorkspace
  ) {
    let count = workspace.runs.count + workspace.thaiEnds.count + workspace.fallbackEnds.count
    var classifier = TokenClassifier(memo: workspace.kindMemo.take())
    boundaries.append(addingCapacity: count) { boundaries in
      append(workspace.runs, in: text, to: &boundaries, from: workspace, by: &classifier)
    }
    workspace.kindMemo = classifier.memo
  }

  @inline(__always)
  private static func append(
    _ runs: [TextRun], in text: Span<UInt8>, to boundaries: inout OutputSpan<Boundary>,
    from workspace: borrowing SegmentationWorkspace, by classifier: inout TokenClassifier
  ) {
    var thai = 0
    var fallback = 0
    var fixed = 0
    for run in runs {
      switch run.kind {
      case .thai:
        append(run, workspace.thaiEnds, from: &thai, to: &boundaries) { range in
          classifier.kind(ofThai: range, in: text)
        }
      case .fallback:
        append(run, workspace.fallbackEnds, from: &fallback, to: &boundaries) { range in
          classifier.kind(ofOther: range, in: text)
        }
      case .whitespace: append(run, .whitespace, to: &boundaries)
      case .newline: append(run, .newline, to: &boundaries)
      case .illFormed: append(run, .unknown, to: &boundaries)
      case .fixed:
        append(run, workspace.tokenConstraints[fixed].kind, to: &boundaries)
        fixed += 1
      }
    }
  }

  @inline(__always)
  private static func append(
    _ run: TextRun, _ kind: TokenKind, to boundaries: inout OutputSpan<Boundary>
  ) {
    boundaries.append(Boundary(WordEnd(utf8Offset: run.utf8Range.upperBound), kind))
  }

  @inline(__always)
  private static func append(
    _ run: TextRun, _ ends: [WordEnd], from index: inout Int,
    to boundaries: inout OutputSpan<Boundary>, kind: (Range<Int>) -> TokenKind
  ) {
    var start = run.utf8Range.lowerBound
    while start < run.utf8Range.upperBound {
      precondition(index < ends.count && ends[index].utf8Offset > start, Self.brokenLaw)
      let end = ends[index]
      boundaries.append(Boundary(end, kind(start..<end.utf8Offset)))
      start = end.utf8Offset
      index &+= 1
    }
    precondition(start == run.utf8Range.upperBound, Self.brokenLaw)
  }

  private static let brokenLaw =
    "a segmentation engine broke its law: see the documentation of SegmentationEngine"
}
