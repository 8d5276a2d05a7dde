import Foundation
import Testing

/// What is in `Dictionaries` may be used by anyone for any purpose.
@Suite struct LicenceTests {
  private static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The licences that the package may hold.
  private static let free = ["CC0-1.0", "MIT", "Unicode-3.0", "public domain"]

  private static func tables() -> [URL] {
    let folder = package.appendingPathComponent("Dictionaries")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.allObjects as? [URL] ?? []).filter { ["txt", "tsv"].contains($0.pathExtension) }
  }

  /// Gold text has no header; its folder's page says that it is CC0.
  private static func isGold(_ file: URL) -> Bool { file.lastPathComponent.hasPrefix("written-") }

  @Test func everyTableNamesAFreeLicence() throws {
    let tables = Self.tables().filter { !Self.isGold($0) }
    #expect(tables.count > 40)
    for table in tables {
      let licence = try String(contentsOf: table, encoding: .utf8)
        .split(separator: "\n").prefix { $0.hasPrefix("#") }
        .compactMap { $0.wholeMatch(of: /# licence: (.+)/)?.1 }.first
      let words = try #require(licence, "\(table.lastPathComponent) names no licence")
        .replacing(/\([^)]*\)/, with: "").split(separator: /; | AND |,/)
        .map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { !$0.isEmpty }
      #expect(!words.isEmpty)
      for word in words {
        #expect(Self.free.contains(word), "\(table.lastPathComponent): \(word)")
      }
    }
  }

  @Test func nothingAsksForSharingOrForbidsSelling() throws {
    let pages = [
      "NOTICE", "README.md", "Dictionaries/README.md", "Dictionaries/licences/README.md",
      "Dictionaries/models/README.md",
    ]
    for page in pages {
      let text = try String(contentsOf: Self.package.appendingPathComponent(page), encoding: .utf8)
      for licence in ["CC-BY-NC", "CC BY-NC", "CC-BY-SA", "CC BY-SA"] {
        #expect(!text.contains(licence), "\(page): \(licence)")
      }
    }
  }
}
