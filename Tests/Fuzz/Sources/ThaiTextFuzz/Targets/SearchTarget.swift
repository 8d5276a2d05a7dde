import ThaiText

/// Terms lie in the text at positions in order, and a query is asked of a document of any text.
struct SearchTarget: FuzzTarget {
  static let name = "search"

  private let analyzers: [SearchAnalyzer] = (0..<16).map { number in
    var options = SearchAnalyzer.Options()
    options.granularity = number & 1 == 0 ? .search : number & 2 == 0 ? .coarse : .fine
    options.removesStopWords = number & 4 != 0
    options.foldsLaughter = number & 8 != 0
    return SearchAnalyzer(options)
  }

  func run(_ input: inout FuzzInput) {
    let analyzer = analyzers[input.choice(of: analyzers.count)]
    let queryCount = Int(input.choice())
    let text = input.text
    let terms = analyzer.terms(in: text)
    for term in terms {
      require(term.utf8Range.upperBound <= text.utf8.count, "a term lies in the text")
      require(!term.key.isEmpty && term.positionLength >= 1, "a term has a key and a length")
    }
    let positions = terms.map(\.position)
    require(zip(positions, positions.dropFirst()).allSatisfy { $0 <= $1 }, "positions in order")
    let query = analyzer.query(String(text.unicodeScalars.prefix(queryCount)))
    let matcher = SearchMatcher(terms)
    _ = matcher.matches(query)
    for clause in query.clauses { _ = matcher.firstHit(for: clause) }
  }
}
