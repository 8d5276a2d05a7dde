/// What the terms of one text are made from: its tokens, and how they belong together.
struct SearchAnalysis {
  let document: Document
  let analyzer: SearchAnalyzer
  /// Those of the fine tokens, in the text as it was given.
  let boundaries: [Boundary]
  /// The fine tokens in canonical and repaired spelling.
  let tokens: GraphText
  let dates: [DateMatch]
  let segmentation: CoarseSegmentation
  /// The parts of each fine token that has some.
  let parts: [Int: [TokenPart]]
  /// The number of words before each fine token, and of all words at the end.
  let positions: [Int]
  /// The rows of tokens that stand together in a query, in the order of where they begin.
  let lexicalRows: [Range<Int>]
  /// Parts of words that are no row of tokens: the tokens that each overlaps, and where it stands in
  /// the canonical text, in order.
  let crossingParts: [(row: Range<Int>, part: Range<Int>)]
  /// The words of which a part is hidden, in the order of where they begin.
  let solidRows: [Range<Int>]
  /// The words that ฯ shortens, in order, and the keys of what they are in full.
  let shortened: [(row: Range<Int>, fullForms: [String])]
  /// What is written apart here and together elsewhere, in order.
  let joined: [JoinedForms.Form]
  /// Whether each fine token is a part that nobody looks for; empty if none is.
  private let hidden: [Bool]

  init(of document: Document, by analyzer: SearchAnalyzer) {
    var text = document.text
    let boundaries = document.tokens.boundaries
    let repairs = document.tokens.repairs
    self.document = document
    self.analyzer = analyzer
    self.boundaries = boundaries
    tokens = text.withUTF8Span { GraphText($0, boundaries, repairs: repairs) }
    let compounds = TableRows(in: tokens, analyzer.table)
    lexicalRows = compounds.lexical
    solidRows = compounds.solid
    crossingParts = compounds.crossing
    hidden = compounds.hidden
    shortened = Self.shortenedWords(in: tokens)
    joined = JoinedForms.forms(in: tokens)
    dates = document.dates
    let (dates, longForms) = (dates.map(\.utf8Range), document.definedLongForms)
    segmentation = text.withUTF8Span { utf8 in
      CoarseSegmentation(
        of: utf8, boundaries, dates: dates, longForms: longForms,
        compounds: compounds.coarse)
    }
    let finder = PartFinder(
      tokens: tokens, tokenizer: analyzer.partTokenizer, acronyms: analyzer.acronyms)
    parts = finder.parts(compounds.cuts, spaced: Self.spacedTokens(of: document))
    positions = Self.positions(of: tokens, parts)
  }

  func isHidden(_ token: Int) -> Bool { !hidden.isEmpty && hidden[token] }

  /// Whether a fine token has a place among the words.
  func isTerm(_ token: Int) -> Bool { positions[token + 1] > positions[token] }

  private static func shortenedWords(
    in tokens: GraphText
  ) -> [(row: Range<Int>, fullForms: [String])] {
    var words: [(row: Range<Int>, fullForms: [String])] = []
    for token in tokens.boundaries.indices {
      let kind = tokens.boundaries[token].kind
      guard kind == .punctuation || kind == .word,
        let word = tokens.shortenedWord(endingAt: token) ?? tokens.bareShortWord(at: token)
      else { continue }
      words.append(word)
    }
    words.sort { $0.row.lowerBound < $1.row.lowerBound }
    // What has a ฯ was found without it, too.
    return words.indices.filter { $0 == 0 || words[$0].row != words[$0 - 1].row }.map { words[$0] }
  }

  /// The tokens that were put together of letters with spaces between them.
  private static func spacedTokens(of document: Document) -> [Int] {
    let repairs = document.tokens.repairs
    guard !repairs.isEmpty else { return [] }
    let index = TokenIndex(document.tokens.boundaries)
    return repairs.map { index.tokens(covering: $0.utf8Range).lowerBound }.filter { token in
      document.tokens[token].text.utf8.contains(ASCII.space)
    }
  }

  private static func positions(of tokens: GraphText, _ parts: [Int: [TokenPart]]) -> [Int] {
    var positions = [0]
    positions.reserveCapacity(tokens.boundaries.count + 1)
    var position = 0
    for token in tokens.boundaries.indices {
      if tokens.isWord(token) { position += max(1, parts[token]?.count ?? 1) }
      positions.append(position)
    }
    return positions
  }
}

/// What the table of compounds says of a text.
private struct TableRows {
  var coarse: [Range<Int>] = []
  var lexical: [Range<Int>] = []
  var solid: [Range<Int>] = []
  var hidden: [Bool] = []
  var cuts: [(token: Int, note: CompoundNote)] = []
  var crossing: [(row: Range<Int>, part: Range<Int>)] = []

  init(in tokens: GraphText, _ table: CompoundTable) {
    CompoundMatcher(table: table).forEachMatch(in: tokens) { match in
      if match.tokens.count == 1 {
        if match.note.hasParts { cuts.append((match.tokens.lowerBound, match.note)) }
        return
      }
      if match.note.contains(.coarse) { coarse.append(match.tokens) }
      if match.note.contains(.lexical) { lexical.append(match.tokens) }
      if match.note.hidesParts { hideParts(of: match, in: tokens) }
      if match.note.hasParts { addCrossingParts(of: match, in: tokens, table) }
    }
    coarse = NominalRows.adding(to: coarse, in: tokens)
  }

  /// The words inside a word that begin or end inside a token, such as `รถไฟ` of `รถ|ไฟฟ้า`: parts
  /// that a reader looks for, and neighbours that are a word of the table together.
  private mutating func addCrossingParts(
    of match: CompoundMatcher.Match, in tokens: GraphText, _ table: CompoundTable
  ) {
    let word = tokens.range(of: match.tokens)
    let places = ([0] + match.note.cuts.map { $0 * 3 } + [word.count]).map { word.lowerBound + $0 }
    for first in places.indices.dropLast() {
      for last in first + 1..<places.count where last - first < places.count - 1 {
        let part = places[first]..<places[last]
        let isOne = last == first + 1
        guard let row = Self.rowCrossed(by: part, of: match.tokens, in: tokens),
          isOne ? !match.note.hidesPart(first) : table.contains(part, in: tokens)
        else { continue }
        crossing.append((row, part))
      }
    }
  }

  /// The tokens that a part overlaps, if they are several, and not all that they are is the part's.
  private static func rowCrossed(
    by part: Range<Int>, of word: Range<Int>, in tokens: GraphText
  ) -> Range<Int>? {
    let row = word.filter { tokens.range(of: $0).overlaps(part) }
    guard let first = row.first, let last = row.last, last > first,
      tokens.range(of: first..<last + 1) != part
    else { return nil }
    return first..<last + 1
  }

  /// Hides the tokens that lie in hidden parts.
  private mutating func hideParts(of match: CompoundMatcher.Match, in tokens: GraphText) {
    solid.append(match.tokens)
    if hidden.isEmpty { hidden = Array(repeating: false, count: tokens.boundaries.count) }
    let word = tokens.range(of: match.tokens)
    let starts = [0] + match.note.cuts.map { $0 * 3 }
    for token in match.tokens {
      let range = tokens.range(of: token)
      let end = range.upperBound - word.lowerBound
      let first = starts.lastIndex { $0 <= range.lowerBound - word.lowerBound } ?? 0
      let last = max(first, starts.lastIndex { $0 < end } ?? first)
      if (first...last).allSatisfy(match.note.hidesPart) { hidden[token] = true }
    }
  }
}

extension CompoundTable {
  fileprivate func contains(_ range: Range<Int>, in tokens: GraphText) -> Bool {
    trie.contains(TrieSymbol.symbols(of: tokens.bytes.span.extracting(range)))
  }
}

extension GraphText {
  /// Whether a token is something that is looked for, and no sign or white space.
  func isWord(_ token: Int) -> Bool {
    let kind = boundaries[token].kind
    return kind.isWordLike || kind == .emoji
  }
}
