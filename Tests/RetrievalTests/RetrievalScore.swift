/// A way to find articles.
protocol Retriever {
  /// The names of the articles that a query finds.
  func articles(matching query: String) throws -> Set<String>
}

/// How well a retriever did on a collection, counted over all pairs of a query and an article that
/// were judged.
struct RetrievalScore: CustomStringConvertible {
  private(set) var found = 0
  private(set) var missed = 0
  private(set) var foundWrongly = 0
  /// A line for each query that was not answered as expected.
  private(set) var failures: [String] = []

  var recall: Double { Double(found) / Double(max(found + missed, 1)) }
  var precision: Double { Double(found) / Double(max(found + foundWrongly, 1)) }

  /// Recall and precision in hundredths.
  var percents: [String] {
    [recall, precision].map { String(($0 * 10_000).rounded() / 100) }
  }

  var description: String {
    let percents = percents
    return "recall \(percents[0]) %, precision \(percents[1]) %, "
      + "found \(found), missed \(missed), found wrongly \(foundWrongly)"
  }

  init(of retriever: some Retriever, on collection: RetrievalCollection) throws {
    for query in collection.queries {
      add(try retriever.articles(matching: query.text), to: query)
    }
  }

  private mutating func add(_ answer: Set<String>, to query: RetrievalCollection.Query) {
    let missing = query.expected.subtracting(answer)
    let wrong = answer.subtracting(query.expected).subtracting(query.open)
    found += query.expected.count - missing.count
    missed += missing.count
    foundWrongly += wrong.count
    guard !missing.isEmpty || !wrong.isEmpty else { return }
    failures.append(
      "\(query.kind)\t\(query.text)\tmissed: \(missing.sorted().joined(separator: " "))"
        + "\tfound wrongly: \(wrong.sorted().joined(separator: " "))")
  }
}
