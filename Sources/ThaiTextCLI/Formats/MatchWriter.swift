internal import ThaiText

/// Writes whether texts answer queries, and on request why.
struct MatchWriter {
  let explains: Bool
  var output = ByteBuffer()
  private let analyzer = SearchAnalyzer()
  /// The text of the last line, which often has many queries.
  private var last: (text: String, matcher: SearchMatcher)?

  init(explains: Bool) { self.explains = explains }

  mutating func write(text: String, query: String) {
    let matcher = matcher(for: text)
    let query = analyzer.query(query)
    output.append(matcher.matches(query) ? "1\n" : "0\n")
    guard explains else { return }
    if query.clauses.isEmpty { output.append("  - the query has no word\n") }
    for clause in query.clauses { explain(clause, by: matcher.firstHit(for: clause)) }
  }

  private mutating func matcher(for text: String) -> SearchMatcher {
    if let last, last.text == text { return last.matcher }
    let matcher = SearchMatcher(analyzer.terms(in: text))
    last = (text, matcher)
    return matcher
  }

  private mutating func explain(_ clause: SearchQuery.Clause, by hit: SearchMatcher.Hit?) {
    let sign = hit != nil ? "+" : clause.isOptional ? "?" : "-"
    let keys = clause.alternatives.map(\.text).joined(separator: " / ")
    output.append("  \(sign) \(clause.text)\t\(keys)")
    if let hit {
      let terms = hit.terms.map { "\($0.key)@\($0.position) (\($0.kind))" }
      output.append("\t\(terms.joined(separator: " ")) \(hit.utf8Range)")
    }
    output.append("\n")
  }
}
