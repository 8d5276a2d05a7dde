internal import ThaiText

/// Makes the tokens of an index out of documents and queries, for one connection to a database.
package struct IndexTokenizer {
  /// What tokens are for.
  package enum Purpose: Sendable {
    case document
    /// A phrase of a query.
    case query
    /// A phrase of a query whose last word may go on.
    case prefix
    /// A document whose found words are to be marked.
    case marks
  }

  private let analyzer: SearchAnalyzer
  private var cache = TokenCache()

  package init(_ options: ThaiFTS5Options) throws(ThaiFTS5ArgumentError) {
    analyzer = try options.analyzer()
  }

  /// The tokens of a text, in order of their positions.
  ///
  /// - Complexity: O(*n*) for *n* bytes of UTF-8.
  package mutating func tokens(of text: String, for purpose: Purpose) -> [IndexToken] {
    switch purpose {
    case .document:
      return FlatTerms(ofDocument: analyzer.terms(in: text)).tokens
    case .marks:
      return cache.tokens(of: text) { [analyzer] in
        FlatTerms(ofDocument: analyzer.terms(in: text)).tokens
      }
    case .query:
      if let keys = MatchKeys.keys(in: text) { return keys.map(IndexToken.init) }
      return FlatTerms(ofQuery: analyzer.terms(in: text)).tokens
    case .prefix:
      if let keys = MatchKeys.keys(in: text) { return keys.map(IndexToken.init) }
      return PrefixPhrase(of: analyzer.terms(in: text)).likeliest.map(IndexToken.init)
    }
  }
}
