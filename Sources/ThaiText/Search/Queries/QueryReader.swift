/// Makes clauses of the tokens of a query.
struct QueryReader {
  private let analysis: SearchAnalysis
  private let terms: [SearchTerm]
  /// The numbers of the terms that begin at each place of the text.
  private let termsByStart: [Int: [Int]]

  init(_ analysis: SearchAnalysis) {
    self.analysis = analysis
    terms = analysis.terms()
    termsByStart = Dictionary(grouping: terms.indices) { [terms] in
      terms[$0].utf8Range.lowerBound
    }
  }

  func clauses() -> [SearchQuery.Clause] {
    let whole = wholeQuery
    return pieces().flatMap { piece in clauses(of: piece, orElse: whole) }
  }

  /// What stands between white space, or is one by its meaning.
  private struct Piece {
    var tokens: Range<Int>
    /// The kind of a date or an acronym, which is a piece of its own, spaces and all.
    var wholeKind: TokenKind?
  }

  private func pieces() -> [Piece] {
    var pieces: [Piece] = []
    var start = 0
    for group in analysis.segmentation.groups where group.kind == .date || group.kind == .acronym {
      split(start..<group.tokens.lowerBound, into: &pieces)
      pieces.append(Piece(tokens: group.tokens, wholeKind: group.kind))
      start = group.tokens.upperBound
    }
    split(start..<analysis.tokens.boundaries.count, into: &pieces)
    return pieces.filter { $0.tokens.contains(where: analysis.isTerm) }
  }

  private func split(_ row: Range<Int>, into pieces: inout [Piece]) {
    var start = row.lowerBound
    for token in row {
      let kind = analysis.tokens.boundaries[token].kind
      guard kind == .whitespace || kind == .newline else { continue }
      if start < token { pieces.append(Piece(tokens: start..<token)) }
      start = token + 1
    }
    if start < row.upperBound { pieces.append(Piece(tokens: start..<row.upperBound)) }
  }

  /// The words of the query joined, which may be one long form with spaces inside.
  private var wholeQuery: SearchQuery.Key? {
    let all = 0..<analysis.tokens.boundaries.count
    guard analysis.tokens.boundaries.contains(where: { $0.kind == .whitespace }) else { return nil }
    return joined(all, as: .expansion)
  }

  /// The words of a row as one key, which every clause of the row has besides its own; `nil` for a
  /// row that is longer than anything that stands together.
  private func joined(_ row: Range<Int>, as kind: SearchTerm.Kind) -> SearchQuery.Key? {
    var words: [String] = []
    var size = 0
    for token in row where analysis.isTerm(token) {
      words.append(analysis.key(of: token..<token + 1))
      size += words[words.count - 1].utf8.count
      guard size <= SearchMatcher.longestSpelling else { return nil }
    }
    return words.count > 1
      ? SearchQuery.Key(text: words.joined(), words: words, kind: kind) : nil
  }
}

// MARK: - One piece

extension QueryReader {
  private func clauses(
    of piece: Piece, orElse whole: SearchQuery.Key?
  ) -> [SearchQuery.Clause] {
    let row = piece.tokens
    switch piece.wholeKind {
    case .date?: return [clause(of: row, [dateKey(of: row), phrase(of: row)], orElse: whole)]
    case .acronym?: return [clause(of: row, keys(of: row), orElse: whole)]
    default: break
    }
    let units = units(of: row)
    let together = units.count > 1 ? joined(row, as: .compound) : nil
    return units.map { unit in
      clause(
        of: unit, keys(of: unit) + [together] + joinedForms(around: unit), orElse: whole,
        isOptional: units.count > 1 && isWeak(unit))
    }
  }

  /// The keys of what is written apart here, of which a unit is a piece: `iphone15` for both words of
  /// `iPhone 15`.
  private func joinedForms(around unit: Range<Int>) -> [SearchQuery.Key?] {
    let end = analysis.joined.partitioningIndex { $0.row.lowerBound > unit.lowerBound }
    return analysis.joined[..<end].suffix(Self.mostJoinedForms)
      .filter { $0.row.upperBound >= unit.upperBound && $0.row != unit }
      .map { SearchQuery.Key(text: $0.key, words: [$0.key], kind: .joined) }
  }

  /// No piece of a form has more that overlap it.
  private static let mostJoinedForms = 3

  private func clause(
    of row: Range<Int>, _ keys: [SearchQuery.Key?], orElse whole: SearchQuery.Key?,
    isOptional: Bool = false
  ) -> SearchQuery.Clause {
    var seen: Set<String> = []
    let alternatives = (keys + [whole]).compactMap(\.self).filter { seen.insert($0.text).inserted }
    let range = analysis.start(of: row.lowerBound)..<analysis.end(of: row.upperBound - 1)
    let text = analysis.document.text
    let lower = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    return SearchQuery.Clause(
      text: text[lower..<text.utf8.index(lower, offsetBy: range.count)], utf8Range: range,
      alternatives: alternatives, isOptional: isOptional)
  }

  /// What of a piece has to stand together: words of words, names, and all other words by
  /// themselves.
  private func units(of piece: Range<Int>) -> [Range<Int>] {
    let first = analysis.lexicalRows.partitioningIndex { $0.lowerBound >= piece.lowerBound }
    let inside = analysis.lexicalRows[first...]
      .prefix { $0.lowerBound < piece.upperBound }
      .filter { $0.upperBound <= piece.upperBound }
    let rows = CompoundPath.best(of: inside, beside: [])
    var units: [Range<Int>] = []
    var token = piece.lowerBound
    for row in rows {
      units += (token..<row.lowerBound).filter(analysis.isTerm).map { $0..<$0 + 1 }
      units.append(row)
      token = row.upperBound
    }
    return units + (token..<piece.upperBound).filter(analysis.isTerm).map { $0..<$0 + 1 }
  }

  /// The keys of all terms that stand for exactly a unit.
  private func keys(of unit: Range<Int>) -> [SearchQuery.Key?] {
    let words = wordKeys(of: unit)
    let own = SearchQuery.Key(
      text: words.joined(), words: words, kind: unit.count > 1 ? .compound : .word)
    let range = analysis.start(of: unit.lowerBound)..<analysis.end(of: unit.upperBound - 1)
    let others = termsByStart[range.lowerBound, default: []].lazy.map { terms[$0] }
      .filter { $0.utf8Range == range && $0.kind != .part }
      .map { SearchQuery.Key(text: $0.key, words: [$0.key], kind: $0.kind) }
    return [own] + others + [partsPhrase(of: unit)]
  }

  /// The parts of an address or a name with hyphens, one after the other.
  private func partsPhrase(of unit: Range<Int>) -> SearchQuery.Key? {
    guard unit.count == 1, let parts = analysis.parts[unit.lowerBound] else { return nil }
    let words = parts.map(\.key)
    guard !words.contains("") else { return nil }
    return SearchQuery.Key(text: words.joined(), words: words, kind: .part)
  }

  private func phrase(of row: Range<Int>) -> SearchQuery.Key? {
    let words = wordKeys(of: row)
    return SearchQuery.Key(text: words.joined(), words: words, kind: .compound)
  }

  private func dateKey(of row: Range<Int>) -> SearchQuery.Key? {
    let start = analysis.start(of: row.lowerBound)
    let index = analysis.dates.partitioningIndex { $0.utf8Range.lowerBound >= start }
    guard index < analysis.dates.count else { return nil }
    let date = analysis.dates[index]
    let key = date.value.description.lowercased()
    return SearchQuery.Key(text: key, words: [key], kind: .date)
  }

  private func wordKeys(of row: Range<Int>) -> [String] {
    row.filter(analysis.isTerm).map { analysis.key(of: $0..<$0 + 1) }
  }

  /// Whether a unit says little beside others: การ, ของ, ใน.
  private func isWeak(_ unit: Range<Int>) -> Bool {
    unit.count == 1 && StopWords.bundled.isConnective(analysis.key(of: unit))
  }
}
