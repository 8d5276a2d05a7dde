import Foundation

/// The Swift code of the README and the articles, as one program.
///
/// The blocks of a page share their names: each is inside the one before, and may declare a name
/// again. What a page says after an expression,
///
///     "ไปตลาด".thaiWords    // ["ไป", "ตลาด"]
///
/// is compared with what it is.
struct DocumentedCode {
  private(set) var program = Self.prelude
  private(set) var checkCount = 0

  init() throws {
    let articles = SourceTree.root.appendingPathComponent("Sources/ThaiText/ThaiText.docc")
    let pages = try FileManager.default.contentsOfDirectory(atPath: articles.path)
      .filter { $0.hasSuffix(".md") }.sorted().map(articles.appendingPathComponent)
    for page in [SourceTree.root.appendingPathComponent("README.md")] + pages {
      try add(page)
    }
  }

  /// The blocks of a page in a language.
  static func blocks(of page: URL, in language: String) throws -> [String] {
    let text = try String(contentsOf: page, encoding: .utf8)
    return text.components(separatedBy: "\n```\(language)\n").dropFirst().compactMap {
      $0.components(separatedBy: "\n```").first
    }
  }

  private mutating func add(_ page: URL) throws {
    let name = page.deletingPathExtension().lastPathComponent
    let blocks = try Self.blocks(of: page, in: "swift").filter(Self.isOfTheLibrary)
    guard !blocks.isEmpty else { return }
    program += "func page\(name)() async throws {\n"
    var open: [Int] = []
    for (index, block) in blocks.enumerated() {
      program += "func block\(index)() async throws {\n\(checked(block, on: name))\n"
      // A model of the reader's is not there, so such a block is compiled and not run.
      if block.contains("my.model") { program += "}\n" } else { open.append(index) }
    }
    for index in open.reversed() { program += "}\ntry await block\(index)()\n" }
    program += "}\ntry await page\(name)()\n"
  }

  /// Manifests and code of other products are not for this program, nor is a whole program.
  private static func isOfTheLibrary(_ block: String) -> Bool {
    !["PackageDescription", "dependencies:", ".package(", "import GRDB", "@main"]
      .contains(where: block.contains)
  }

  /// The block with a check for each expression whose value it tells.
  private mutating func checked(_ block: String, on page: String) -> String {
    var lines = block.components(separatedBy: "\n").filter { !$0.hasPrefix("import ") }
    for index in lines.indices {
      let line = lines[index]
      guard let first = line.first, !first.isWhitespace, !line.hasPrefix("//") else { continue }
      var parts = line.components(separatedBy: " // ").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      if parts.count == 1, index + 1 < lines.count, lines[index + 1].hasPrefix("// ") {
        parts.append(String(lines[index + 1].dropFirst(3)))
      }
      guard parts.count == 2, !parts[1].contains("…"), Self.isExpression(parts[0]) else { continue }
      checkCount += 1
      lines[index] = "check(\(parts[0]), #\"\(parts[1])\"#, \"\(page)\")"
    }
    return lines.joined(separator: "\n")
  }

  private static func isExpression(_ code: String) -> Bool {
    !["let ", "var ", "for ", "if ", "print(", "}"].contains(where: code.hasPrefix)
      && !code.contains(" = ")
  }

  private static let prelude = #"""
    import Foundation
    import ThaiText

    func check<Value>(_ value: Value, _ expected: String, _ page: String) {
      let found = String(reflecting: value)
        .replacing(/(?:Optional|Range)\(([^()]*)\)/) { String($0.1) }
      let invisible = (#"\u{200B}"#, "\u{200B}")
      if found.replacingOccurrences(of: invisible.0, with: invisible.1)
        != expected.replacingOccurrences(of: invisible.0, with: invisible.1)
      {
        print("\(page): \(expected), but it is \(found)")
      }
    }

    """#
}
