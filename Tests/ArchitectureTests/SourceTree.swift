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
  /// The names of the types that the file declares.
  var declaredTypes: Set<String> {
    let pattern = #/\b(?:struct|class|enum|actor|protocol|typealias)\s+([A-Z]\w*)/#
    return Set(code.matches(of: pattern).map { String($0.1) })
  }

  /// The capitalised names that the file uses, without those of its generic parameters.
  var usedNames: Set<String> {
    Set(code.matches(of: #/\b[A-Z]\w*/#).map { String($0.0) }).subtracting(genericParameters)
  }

  private var genericParameters: [String] {
    code.matches(of: #/\b(?:func|struct|class|enum|init)\b\s*\w*<([^>]*)>/#).flatMap { list in
      list.1.split(separator: ",").compactMap { parameter in
        parameter.split { !$0.isLetter }.first.map(String.init)
      }
    }
  }

  var importsFoundation: Bool {
    code.contains(#/\bimport\s+(?:\w+\s+)?Foundation/#)
  }
}
