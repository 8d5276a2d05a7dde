import Foundation

/// Prints figures, and with `THAITEXT_RETRIEVAL_REPORT=1` every query that went wrong.
enum RetrievalReport {
  static func add(_ name: String, _ score: RetrievalScore) {
    print("retrieval, \(name): \(score)")
    guard ProcessInfo.processInfo.environment["THAITEXT_RETRIEVAL_REPORT"] == "1" else { return }
    for failure in score.failures { print("  \(name)\t\(failure)") }
  }
}
