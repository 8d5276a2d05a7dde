import Foundation
import Testing

/// What the README and the articles show is compiled and run against the built library.
@Suite(.enabled(if: Compiler.path != nil, "needs swiftc on the path"))
struct DocumentedCodeTests {
  @Test func codeOfThePagesDoesWhatTheySay() throws {
    let code = try DocumentedCode()
    #expect(code.checkCount > 12)
    let outcome = try Compiler.run(code.program, options: [])
    // Loops over tokens print; lines of a check name their page.
    let wrong = outcome.split(separator: "\n").filter { $0.contains(", but it is ") }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  @Test func programOfTheReadmePrintsWhatItSays() throws {
    let readme = SourceTree.root.appendingPathComponent("README.md")
    let program = try #require(
      try DocumentedCode.blocks(of: readme, in: "swift").first { $0.contains("@main") })
    let text = try String(contentsOf: readme, encoding: .utf8)
    let printed = try #require(
      text.components(separatedBy: "`swift run` prints\n\n```\n").last?
        .components(separatedBy: "\n```").first)
    let outcome = try Compiler.run(program, options: ["-parse-as-library"])
    #expect(outcome == printed + "\n")
  }
}

/// `swiftc`, and the library that the build of the tests left.
private enum Compiler {
  static let path: String? = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").map { "\($0)/swiftc" }
      .first(where: FileManager.default.isExecutableFile)
  }()

  private static let build = SourceTree.build

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// What a program prints.
  static func run(_ program: String, options: [String]) throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("ThaiText-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appendingPathComponent("\(options.isEmpty ? "main" : "Demo").swift")
    try program.write(to: source, atomically: true, encoding: .utf8)
    let executable = folder.appendingPathComponent("demo").path
    try launch(
      Self.path ?? "swiftc",
      ["-swift-version", "6", "-suppress-warnings", source.path, "-o", executable]
        + options + sanitizer + ["-I", build.appendingPathComponent("Modules").path] + modules
        + objects
        + libraries)
    return try launch(executable, [])
  }

  /// What `scripts/sanitize` built the library with.
  private static var sanitizer: [String] {
    ProcessInfo.processInfo.environment["THAITEXT_SANITIZER"].map { ["-sanitize=\($0)"] } ?? []
  }

  private static let cTargets = ["CThaiTextData", "CICU"]

  /// The modules of C that the library imports inside.
  private static var modules: [String] {
    cTargets.flatMap { target -> [String] in
      let map = build.appendingPathComponent("\(target).build/module.modulemap").path
      guard FileManager.default.fileExists(atPath: map) else { return [] }
      return ["-Xcc", "-fmodule-map-file=\(map)"]
    }
  }

  private static var objects: [String] {
    let folders = (["ThaiText", "ThaiTextSystem"] + cTargets).map { "/\($0).build/" }
    // What the linker was given; the folders may hold objects of files that are gone.
    let list = build.appendingPathComponent(
      "ThaiTextPackageTests.product/Objects.LinkFileList")
    let objects = (try? String(contentsOf: list, encoding: .utf8)) ?? ""
    return objects.split(separator: "\n").map { $0.trimmingCharacters(in: ["'", "\""]) }
      .filter { object in folders.contains(where: object.contains) }
  }

  private static var libraries: [String] {
    let hasICU = FileManager.default.fileExists(
      atPath: build.appendingPathComponent("CICU.build").path)
    return hasICU ? ["-licuuc"] : []
  }

  @discardableResult
  private static func launch(_ path: String, _ arguments: [String]) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    guard process.terminationStatus == 0 else { throw Failure(description: text) }
    return text
  }
}
