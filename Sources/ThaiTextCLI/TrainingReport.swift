internal import ThaiTextTraining

/// Shows on standard error how training goes on: each part of the work with the time so far, and
/// on a terminal a dot for each walk over the text.
struct TrainingReport: Sendable {
  private let start = ContinuousClock.now
  private let isTerminal = FileDescriptor.standardError.isTerminal

  func show(_ progress: TrainingProgress) {
    switch progress {
    case .stage(let name):
      write("\(isTerminal ? "\n" : "")\(seconds) s: \(name)\(isTerminal ? " " : "\n")")
    case .epoch: if isTerminal { write(".") }
    }
  }

  func finish() { write("\(isTerminal ? "\n" : "")\(seconds) s: done\n") }

  private var seconds: Int64 { (ContinuousClock.now - start).components.seconds }

  private func write(_ text: String) {
    var bytes = ByteBuffer()
    bytes.append(text)
    // Progress that cannot be shown is no reason to stop the work.
    bytes.withSpan { try? FileDescriptor.standardError.write($0) }
  }
}
