/// Splits text into tokens.
///
///     for token in ThaiTokenizer.default.tokens(in: "ไปเที่ยวเชียงใหม่ปี 2569") {
///       print(token.text, token.kind, token.utf8Range)
///     }
///
/// A tokenizer is immutable: make one and share it among all tasks. Any text has tokens, and
/// concatenated they are the text, byte for byte. Time is linear in the length of the text.
public struct ThaiTokenizer: Sendable {
  public let configuration: Configuration
  /// The engine of Thai, if it is the one that reads codes.
  private let statistical: StatisticalEngine?
  private let workspaces = WorkspacePool()

  public init(_ configuration: Configuration = .default) {
    self.configuration = configuration
    statistical = configuration.thai as? StatisticalEngine
  }

  /// The tokenizer with the default configuration, made at its first use.
  public static let `default` = ThaiTokenizer()

  /// The tokens of a text.
  ///
  /// - Complexity: O(*n*) for *n* bytes of UTF-8.
  public func tokens(in text: String) -> Tokens {
    workspaces.withWorkspace { workspace in tokens(in: text, using: &workspace) }
  }

  /// The tokens of a text, found with a workspace of the caller's.
  public func tokens(in text: String, using workspace: inout SegmentationWorkspace) -> Tokens {
    var text = text
    var boundaries: [Boundary] = []
    text.makeContiguousUTF8()
    text.withUTF8 { bytes in
      unsafe appendBoundaries(in: bytes.span, to: &boundaries, using: &workspace)
    }
    return Tokens(of: text, boundaries: boundaries, repairs: workspace.repairs)
  }

  /// Appends the boundaries of the tokens of UTF-8 text: the way for callers that hold bytes.
  ///
  /// Text that is canonical already is not copied, and once the buffers have grown to the size that
  /// the texts need the engines allocate nothing. Text to be normalized, repaired or searched for
  /// acronyms takes memory in proportion to its length.
  ///
  /// - Parameters:
  ///   - utf8: The text, below 4 GiB. Ill-formed sequences become tokens of kind `unknown`.
  ///   - boundaries: Where to append one boundary for each token. The first token begins at 0.
  ///   - workspace: Buffers to use.
  public func appendBoundaries(
    in utf8: Span<UInt8>, to boundaries: inout [Boundary],
    using workspace: inout SegmentationWorkspace
  ) {
    precondition(utf8.count < 1 << 32, "a text of 4 GiB or more has to be cut before")
    workspace.repairs.removeAll(keepingCapacity: true)
    workspace.coded.read(utf8)
    if configuration.normalization != .none,
      appendBoundariesOfCanonicalForm(of: utf8, to: &boundaries, using: &workspace)
    {
      return
    }
    appendBoundariesOfCodes(in: utf8, to: &boundaries, using: &workspace)
  }

  /// Divides the text that the workspace has the codes of, whatever its form.
  func appendBoundariesOfCodes(
    in utf8: Span<UInt8>, to boundaries: inout [Boundary],
    using workspace: inout SegmentationWorkspace
  ) {
    findSpans(in: utf8, using: &workspace)
    workspace.runs.removeAll(keepingCapacity: true)
    RunSplitter.appendRuns(
      of: workspace.coded, utf8, around: workspace.fixedSpans.lazy.map(\.utf8Range),
      to: &workspace.runs)
    if statistical != nil { workspace.joinRuns() }
    workspace.sortRunsByEngine(needsThai: statistical == nil || repairLexicon != nil)
    divide(utf8, using: &workspace)
    TokenAssembler.appendBoundaries(in: utf8, to: &boundaries, from: workspace)
  }

  /// Finds what is decided before the engines run.
  private func findSpans(in utf8: Span<UInt8>, using workspace: inout SegmentationWorkspace) {
    workspace.fixedSpans.removeAll(keepingCapacity: true)
    if configuration.findsEntities {
      EntityScanner.appendSpans(in: utf8, workspace.coded, to: &workspace.fixedSpans)
    }
    configuration.userDictionary?.addSpans(
      in: utf8, to: &workspace.fixedSpans, using: &workspace.userWords)
    findSpacedClusters(in: utf8, using: &workspace)
    configuration.acronymReader?.addSpans(
      in: utf8, to: &workspace.fixedSpans, using: &workspace.acronymPlaces)
  }

  /// Lets each engine divide its runs.
  private func divide(_ utf8: Span<UInt8>, using workspace: inout SegmentationWorkspace) {
    // The lists leave the workspace for the call, which may use the workspace itself.
    var thaiEnds = workspace.takeThaiEnds()
    if let statistical {
      statistical.appendWordEnds(ofCodedRunsIn: &workspace, of: utf8, to: &thaiEnds)
    } else {
      configuration.thai.appendWordEnds(
        of: workspace.thaiRuns, in: utf8, to: &thaiEnds, using: &workspace)
    }
    repair(&thaiEnds, in: utf8, using: &workspace)
    workspace.thaiEnds = thaiEnds
    var otherEnds = workspace.takeOtherEnds()
    configuration.other.appendWordEnds(
      of: workspace.otherRuns, in: utf8, to: &otherEnds, using: &workspace)
    workspace.otherEnds = otherEnds
  }
}

extension SegmentationWorkspace {
  /// Makes one Thai run of Thai runs and the runs beside them whose characters a model can tell apart.
  /// There stays a boundary between a Thai letter and a Latin one or a digit.
  fileprivate mutating func joinRuns() {
    var count = 0
    for run in runs {
      let isText =
        run.kind == .thai || (run.kind == .other && !coded.hasFoldedCode(in: run.codes))
      if isText, count > 0, runs[count - 1].kind == .thai, coded.mayJoin(at: run.codes.lowerBound) {
        runs[count - 1] = runs[count - 1].joined(to: run, .thai)
      } else {
        runs[count] = TextRun(run.utf8Range, codes: run.codes, isText ? .thai : run.kind)
        count += 1
      }
    }
    runs.removeSubrange(count...)
  }

  /// Fills ``thaiRuns``, if an engine or repair needs it, and ``otherRuns`` from ``runs``.
  fileprivate mutating func sortRunsByEngine(needsThai: Bool) {
    thaiRuns.removeAll(keepingCapacity: true)
    otherRuns.removeAll(keepingCapacity: true)
    for run in runs {
      switch run.kind {
      case .thai: if needsThai { thaiRuns.append(run.utf8Range) }
      case .other: otherRuns.append(run.utf8Range)
      default: break
      }
    }
  }

  fileprivate mutating func takeThaiEnds() -> [WordEnd] {
    var taken: [WordEnd] = []
    swap(&taken, &thaiEnds)
    taken.removeAll(keepingCapacity: true)
    return taken
  }

  fileprivate mutating func takeOtherEnds() -> [WordEnd] {
    var taken: [WordEnd] = []
    swap(&taken, &otherEnds)
    taken.removeAll(keepingCapacity: true)
    return taken
  }
}
