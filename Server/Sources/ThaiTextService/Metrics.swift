internal import Synchronization

/// What the service did so far, for Prometheus.
final class Metrics: Sendable {
  private struct Answers: Hashable {
    let route: String
    let status: Int
  }

  private struct Counts {
    var answers: [Answers: Int] = [:]
    var requestBytes = 0
    var buckets = Array(repeating: 0, count: Metrics.bounds.count)
    var seconds = 0.0
  }

  private let counts = Mutex(Counts())
  private let inWork = Atomic(0)

  /// Upper bounds of the time that answers took, in seconds.
  private static let bounds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 10]

  /// Takes note that a request has come.
  ///
  /// - Returns: `false` if there are more than `limit`, in which case it is not counted.
  func begin(upTo limit: Int) -> Bool {
    if inWork.add(1, ordering: .relaxed).newValue <= limit { return true }
    end()
    return false
  }

  /// Takes note that a request was answered.
  func end() { inWork.subtract(1, ordering: .relaxed) }

  func add(route: String, status: Int, requestBytes: Int, duration: Duration) {
    let seconds = duration / .seconds(1)
    counts.withLock { counts in
      counts.answers[Answers(route: route, status: status), default: 0] += 1
      counts.requestBytes += requestBytes
      counts.seconds += seconds
      for (index, bound) in Self.bounds.enumerated() where seconds <= bound {
        counts.buckets[index] += 1
      }
    }
  }

  /// In the text format of Prometheus, version 0.0.4.
  var text: String {
    let counts = counts.withLock { $0 }
    let total = counts.answers.values.reduce(0, +)
    var lines = heading("requests_total", "counter", "Requests answered, by route and status.")
    for (key, count) in counts.answers.sorted(by: {
      ($0.key.route, $0.key.status) < ($1.key.route, $1.key.status)
    }) {
      lines.append(
        "thaitext_requests_total{route=\"\(key.route)\",status=\"\(key.status)\"} \(count)")
    }
    lines += heading("request_bytes_total", "counter", "Bytes of the bodies of requests.")
    lines.append("thaitext_request_bytes_total \(counts.requestBytes)")
    lines += heading("requests_in_work", "gauge", "Requests that are not answered yet.")
    lines.append("thaitext_requests_in_work \(inWork.load(ordering: .relaxed))")
    lines += heading(
      "request_seconds", "histogram", "Time from the head of a request to its answer.")
    for (bound, count) in zip(Self.bounds, counts.buckets) {
      lines.append("thaitext_request_seconds_bucket{le=\"\(bound)\"} \(count)")
    }
    lines.append("thaitext_request_seconds_bucket{le=\"+Inf\"} \(total)")
    lines.append("thaitext_request_seconds_sum \(counts.seconds)")
    lines.append("thaitext_request_seconds_count \(total)")
    return lines.joined(separator: "\n") + "\n"
  }

  private func heading(_ name: String, _ type: String, _ help: String) -> [String] {
    ["# HELP thaitext_\(name) \(help)", "# TYPE thaitext_\(name) \(type)"]
  }
}
