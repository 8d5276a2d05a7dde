/// The acronyms of a text and what the text says of them, in offsets of its UTF-8.
package struct AcronymFindings: Sendable {
  /// An acronym.
  package struct Mention: Sendable {
    package var utf8Range: Range<Int>
    package var canonical: String
    package var kind: Acronym.Kind
    package var evidence: Acronym.Evidence
    package var isPlural: Bool
  }

  /// A place that says what an acronym stands for.
  package struct Definition: Sendable {
    package var shortForm: Range<Int>
    package var canonical: String
    package var longForm: Range<Int>
    package var method: AcronymDefinition.Method
  }

  /// In order, not overlapping.
  package var mentions: [Mention] = []
  /// In order of the short forms.
  package var definitions: [Definition] = []

  package init() {}

  /// The findings with all ranges changed, such as to those of another form of the text.
  package func moved(_ move: (Range<Int>) -> Range<Int>) -> Self {
    var findings = self
    for index in mentions.indices {
      findings.mentions[index].utf8Range = move(mentions[index].utf8Range)
    }
    for index in definitions.indices {
      findings.definitions[index].shortForm = move(definitions[index].shortForm)
      findings.definitions[index].longForm = move(definitions[index].longForm)
    }
    return findings
  }
}

extension AcronymReader {
  /// Adds the tokens that the acronyms of a text are to what is decided already, and tells all that
  /// the text says of them.
  ///
  /// The tokens are those of ``addSpans(in:to:using:)``, which reads no more than it needs.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package func findings(
    in utf8: Span<UInt8>, addingTo spans: inout [TokenConstraint]
  ) -> AcronymFindings {
    let text = FoldedText(utf8)
    let reading = reading(of: text, besides: spans)
    var findings = AcronymFindings()
    let ranges = reading.mentions.map { text.utf8Range(of: $0.range) }
    AcronymPlacement.place(ranges, among: &spans, in: utf8, of: table) { index, range in
      let mention =
        range == ranges[index] ? reading.mentions[index] : mention(at: range, in: utf8, reading)
      guard let mention else { return }
      findings.mentions.append(AcronymFindings.Mention(mention, at: range))
    }
    findings.definitions = reading.definitions.map { AcronymFindings.Definition($0, in: text) }
    return findings
  }

  /// The acronym that an abbreviation is.
  private func mention(at range: Range<Int>, in utf8: Span<UInt8>, _ reading: Reading) -> Mention? {
    guard let short = table.shortForm(utf8.extracting(range)) else { return nil }
    let isDefined = reading.definitions.contains { $0.short.canonical == short.canonical }
    return Mention(
      short: short, evidence: isDefined ? .definition : short.isKnown ? .lexicon : .shape)
  }
}

extension AcronymTable {
  /// The short form that a text is as a whole.
  func shortForm(_ utf8: Span<UInt8>) -> ShortForm? {
    let text = FoldedText(utf8)
    return ShortFormRecognizer(text: text, table: self).shortForm(exactly: 0..<text.count)
  }
}

extension AcronymFindings.Mention {
  fileprivate init(_ mention: AcronymReader.Mention, at utf8Range: Range<Int>) {
    self.init(
      utf8Range: utf8Range, canonical: mention.short.canonical, kind: mention.short.kind,
      evidence: mention.evidence, isPlural: mention.short.isPlural)
  }
}

extension AcronymFindings.Definition {
  fileprivate init(_ definition: DefinitionExtractor.Definition, in text: FoldedText) {
    self.init(
      shortForm: text.utf8Range(of: definition.short.range), canonical: definition.short.canonical,
      longForm: text.utf8Range(of: definition.long), method: definition.method)
  }
}
