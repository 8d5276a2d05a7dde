import Foundation
import Testing

/// The folders of the library are its layers: each may use those before it and none after it.
@Suite struct LayerTests {
  private static let layers = [
    "Unicode", "Storage", "Words", "Lexicon", "Normalization", "Model", "Segmentation", "Entities",
    "Acronyms", "Tokenizer", "Streams", "Lines", "Sentences", "Search",
  ]

  @Test func everyFolderIsALayer() throws {
    let folders = try SourceTree.folders(in: "Sources/ThaiText").filter { !$0.hasSuffix(".docc") }
    #expect(Set(folders).subtracting(Self.layers).isEmpty)
  }

  /// Asks the compiler's index, so members, extensions and operators count as well as types.
  @Test(.enabled(if: CompilerIndex.library != nil, "needs the compiler's libIndexStore"))
  func noFileUsesALaterLayer() throws {
    let library = try #require(CompilerIndex.library)
    let index = try CompilerIndex(of: "Sources/ThaiText", library: library)
    #expect(index.uses.count > 10_000)
    let wrong = index.uses.filter { use in
      guard let user = Self.layer(of: use.file), let definer = Self.layer(of: use.definingFile)
      else { return true }
      return user < definer
    }
    for use in wrong {
      Issue.record("\(use.file):\(use.line) uses \(use.symbol) of \(use.definingFile)")
    }
  }

  /// The place of a file's layer; `nil` if it is in none.
  private static func layer(of file: String) -> Int? {
    file.split(separator: "/").first.flatMap { layers.firstIndex(of: String($0)) }
  }

  @Test func libraryNeedsNoFoundation() throws {
    let files = try SourceTree.files(in: "Sources/ThaiText").filter(\.importsFoundation)
    #expect(files.map(\.name).isEmpty)
  }

  /// The article lists the files with unsafe code; the compiler sees to it that the others have none.
  @Test func unsafeCodeIsWhereTheArticleSays() throws {
    let article = try String(
      contentsOf: SourceTree.root.appendingPathComponent(
        "Sources/ThaiText/ThaiText.docc/Architecture.md"), encoding: .utf8)
    let table = try #require(article.split(separator: "## Memory safety").last)
      .split(separator: "\n").filter { $0.hasPrefix("| `") }
    let listed = Set(
      table.flatMap { $0.matches(of: #/`([A-Za-z]+\/[^`]+\.swift)`/#).map { String($0.1) } })
    let found = try SourceTree.files(in: "Sources/ThaiText").filter(\.isUnsafe)
    #expect(Set(found.map { String($0.name.dropFirst("Sources/ThaiText/".count)) }) == listed)
  }
}
