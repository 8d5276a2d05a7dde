/// Shows on standard error how far the work is, when someone may be looking and it takes long.
struct ProgressBar {
  /// The size of the input in bytes, if it is known.
  private let total: Int?
  private let isVisible: Bool
  private let start = ContinuousClock.now
  private var lastUpdate = ContinuousClock.now
  private var isShown = false

  /// Work that takes less is not worth a bar.
  private static let patience = Duration.seconds(1)
  private static let interval = Duration.milliseconds(200)

  /// - Parameter isOutputOnTerminal: Whether the bar would stand amid the output.
  init(for sources: [InputSource], isOutputOnTerminal: Bool) {
    isVisible = FileDescriptor.standardError.isTerminal && !isOutputOnTerminal
    let sizes = sources.map(\.byteCount)
    total = sizes.contains(nil) ? nil : sizes.reduce(0) { $0 + ($1 ?? 0) }
  }

  /// Takes note that `byteCount` bytes are done.
  mutating func update(_ byteCount: Int) {
    guard isVisible else { return }
    let now = ContinuousClock.now
    guard now - start >= Self.patience, now - lastUpdate >= Self.interval else { return }
    lastUpdate = now
    isShown = true
    show(line(byteCount, seconds: (now - start) / .seconds(1)))
  }

  /// Takes the bar away.
  mutating func finish() {
    if isShown { show("") }
    isShown = false
  }

  private func line(_ byteCount: Int, seconds: Double) -> String {
    let speed = "\(megabytes(byteCount)) MB, \(megabytes(Int(Double(byteCount) / seconds))) MB/s"
    guard let total, total > 0 else { return speed }
    let width = 30
    let filled = min(width, byteCount * width / total)
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
    return "[\(bar)] \(min(100, byteCount * 100 / total)) %, \(speed)"
  }

  private func megabytes(_ byteCount: Int) -> Int { byteCount / 1_000_000 }

  /// Writes over the line that the terminal shows.
  private func show(_ line: String) {
    var bytes = ByteBuffer()
    bytes.append("\r\u{1B}[K" + line)
    // A bar that cannot be shown is no reason to stop the work.
    bytes.withSpan { try? FileDescriptor.standardError.write($0) }
  }
}
