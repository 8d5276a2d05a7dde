/// What a text has to contain to answer a query.
///
///     let query = SearchAnalyzer().query("รถไฟ ดีเอสไอ")
///     query.clauses.map { $0.alternatives.map(\.text) }
///     // [["รถไฟ", …], ["ดีเอสไอ", "dsi", "กรมสอบสวนคดีพิเศษ", …]]
///
/// Every clause has to be met, in any order. It is met by any of its keys, each of which stands
/// either as one term or as terms that follow each other without anything between them.
public struct SearchQuery: Hashable, Sendable {
  /// A word of the query and everything that is as good.
  public struct Clause: Hashable, Sendable {
    /// The word as the query has it.
    public let text: Substring
    /// Where it stands, in UTF-8 offsets of the query.
    public let utf8Range: Range<Int>
    /// The keys, of which one is enough; the word's own comes first.
    public let alternatives: [Key]
    /// Whether a text without it may answer the query all the same: a word that says little, among
    /// others in a phrase.
    public let isOptional: Bool
  }

  /// A key, and how an index of single words has it.
  public struct Key: Hashable, Sendable {
    /// The key: canonical, in lower case, without spaces.
    public let text: String
    /// The keys of the single words that it consists of, in order: the phrase to ask an index for.
    public let words: [String]
    public let kind: SearchTerm.Kind
  }

  /// The query as it was given.
  public let text: String
  /// In order of the query's words. A query without any finds nothing.
  public let clauses: [Clause]
}

extension SearchAnalyzer {
  /// What a text has to contain to answer a query.
  ///
  /// Spaces part words that may stand anywhere. What is typed without them is segmented: a word of
  /// words, such as `รถไฟ`, has to stand together, and so have names; the words of a free phrase,
  /// such as `ราคาน้ำมัน`, may stand apart.
  ///
  /// - Complexity: O(*n*) for *n* bytes of UTF-8.
  public func query(_ text: some StringProtocol) -> SearchQuery {
    let analysis = SearchAnalysis(of: tokenizer.document(of: text), by: self)
    return SearchQuery(text: String(text), clauses: QueryReader(analysis).clauses())
  }
}
