import Foundation
import Testing

/// Prints figures, and with `THAITEXT_RETRIEVAL_REPORT=1` every query that went wrong.
enum RetrievalReport {
  static func add(_ name: String, _ score: RetrievalScore) {
    print("retrieval, \(name): \(score)")
    guard ProcessInfo.processInfo.environment["THAITEXT_RETRIEVAL_REPORT"] == "1" else { return }
    for failure in score.failures { print("  \(name)\t\(failure)") }
  }

  /// Expects that the article's table has the figures of a way that is not ours: that they change says that the
  /// collection, or what measures it, has changed.
  static func expect(_ score: RetrievalScore, inRow row: String) throws {
    let article = URL(fileURLWithPath: #filePath).appendingPathComponent(
      "../../../Sources/ThaiText/ThaiText.docc/FullTextSearch.md"
    ).standardized
    let table = try String(contentsOf: article, encoding: .utf8)
    let line = "| \(row) | \(score.percents[0]) % | \(score.percents[1]) % |"
    #expect(table.contains(line), "the article has not: \(line)")
  }
}
