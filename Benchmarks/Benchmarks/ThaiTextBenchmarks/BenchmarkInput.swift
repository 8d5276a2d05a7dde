import Foundation

/// A text to measure on.
struct BenchmarkInput: Sendable {
  /// What the text is called in the names of benchmarks.
  let name: String
  private let source: Source

  private enum Source: Sendable {
    case file(path: String)
    case drawnWords
  }

  /// The texts of this package, the drawn one, and the user's own if `THAITEXT_BENCHMARK_TEXT`
  /// names a file.
  static let all: [Self] =
    ["news", "chat", "legal", "mixed", "unspaced"].map { bundled($0) }
    + [Self(name: "drawn", source: .drawnWords)] + ofUser

  static func bundled(_ name: String) -> Self {
    let path = BenchmarkFiles.inputs.appending(path: "\(name).txt").path
    return Self(name: name, source: .file(path: path))
  }

  private static var ofUser: [Self] {
    let path = ProcessInfo.processInfo.environment["THAITEXT_BENCHMARK_TEXT"]
    return path.map { [Self(name: "user", source: .file(path: $0))] } ?? []
  }

  /// The text as it is, or a million bytes of what has no end.
  func text() throws -> String {
    switch source {
    case .file(let path):
      String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    case .drawnWords:
      try DrawnText.text(ofBytes: Self.size)
    }
  }

  /// How many bytes of text a measurement goes over, less the scalar that the end may cut.
  static let size = 1_000_000

  /// The text, repeated and cut to ``size``: long enough that the clock and the first call do not
  /// count. Line breaks at the end are left out, so that a text of one line stays one line.
  func megabyte() throws -> [UInt8] {
    let bytes = try text().utf8.reversed().drop { $0 == 0x0A }.reversed()
    guard !bytes.isEmpty else { throw EmptyInput(name: name) }
    let separator: [UInt8] = bytes.contains(0x0A) ? [0x0A] : []
    var result: [UInt8] = []
    result.reserveCapacity(Self.size + bytes.count)
    while result.count < Self.size { result += bytes + separator }
    var end = Self.size
    while end < result.count, UTF8.isContinuation(result[end]) { end -= 1 }
    result.removeSubrange(end...)
    return result
  }
}

/// A file has no text to measure on.
struct EmptyInput: Error, CustomStringConvertible {
  let name: String
  var description: String { "the input '\(name)' has no text; write some or name another file." }
}

/// Where the files are that benchmarks read.
enum BenchmarkFiles {
  /// The folder `Benchmarks` of the repository.
  private static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let inputs = package.appending(path: "Inputs")
  private static let repository = package.deletingLastPathComponent()
  static let wordLists = repository.appending(path: "Dictionaries/lexicon")
  static let model = repository.appending(path: "Sources/CThaiTextData/embedded/model.bin").path
}
