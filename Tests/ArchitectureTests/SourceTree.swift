import Foundation

/// The Swift files below a folder of the package.
struct SourceTree {
  struct File: Sendable {
    let name: String
    /// The text without comments and string literals.
    let code: String
  }

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder of the build that runs the test: the folder of the test bundle.
  static let build: URL = {
    #if os(macOS)
      Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        .deletingLastPathComponent() ?? Bundle.main.bundleURL
    #else
      Bundle.main.bundleURL
    #endif
  }()

  static func files(in folder: String) throws -> [File] {
    let url = root.appendingPathComponent(folder)
    let paths = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      let text = try String(contentsOf: url.appendingPathComponent(path), encoding: .utf8)
      return File(name: "\(folder)/\(path)", code: stripped(text))
    }
  }

  static func folders(in folder: String) throws -> [String] {
    let url = root.appendingPathComponent(folder)
    return try FileManager.default.contentsOfDirectory(atPath: url.path).filter { name in
      var isFolder: ObjCBool = false
      let path = url.appendingPathComponent(name).path
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        && isFolder.boolValue
    }
  }

  /// Comments name later types freely, so they are taken out.
  private static func stripped(_ text: String) -> String {
    text.replacing(#/"""[\s\S]*?"""/#, with: "\"\"")
      .replacing(#/"(?:\\.|[^"\\\n])*"/#, with: "\"\"")
      .replacing(#/\/\/[^\n]*/#, with: "")
      .replacing(#/\/\*[\s\S]*?\*\//#, with: "")
  }
}

extension SourceTree.File {
  var importsFoundation: Bool {
    code.contains(#/\bimport\s+(?:\w+\s+)?Foundation/#)
  }

  /// Whether it has code that the compiler cannot check.
  var isUnsafe: Bool { code.contains(#/\bunsafe\s/#) }
}
