package import ThaiText

/// Makes training text out of raw text: a model segments it, and what it decides with confidence becomes labels.
///
/// A model that labels its own training text learns nothing from what it knows already, but
/// for what comes to its help here: entities, whose edges are known by their form; names of places
/// by the word before them; and the model's own majority, where it segments the same string now one
/// way and now another.
package struct SelfLabeller: Sendable {
  private let scorer: ReferenceScorer

  /// A decision of the second stage, in 64ths, is a label if its score is not nearer to 0 than this.
  static let labelMargin: Int32 = 64
  /// The majority may change a decision whose score is nearer to 0 than this.
  static let majorityMargin: Int32 = 192

  /// - Parameter model: Its first standard is used.
  package init?(_ model: BoundaryModel) {
    guard let standard = model.knownStandards.first,
      let scorer = ReferenceScorer(model, standard: standard)
    else { return nil }
    self.scorer = scorer
  }

  /// The labelled lines of a text, without repetitions and without lines that are hardly Thai.
  package func lines(of text: some StringProtocol) -> [LabelledLine] {
    var seen: Set<Substring> = []
    let texts = text.nonEmptyLines.map { Substring($0) }
      .filter { Self.isUseful($0) && seen.insert($0).inserted }
    var lines = inParallel(texts.count) { SelfLabelledLine(texts[$0], by: scorer) }
    PlaceNames.join(in: &lines)
    MajorityVote(on: lines).apply(to: &lines)
    return lines.map(\.line)
  }

  /// Whether a line is neither too short nor too long, and half of it Thai.
  private static func isUseful(_ text: Substring) -> Bool {
    let scalars = text.unicodeScalars
    guard (12...4_000).contains(scalars.count) else { return false }
    let thai = scalars.count { ThaiCharacterClass($0).isLetterOrMark }
    return thai * 2 >= scalars.count
  }
}

/// A line with the labels it has so far.
struct SelfLabelledLine: Sendable {
  let codes: [CharacterCode]
  /// The model's scores.
  let scores: [Int32]
  /// Whether a boundary stands before each code, as far as one can tell.
  var decisions: [Bool]
  /// Whether ``decisions`` is known well enough to be a label.
  var isKnown: [Bool]
  /// Whether an entity decided.
  private(set) var isFixed: [Bool]

  init(_ text: Substring, by scorer: ReferenceScorer) {
    codes = CharacterCode.codes(of: text)
    let result = scorer.score(codes)
    scores = result.scores
    decisions = result.decisions
    isKnown = .init(repeating: true, count: codes.count)
    isFixed = .init(repeating: false, count: codes.count)
    for place in result.rescored where scores[place].magnitude < SelfLabeller.labelMargin {
      isKnown[place] = false
    }
    fixEntities(in: String(text))
  }

  private mutating func fixEntities(in text: String) {
    var text = text
    let spans = text.withUTF8 { bytes in unsafe EntityScanner.spans(in: bytes.span) }
    let places = ScalarPlaces(of: text)
    for span in spans { fix(places[span.utf8Range]) }
  }

  /// Makes a span one word. Conventions differ about numbers and Latin words: there the inside
  /// becomes unknown.
  private mutating func fix(_ span: Range<Int>) {
    let isThai =
      codes[span].allSatisfy { $0.isThai || $0 == Self.dot }
      && !codes[span].contains { $0.thai.isDigit }
    join(span, isKnown: isThai)
    for place in span { isFixed[place] = true }
    if span.upperBound < codes.count { isFixed[span.upperBound] = true }
  }

  private static let dot = CharacterCode(".")

  /// Makes a span one word with boundaries at its edges.
  mutating func join(_ span: Range<Int>, isKnown known: Bool) {
    for place in span.dropFirst() {
      decisions[place] = false
      isKnown[place] = known
    }
    for edge in [span.lowerBound, span.upperBound] where codes.indices.contains(edge) {
      decisions[edge] = true
      isKnown[edge] = true
    }
  }

  /// The words as they are now.
  var words: [Range<Int>] {
    let starts = decisions.indices.filter { $0 == 0 || decisions[$0] }
    return zip(starts, starts.dropFirst() + [codes.count]).map { $0..<$1 }
  }

  var line: LabelledLine {
    LabelledLine(
      codes: codes,
      labels: codes.indices.map { !isKnown[$0] ? .unknown : decisions[$0] ? .boundary : .inside })
  }
}

/// The places of scalars, by their UTF-8 offsets.
private struct ScalarPlaces {
  private let offsets: [Int]

  init(of text: String) {
    var offset = 0
    offsets = text.unicodeScalars.map { scalar in
      defer { offset += UTF8.width(scalar) }
      return offset
    }
  }

  subscript(range: Range<Int>) -> Range<Int> {
    place(of: range.lowerBound)..<place(of: range.upperBound)
  }

  /// The first scalar at or after an offset.
  private func place(of offset: Int) -> Int {
    var (low, high) = (0, offsets.count)
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
