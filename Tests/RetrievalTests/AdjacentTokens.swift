/// The plainest way to search with a tokenizer, for comparison: an article is found if it has, for
/// each word of the query, the word's tokens side by side.
struct AdjacentTokens: Retriever {
  private let tokens: (String) -> [String]
  private let articles: [(name: String, tokens: [String])]

  /// - Parameter tokens: The tokens of a text, without white space and punctuation.
  init(of collection: RetrievalCollection, tokens: @escaping (String) -> [String]) {
    self.tokens = tokens
    articles = collection.articles.map { ($0.name, tokens($0.text)) }
  }

  func articles(matching query: String) -> Set<String> {
    let phrases = query.split(separator: " ").map { tokens(String($0)) }.filter { !$0.isEmpty }
    guard !phrases.isEmpty else { return [] }
    let found = articles.filter { article in
      phrases.allSatisfy { Self.contains(article.tokens, $0) }
    }
    return Set(found.map(\.name))
  }

  private static func contains(_ tokens: [String], _ phrase: [String]) -> Bool {
    guard tokens.count >= phrase.count else { return false }
    return (0...tokens.count - phrase.count).contains { start in
      tokens[start..<start + phrase.count].elementsEqual(phrase)
    }
  }
}
