import Foundation
import Testing
import ThaiText

/// Texts and queries, decided by reading.
@Suite struct MatchGoldenTests {
  struct Case {
    let line: Int
    let text: String
    let query: String
    let isMatch: Bool
  }

  @Test func textsAnswerTheirQueries() throws {
    let analyzer = SearchAnalyzer()
    let cases = try Self.cases()
    #expect(cases.count > 400)
    for golden in cases {
      let matcher = SearchMatcher(analyzer.terms(in: golden.text))
      #expect(
        matcher.matches(analyzer.query(golden.query)) == golden.isMatch,
        "line \(golden.line): '\(golden.query)' in '\(golden.text)'")
    }
  }

  private static func cases() throws -> [Case] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = folder.appendingPathComponent("Goldens/Search/match.tsv")
    let lines = try String(contentsOf: path, encoding: .utf8).components(separatedBy: "\n")
    return lines.enumerated().compactMap { index, line in
      let columns = line.components(separatedBy: "\t")
      guard !line.hasPrefix("#"), columns.count == 4 else { return nil }
      return Case(
        line: index + 1, text: columns[0], query: columns[1], isMatch: columns[2] == "1")
    }
  }
}
