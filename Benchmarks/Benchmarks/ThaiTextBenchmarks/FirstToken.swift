import Benchmark
import Foundation
import ThaiText

/// The work of a new process: the benchmarks start their own executable again, with a question in
/// the environment.
enum FirstToken {
  static let text = "ไปเที่ยวเชียงใหม่"

  enum Question: String { case token, nothing }
  private static let variable = "THAITEXT_BENCHMARK_QUESTION"

  /// Starts a process with a question and waits for its end.
  static func ask(_ question: Question) throws {
    let process = Process()
    process.executableURL = Bundle.main.executableURL
    process.environment = ProcessInfo.processInfo.environment
      .merging([variable: question.rawValue]) { $1 }
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw ProcessFailure() }
  }

  /// In a process that was started with a question, does what is asked and ends the process.
  static func answerIfAsked() {
    guard let value = ProcessInfo.processInfo.environment[variable] else { return }
    guard let question = Question(rawValue: value) else { exit(EXIT_FAILURE) }
    if question == .token { blackHole(ThaiTokenizer.default.tokens(in: text)) }
    exit(EXIT_SUCCESS)
  }

  struct ProcessFailure: Error, CustomStringConvertible {
    var description: String { "the process of the benchmark ended with an error." }
  }
}
