internal import ThaiText

extension ThaiFTS5Options {
  /// What people typed, as an expression for `MATCH`, or `nil` where nothing in it can be found.
  ///
  ///     let expression = try options.matchExpression(for: "ราคาน้ำมัน ดีเอสไอ")
  ///     try Row.fetchAll(
  ///       db, sql: "SELECT * FROM article WHERE article MATCH ? ORDER BY rank",
  ///       arguments: [expression])
  ///
  /// Spaces part words that may stand anywhere; a compound and a name stand together; the words of
  /// a free phrase may stand apart; acronyms are found in all their forms. A word that ends in `*`
  /// finds what begins with it. Use the options of the table: see ``init(ofTable:in:)``.
  ///
  /// - Throws: When the model does not know the ``standard``.
  public func matchExpression(for query: String) throws(ThaiFTS5ArgumentError) -> String? {
    let clauses = try matchClauses(for: query)
    return clauses.isEmpty ? nil : clauses.map(\.fts5).joined(separator: " AND ")
  }

  /// What people typed, as a `tsquery` of PostgreSQL in its written form, or `nil` where nothing in it
  /// can be found. It says what ``matchExpression(for:)`` says.
  ///
  /// - Throws: When the model does not know the ``standard``.
  package func tsquery(for query: String) throws(ThaiFTS5ArgumentError) -> String? {
    let clauses = try matchClauses(for: query).map(\.tsquery)
    let possible = clauses.compactMap(\.self)
    guard !possible.isEmpty, possible.count == clauses.count else { return nil }
    return possible.joined(separator: " & ")
  }

  /// All of them have to be met.
  private func matchClauses(for query: String) throws(ThaiFTS5ArgumentError) -> [MatchClause] {
    let analyzer = try analyzer()
    let words = query.split(whereSeparator: \.isWhitespace)
    let whole = words.filter { !$0.hasSuffix("*") }.joined(separator: " ")
    return MatchExpression(of: whole, by: analyzer).clauses
      + words.filter { $0.hasSuffix("*") }.compactMap { word in
        MatchExpression.clause(ofPrefix: String(word.dropLast()), by: analyzer)
      }
  }
}

/// What a query asks of an index of single positions, in the making.
struct MatchExpression {
  private let analyzer: SearchAnalyzer
  private let query: SearchQuery
  /// How many positions each word of the query covers.
  private let lengths: [String: Int]
  /// The parts of the words whose parts can all be found.
  private let parts: [String: [String]]

  init(of text: String, by analyzer: SearchAnalyzer) {
    self.analyzer = analyzer
    query = analyzer.query(text)
    let terms = analyzer.terms(in: text)
    let words = terms.filter { $0.kind == .word && $0.positionLength > 1 }
    lengths = Dictionary(words.map { ($0.key, $0.positionLength) }) { first, _ in first }
    let partsByPosition = Dictionary(grouping: terms.lazy.filter { $0.kind == .part }) {
      $0.position
    }
    parts = Dictionary(
      words.compactMap { word in
        let positions = word.position..<word.position + word.positionLength
        let parts = positions.flatMap { partsByPosition[$0] ?? [] }.map(\.key)
        return parts.count == word.positionLength ? (word.key, parts) : nil
      }
    ) { first, _ in first }
  }

  /// All of them have to be met.
  var clauses: [MatchClause] {
    let required = query.clauses.filter { !$0.isOptional }
    // What the clauses of a phrase have in common is analyzed once.
    var known: [SearchQuery.Key: [[String]]] = [:]
    return (required.isEmpty ? query.clauses : required).map { clause in
      self.clause(for: clause, phrasesOf: &known)
    }
  }

  private func clause(
    for clause: SearchQuery.Clause, phrasesOf known: inout [SearchQuery.Key: [[String]]]
  ) -> MatchClause {
    var seen: Set<[String]> = []
    var phrases: [[String]] = []
    for key in clause.alternatives {
      let ways = known[key] ?? self.phrases(of: key)
      known[key] = ways
      phrases += ways.filter { seen.insert($0).inserted }
    }
    return MatchClause(phrases: phrases, isPrefix: false)
  }

  /// The beginning of a word, alone or after the words that are whole.
  static func clause(ofPrefix text: String, by analyzer: SearchAnalyzer) -> MatchClause? {
    let phrases = PrefixPhrase(of: analyzer.terms(in: text)).splits
    return phrases.isEmpty ? nil : MatchClause(phrases: phrases, isPrefix: true)
  }
}

extension MatchExpression {
  /// The rows of keys by which an index of single positions has what an alternative says.
  private func phrases(of key: SearchQuery.Key) -> [[String]] {
    let groupings = Self.groupings(of: key.words)
    var phrases = [[key.text]] + groupings.map(asTheyAre) + groupings.map(byParts)
    switch key.kind {
    case .expansion:
      phrases.append(FlatTerms(ofDocument: analyzer.terms(in: key.text)).phrase)
    case .date, .acronym:
      // Of as many positions as the document has of it.
      let more = MatchKeys.continuation(of: key.text)
      phrases += [[key.text, more], [more, more]]
    case .word, .joined, .part:
      // The document may have it in several pieces.
      if key.text.utf8.contains(where: { (48...57).contains($0) }) {
        phrases += (2...4).map { MatchKeys.phrase(of: key.text, length: $0) }
      } else if key.words.count == 1 {
        phrases += Self.pairs(of: key.text)
      }
    case .compound:
      // A part that nobody looks for is no term, and the word covers its place.
      phrases += (2...6).map { MatchKeys.phrase(of: key.text, length: $0) }
    default: break
    }
    return phrases.filter { !$0.isEmpty }
  }

  private func asTheyAre(_ words: [String]) -> [String] {
    words.flatMap { MatchKeys.phrase(of: $0, length: lengths[$0] ?? 1) }
  }

  private func byParts(_ words: [String]) -> [String] {
    words.flatMap { parts[$0] ?? MatchKeys.phrase(of: $0, length: lengths[$0] ?? 1) }
  }

  /// The ways in which a document may segment what the query segments into these words, the finest
  /// first: other ones join neighbours.
  ///
  /// Each boundary doubles their number, so longer rows are taken as they are.
  private static func groupings(of words: [String]) -> [[String]] {
    guard words.count <= mostWordsToJoin, let first = words.first else { return [words] }
    return words.dropFirst().reduce([[first]]) { groupings, word in
      groupings.map { $0 + [word] } + groupings.map { $0.dropLast() + [($0.last ?? "") + word] }
    }
  }

  /// The ways in which a document may have a word of the query as two words: `จัดทำ` as `จัด` and `ทำ`.
  private static func pairs(of word: String) -> [[String]] {
    guard word.utf8.count <= longestPair, word.utf8.first == thaiLeadByte else { return [] }
    return word.unicodeScalars.indices.dropFirst().compactMap { cut in
      let pair = [String(word[..<cut]), String(word[cut...])]
      return pair.allSatisfy(Lexicon.bundled.contains) ? pair : nil
    }
  }

  /// In bytes; longer words are compounds, whose words are known.
  private static let longestPair = 36
  /// The first byte of nearly all Thai letters.
  private static let thaiLeadByte: UInt8 = 0xE0

  private static let mostWordsToJoin = 4
}
