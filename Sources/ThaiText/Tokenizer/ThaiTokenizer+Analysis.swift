extension ThaiTokenizer {
  /// Analyzes a text and appends the boundaries of its tokens: the one way to both.
  ///
  /// - Parameters:
  ///   - utf8: The text, below 4 GiB, any bytes.
  ///   - needs: What is to be found beside the tokens.
  /// - Complexity: O(*n*) for *n* bytes.
  package func analyze(
    _ utf8: Span<UInt8>, for needs: TextAnalysis.Needs = [],
    appendingTo boundaries: inout [Boundary], using workspace: inout SegmentationWorkspace
  ) -> TextAnalysis {
    var analysis = TextAnalysis()
    read(utf8, into: &workspace)
    guard let canonical = segmentedForm(of: utf8, using: &workspace) else {
      analyzeCodes(
        of: utf8, for: needs, into: &analysis, appendingTo: &boundaries, using: &workspace)
      return analysis
    }
    let text = canonical.bytes.span
    var found: [Boundary] = []
    analyzeCodes(
      of: text, for: needs, canonical.damage(in: utf8), into: &analysis, appendingTo: &found,
      using: &workspace)
    append(found, of: canonical, to: &boundaries)
    analysis.leadBack(to: canonical)
    return analysis
  }

  /// Analyzes a text without segmenting it into tokens.
  package func analyzeEntities(
    of utf8: Span<UInt8>, using workspace: inout SegmentationWorkspace
  ) -> TextAnalysis {
    var analysis = TextAnalysis()
    read(utf8, into: &workspace)
    guard let canonical = segmentedForm(of: utf8, using: &workspace) else {
      findSpans(in: utf8, for: .numbers, into: &analysis, using: &workspace)
      return analysis
    }
    findSpans(
      in: canonical.bytes.span, for: .numbers, canonical.damage(in: utf8), into: &analysis,
      using: &workspace)
    analysis.leadBack(to: canonical)
    return analysis
  }

  /// The text that is analyzed in the place of another, if it is another: in canonical spelling,
  /// without lengthening. The workspace has its codes then.
  private func segmentedForm(
    of utf8: Span<UInt8>, using workspace: inout SegmentationWorkspace
  ) -> NormalizedUTF8? {
    var form = canonicalForm(
      of: utf8, workspace.coded, workspace.scan, using: &workspace.canonicalMemo)
    let shortened: NormalizedUTF8?
    if let canonical = form {
      read(canonical.bytes.span, into: &workspace)
      shortened = shortenedForm(of: canonical.bytes.span, using: &workspace)
    } else {
      shortened = shortenedForm(of: utf8, using: &workspace)
    }
    if let shortened {
      read(shortened.bytes.span, into: &workspace)
      form = form?.followed(by: shortened) ?? shortened
    }
    return form
  }

  /// Reads the codes of a text, and what they are scanned for.
  private func read(_ utf8: Span<UInt8>, into workspace: inout SegmentationWorkspace) {
    precondition(utf8.count < 1 << 32, "a text of 4 GiB or more has to be cut before")
    workspace.coded.read(utf8)
    if let acronyms = configuration.acronyms {
      workspace.scan.read(workspace.coded, by: acronyms.pairs)
    } else if configuration.usesCanonicalForm || configuration.findsEntities {
      workspace.scan.read(workspace.coded, by: .ofTexts)
    }
  }

  /// Analyzes a canonical text, or one that is to be taken as it is, whose codes the workspace has.
  private func analyzeCodes(
    of text: Span<UInt8>, for needs: TextAnalysis.Needs,
    _ damage: CanonicalDamage = CanonicalDamage(), into analysis: inout TextAnalysis,
    appendingTo boundaries: inout [Boundary], using workspace: inout SegmentationWorkspace
  ) {
    findSpans(in: text, for: needs, damage, into: &analysis, using: &workspace)
    workspace.runs.empty()
    RunSplitter.appendRuns(
      of: workspace.coded, text, around: workspace.tokenConstraints.lazy.map(\.utf8Range),
      to: &workspace.runs, using: &workspace.roleMemo)
    if engines.thaiSegmentsASCII { TextRun.joinASCII(in: &workspace.runs, of: workspace.coded) }
    segment(text, using: &workspace)
    TokenAssembler.appendBoundaries(in: text, to: &boundaries, from: &workspace)
  }

  /// Finds what is decided before the engines run.
  private func findSpans(
    in text: Span<UInt8>, for needs: TextAnalysis.Needs,
    _ damage: CanonicalDamage = CanonicalDamage(), into analysis: inout TextAnalysis,
    using workspace: inout SegmentationWorkspace
  ) {
    analysis.findsEntities = configuration.findsEntities
    workspace.tokenConstraints.empty()
    workspace.plainNumbers.empty()
    if configuration.findsEntities {
      EntityScanner.appendSpans(
        in: text, workspace.coded, workspace.scan, to: &workspace.tokenConstraints,
        plainNumbers: &workspace.plainNumbers)
      if needs.contains(.numbers) {
        analysis.canonicalNumbers = workspace.plainNumbers
        analysis.canonicalNumberWords = NumberWordPlaces.offsets(
          in: text, workspace.coded, workspace.scan)
      }
    }
    configuration.userDictionary?.addSpans(
      in: text, to: &workspace.tokenConstraints, using: &workspace.userWords)
    analysis.repairs = addRepairs(in: text, damage, to: &workspace.tokenConstraints)
    if needs.contains(.definitions) {
      analysis.canonicalAcronyms = acronymReader(or: .bundled).findings(
        in: text, addingTo: &workspace.tokenConstraints)
    } else if let table = configuration.acronyms {
      acronymReader(or: table).addSpans(
        in: text, workspace.coded, workspace.scan, to: &workspace.tokenConstraints,
        dividingLines: needs.contains(.separateLines), using: &workspace.acronymPlaces)
    }
    analysis.canonicalSpans = workspace.tokenConstraints
  }

  private func acronymReader(or table: @autoclosure () -> AcronymTable) -> AcronymReader {
    AcronymReader(table: configuration.acronyms ?? table(), words: LexiconWords.bundled)
  }

  /// Lets each engine segment its runs.
  private func segment(_ text: Span<UInt8>, using workspace: inout SegmentationWorkspace) {
    if workspace.sessions?.engines !== engines {
      workspace.sessions = TokenizerEngines.Sessions(engines)
    }
    workspace.thaiEnds.empty()
    workspace.fallbackEnds.empty()
    workspace.sessions?.thai.appendWordEnds(
      of: TextRuns(workspace.runs, of: .thai), in: text, workspace.coded, to: &workspace.thaiEnds)
    workspace.sessions?.fallback.appendWordEnds(
      of: TextRuns(workspace.runs, of: .fallback), in: text, workspace.coded,
      to: &workspace.fallbackEnds)
  }
}

extension TextAnalysis {
  fileprivate mutating func leadBack(to canonical: NormalizedUTF8) {
    self.canonical = canonical
    for index in repairs.indices {
      let range = repairs[index].utf8Range
      repairs[index].utf8Range = canonical.alignment.sourceRange(of: range)
    }
  }
}
