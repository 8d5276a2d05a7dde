/// Looks in the terms of one text for what a query asks.
///
///     let analyzer = SearchAnalyzer()
///     let matcher = SearchMatcher(analyzer.terms(in: "ลดความเหลื่อมล้ำ"))
///     matcher.matches(analyzer.query("เหลื่อมล้ำ"))      // true
///
/// For a text or two; many texts are the business of an index.
public struct SearchMatcher: Sendable {
  private let terms: [SearchTerm]
  /// The numbers of the terms that begin at each position.
  private let byPosition: [Range<Int>]
  private let byKey: [String: [Int]]

  /// Where a clause was met.
  public struct Hit: Hashable, Sendable {
    /// The key that met it.
    public let key: SearchQuery.Key
    /// The terms of the text that spell the key, in order.
    public let terms: [SearchTerm]

    /// Where they stand, in UTF-8 offsets of the text.
    public var utf8Range: Range<Int> {
      (terms.first?.utf8Range.lowerBound ?? 0)..<(terms.last?.utf8Range.upperBound ?? 0)
    }
  }

  /// - Parameter terms: Those of a document, as ``SearchAnalyzer/terms(in:)`` gives them.
  public init(_ terms: [SearchTerm]) {
    self.terms = terms
    byKey = Dictionary(grouping: terms.indices) { terms[$0].key }
    var byPosition: [Range<Int>] = []
    for (index, term) in terms.enumerated() {
      while byPosition.count <= term.position { byPosition.append(index..<index) }
      byPosition[term.position] = byPosition[term.position].lowerBound..<index + 1
    }
    self.byPosition = byPosition
  }

  /// Whether the text answers the query: each clause is met that has to be.
  public func matches(_ query: SearchQuery) -> Bool {
    !query.clauses.isEmpty && query.clauses.allSatisfy { $0.isOptional || firstHit(for: $0) != nil }
  }

  /// Where a clause is met first, or `nil` if it is not met.
  ///
  /// - Complexity: O(*k*²) for keys of *k* bytes, and O(*n* · *k*) at worst if all of *n* terms are
  ///   beginnings of a key. Keys of more than 512 bytes are only looked up.
  public func firstHit(for clause: SearchQuery.Clause) -> Hit? {
    for key in clause.alternatives {
      if let terms = spelling(of: key.text) { return Hit(key: key, terms: terms) }
    }
    return nil
  }

  /// The first term of a key, or the first terms that spell it one after the other.
  private func spelling(of key: String) -> [SearchTerm]? {
    if let index = byKey[key]?.first { return [terms[index]] }
    guard key.utf8.count <= Self.longestSpelling else { return nil }
    let letters = Array(key.utf8)
    var deadEnds: Set<Step> = []
    for index in beginnings(of: key) {
      let first = Step(term: index, matched: 0)
      if let path = path(from: first, spelling: letters, &deadEnds) {
        return path.map { terms[$0] }
      }
    }
    return nil
  }

  /// The numbers of the terms that a key begins with, in order.
  private func beginnings(of key: String) -> [Int] {
    let scalars = key.unicodeScalars
    return scalars.indices.dropFirst().flatMap { end in
      byKey[String(scalars[..<end])] ?? []
    }.sorted()
  }

  /// Longer keys have to be terms by themselves; no word of words is as long.
  static let longestSpelling = 512

  /// A term, and how many bytes of a key the terms before it spell.
  private struct Step: Hashable {
    var term: Int
    var matched: Int
  }

  /// The numbers of the terms that spell the rest of a key.
  private func path(
    from step: Step, spelling key: [UInt8], _ deadEnds: inout Set<Step>
  ) -> [Int]? {
    let term = terms[step.term]
    guard !deadEnds.contains(step), key[step.matched...].starts(with: term.key.utf8) else {
      return nil
    }
    let matched = step.matched + term.key.utf8.count
    if matched == key.count { return [step.term] }
    let position = term.position + term.positionLength
    guard position < byPosition.count else { return nil }
    for next in byPosition[position] where touches(term, terms[next]) {
      let rest = path(from: Step(term: next, matched: matched), spelling: key, &deadEnds)
      if let rest { return [step.term] + rest }
    }
    deadEnds.insert(step)
    return nil
  }

  /// Whether nothing stands between two terms, but for a sign between parts of one token.
  private func touches(_ first: SearchTerm, _ second: SearchTerm) -> Bool {
    let gap = second.utf8Range.lowerBound - first.utf8Range.upperBound
    return gap == 0 || gap == 1 && first.kind == .part && second.kind == .part
  }
}
