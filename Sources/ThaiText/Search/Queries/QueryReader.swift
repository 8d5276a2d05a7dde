/// Makes clauses of the tokens of a query.
struct QueryReader {
  private let analysis: SearchAnalysis
  private let terms: [SearchTerm]

  init(_ analysis: SearchAnalysis) {
    self.analysis = analysis
    terms = analysis.terms()
  }

  func clauses() -> [SearchQuery.Clause] {
    let whole = wholeQuery
    return pieces().flatMap { piece in clauses(of: piece, orElse: whole) }
  }

  /// The rows of tokens between white space. A date and an acronym are pieces of their own, spaces
  /// and all.
  private func pieces() -> [Range<Int>] {
    let boundaries = analysis.tokens.boundaries
    var pieces: [Range<Int>] = []
    var start = 0
    for row in wholes.map(\.tokens) {
      split(start..<row.lowerBound, into: &pieces)
      pieces.append(row)
      start = row.upperBound
    }
    split(start..<boundaries.count, into: &pieces)
    return pieces.filter { $0.contains(where: analysis.isTerm) }
  }

  private var wholes: [CoarseSegmentation.Group] {
    analysis.segmentation.groups.filter { $0.kind == .date || $0.kind == .acronym }
  }

  private func split(_ row: Range<Int>, into pieces: inout [Range<Int>]) {
    var start = row.lowerBound
    for token in row {
      let kind = analysis.tokens.boundaries[token].kind
      guard kind == .whitespace || kind == .newline else { continue }
      if start < token { pieces.append(start..<token) }
      start = token + 1
    }
    if start < row.upperBound { pieces.append(start..<row.upperBound) }
  }

  /// The words of the query joined, which may be one long form with spaces inside.
  private var wholeQuery: SearchQuery.Key? {
    let all = 0..<analysis.tokens.boundaries.count
    guard analysis.tokens.boundaries.contains(where: { $0.kind == .whitespace }) else { return nil }
    let words = wordKeys(of: all)
    guard words.count > 1 else { return nil }
    return SearchQuery.Key(text: words.joined(), words: words, kind: .expansion)
  }
}

// MARK: - One piece

extension QueryReader {
  private func clauses(
    of piece: Range<Int>, orElse whole: SearchQuery.Key?
  ) -> [SearchQuery.Clause] {
    switch wholes.first(where: { $0.tokens == piece })?.kind {
    case .date?: return [clause(of: piece, [dateKey(of: piece), phrase(of: piece)], orElse: whole)]
    case .acronym?: return [clause(of: piece, keys(of: piece), orElse: whole)]
    default: break
    }
    let units = units(of: piece)
    let together = units.count > 1 ? phrase(of: piece) : nil
    return units.map { unit in
      clause(
        of: unit, keys(of: unit) + [together], orElse: whole,
        isOptional: units.count > 1 && isWeak(unit))
    }
  }

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
    let inside = analysis.lexicalRows.filter {
      piece.lowerBound <= $0.lowerBound && $0.upperBound <= piece.upperBound
    }
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
    let others = terms.filter { $0.utf8Range == range && $0.kind != .part }
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
    guard let date = analysis.dates.first(where: { $0.utf8Range.lowerBound >= start }) else {
      return nil
    }
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
