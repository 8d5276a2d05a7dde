#if SQLite
  internal import ArgumentParser

  struct QueryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "query",
      abstract: "Find articles in an index.",
      discussion: """
        Spaces mean that all words must be there, in any order. A compound typed as one word stands \
        together; other words typed without spaces may stand apart. A word that ends in '*' finds \
        what begins with it.

        For each article: its file, its title, and a piece of its text. With --raw the query is an \
        expression of FTS5, with its AND, OR, NOT, NEAR and quotes. '-' reads queries from standard \
        input, one a line.

        EXAMPLES
          thaitext-search query 'น้ำท่วม เชียงราย'
          thaitext-search query --raw 'น้ำท่วม NOT เชียงราย'
        """)

    @Argument(help: "What to look for.")
    var query: String

    @OptionGroup var location: DatabaseOptions

    @Option(help: ArgumentHelp("How many articles to print, the best first.", valueName: "count"))
    var limit = 10

    @Flag(help: "Take the query for an expression of FTS5.")
    var raw = false

    @Flag(help: "Print the whole text of each article.")
    var full = false

    func validate() throws {
      guard limit > 0 else { throw ValidationError("--limit must be 1 or more, not \(limit).") }
    }

    func run() throws {
      let index = try ArticleIndex.opening(location.database)
      guard query == "-" else { return try answer(query, from: index) }
      while let line = readLine() { try answer(line, from: index) }
    }

    private func answer(_ query: String, from index: ArticleIndex) throws {
      let start = ContinuousClock.now
      let answer = try index.answer(to: query, isExpression: raw, limit: limit)
      let answered = ContinuousClock.now
      let articles = try index.articles(of: answer, marks: .forStandardOutput, full: full)
      let marked = ContinuousClock.now
      for article in articles {
        print("\(article.path)\n\(article.title)\n\(article.text)\n")
      }
      print(
        "\(answer.count) found in \((answered - start).formatted), "
          + "\(articles.count) marked in \((marked - answered).formatted)")
    }
  }
#endif
