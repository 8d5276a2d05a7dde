import Foundation

/// Articles, and queries with the articles that a reader expects them to find.
struct RetrievalCollection {
  struct Article {
    let name: String
    let text: String
  }

  struct Query {
    let kind: String
    let text: String
    /// What must be found; every article that is neither here nor in `open` must not.
    let expected: Set<String>
    /// What must not be found although a careless search finds it.
    let traps: Set<String>
    /// About which readers may differ; it does not count.
    let open: Set<String>
  }

  let articles: [Article]
  let queries: [Query]

  /// The collection in the folder `Collection`.
  static func load() throws -> Self {
    Self(
      articles: articles(in: try contents(of: "articles.txt")),
      queries: queries(in: try contents(of: "queries.tsv")))
  }

  private static func contents(of file: String) throws -> String {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    return try String(
      contentsOf: folder.appendingPathComponent("Collection/\(file)"), encoding: .utf8)
  }

  private static func articles(in contents: String) -> [Article] {
    sections(of: contents).map { Article(name: $0.name, text: $0.lines.joined(separator: "\n")) }
  }

  private static func queries(in contents: String) -> [Query] {
    sections(of: contents).flatMap { section in
      section.lines.map { line in
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        precondition(fields.count == 4, "queries.tsv: a line has four fields, not: \(line)")
        return Query(
          kind: section.name, text: String(fields[0]), expected: names(in: fields[1]),
          traps: names(in: fields[2]), open: names(in: fields[3]))
      }
    }
  }

  private static func names(in field: Substring) -> Set<String> {
    field == "-" ? [] : Set(field.split(separator: " ").map(String.init))
  }

  /// The lines below each `== name`, without empty ones and comments.
  private static func sections(of contents: String) -> [(name: String, lines: [String])] {
    var sections: [(name: String, lines: [String])] = []
    for line in contents.split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("== ") {
        sections.append((String(line.dropFirst(3)), []))
      } else if !sections.isEmpty {
        sections[sections.count - 1].lines.append(String(line))
      }
    }
    return sections
  }
}
