import Foundation

/// A text to measure on.
struct BenchmarkInput: Sendable {
  /// What the text is called in the names of benchmarks.
  let name: String
  private let path: String

  /// The texts of this package, and the user's own if `THAITEXT_BENCHMARK_TEXT` names a file.
  static let all: [Self] =
    ["news", "chat", "legal", "mixed", "unspaced"].map { bundled($0) } + ofUser

  static func bundled(_ name: String) -> Self {
    Self(name: name, path: BenchmarkFiles.inputs.appending(path: "\(name).txt").path)
  }

  private static var ofUser: [Self] {
    let path = ProcessInfo.processInfo.environment["THAITEXT_BENCHMARK_TEXT"]
    return path.map { [Self(name: "user", path: $0)] } ?? []
  }

  /// The text as it is in its file.
  func text() throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  /// How many bytes of text a measurement goes over, less the scalar that the end may cut.
  static let size = 1_000_000

  /// The text, repeated and cut to ``size``: long enough that the clock and the first call do not
  /// count. Line breaks at the end are left out, so that a text of one line stays one line.
  func megabyte() throws -> [UInt8] {
    let bytes = try text().utf8.reversed().drop { $0 == 0x0A }.reversed()
    guard !bytes.isEmpty else { throw EmptyInput(path: path) }
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
  let path: String
  var description: String { "\(path) has no text; name another file." }
}

/// Where the files are that benchmarks read.
enum BenchmarkFiles {
  /// The folder `Benchmarks` of the repository.
  private static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let inputs = package.appending(path: "Inputs")
  static let wordLists = package.deletingLastPathComponent()
    .appending(path: "Dictionaries/lexicon")
}
