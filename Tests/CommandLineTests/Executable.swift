import Foundation

/// The built `thaitext`.
struct Executable {
  /// How a run of it ended.
  struct Outcome {
    let status: Int32
    let output: [UInt8]
    let message: String

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// The folder of the test bundle, where the executable lies too.
  private static let folder: URL = {
    #if os(macOS)
      Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        .deletingLastPathComponent() ?? Bundle.main.bundleURL
    #else
      Bundle.main.bundleURL
    #endif
  }()

  static func run(_ arguments: String..., input: [UInt8] = []) throws -> Outcome {
    try run(arguments, input: input)
  }

  static func run(_ arguments: [String], input: [UInt8] = []) throws -> Outcome {
    try TemporaryFolder.with { folder in
      // Files, not pipes: no pipe can be full while nobody reads it.
      let standardInput = try folder.write(input, to: "in")
      let standardOutput = try folder.write([], to: "out")
      let standardError = try folder.write([], to: "err")
      let process = Process()
      process.executableURL = Self.folder.appendingPathComponent("thaitext")
      process.arguments = arguments
      process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: standardInput))
      process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: standardOutput))
      process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: standardError))
      try process.run()
      process.waitUntilExit()
      return Outcome(
        status: process.terminationStatus, output: try folder.read("out"),
        message: String(decoding: try folder.read("err"), as: UTF8.self))
    }
  }

  /// Runs a line of shell in which `$0` is the executable and `$1` a folder.
  static func shell(_ line: String, in folder: TemporaryFolder) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    let path = Self.folder.appendingPathComponent("thaitext").path
    process.arguments = ["-c", line, path, folder.url.path]
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}

/// A folder that is there for one test.
struct TemporaryFolder {
  let url: URL

  static func with<Result>(_ body: (TemporaryFolder) throws -> Result) throws -> Result {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    return try body(TemporaryFolder(url: url))
  }

  /// Writes a file and returns its path.
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    try Data(bytes).write(to: url.appendingPathComponent(name))
    return path(name)
  }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: url.appendingPathComponent(name)))
  }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
  }
}
