/// Finds the places of a document that say what a short form stands for.
///
/// The shapes are those of brackets, `LONG (SHORT)`, `SHORT (LONG)` and `LONG (LONG: SHORT)`, of
/// words that introduce one, `LONG เรียกย่อว่า SHORT`, `SHORT ย่อมาจาก LONG`, and of lists,
/// `SHORT : LONG` at the start of a line. None crosses a line break or another bracket.
package struct DefinitionExtractor {
  /// A definition, in positions of the folded text.
  package struct Definition: Hashable, Sendable {
    package var short: ShortForm
    package var long: Range<Int>
    package var method: AcronymDefinition.Method
  }

  /// What a document says about short forms.
  package struct Findings: Sendable {
    package var definitions: [Definition] = []
    /// Canonical forms that the document treats as short forms.
    package var defined: Set<String> = []
    /// Thai spellings of acronyms read as words, tied to Latin ones by a gloss.
    package var spelledWords: [ThaiCandidate] = []
  }

  let text: FoldedText
  let table: AcronymTable
  let recognizer: ShortFormRecognizer
  let longForms: ThaiLongFormFinder
  /// The canonical forms of which it matters whether they are defined; `nil` for all.
  private let relevant: Set<String>?
  private(set) var findings = Findings()
  private var known: Set<Definition> = []

  /// - Parameter relevant: The canonical forms of which it matters whether they are defined; `nil`
  ///   for all.
  package static func findings(
    in text: FoldedText, evidence: AcronymEvidence, relevant: Set<String>? = nil,
    table: AcronymTable, words: LexiconWords
  ) -> Findings {
    var extractor = Self(text: text, relevant: relevant, table: table, words: words)
    let mentions = DefinitionMentions(evidence: evidence, text: text, table: table)
    for pair in BracketMatcher.pairs(in: text) { extractor.read(pair, mentions) }
    for mention in mentions.all where extractor.matters(mention) {
      extractor.readConnectives(around: mention)
    }
    return extractor.findings
  }

  private init(
    text: FoldedText, relevant: Set<String>?, table: AcronymTable, words: LexiconWords
  ) {
    self.text = text
    self.relevant = relevant
    self.table = table
    recognizer = ShortFormRecognizer(text: text, table: table)
    longForms = ThaiLongFormFinder(text: text, table: table, words: words)
  }

  func matters(_ short: ShortForm) -> Bool { relevant?.contains(short.canonical) ?? true }

  mutating func add(_ short: ShortForm, _ long: Range<Int>, _ method: AcronymDefinition.Method) {
    let definition = Definition(short: short, long: long, method: method)
    guard known.insert(definition).inserted else { return }
    findings.definitions.append(definition)
    findings.defined.insert(short.canonical)
  }

  mutating func addEvidence(for short: ShortForm) { findings.defined.insert(short.canonical) }

  mutating func removeEvidence(for short: ShortForm) { findings.defined.remove(short.canonical) }

  mutating func addSpelledWord(_ range: Range<Int>, _ short: ShortForm) {
    findings.spelledWords.append(
      ThaiCandidate(
        range: range, letters: range, canonical: short.canonical, kind: .wordAcronym,
        ground: .definition))
  }
}
