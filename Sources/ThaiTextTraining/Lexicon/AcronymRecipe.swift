internal import FoundationEssentials
internal import ThaiText

/// How the bundled table of acronyms is made from the tables in `Dictionaries`.
package struct AcronymRecipe {
  private let folder: URL

  /// The tables, in the order of what an acronym stands for.
  private static let acronyms = ["international", "thailand", "economy", "technology", "society"]
  private static let abbreviations = ["government", "titles", "general", "places", "latin"]

  /// - Parameter path: The folder `Dictionaries`.
  package init(folder path: String) { folder = URL(fileURLWithPath: path, isDirectory: true) }

  /// The image of the table. The same files give the same bytes.
  package func image() throws -> [UInt8] {
    let files = AcronymTable.Files(
      acronyms: try Self.acronyms.map { try file("acronyms/\($0).tsv") },
      initials: [try file("acronyms/initials.tsv")],
      abbreviations: try Self.abbreviations.map { try file("abbreviations/\($0).tsv") },
      exceptions: [try file("acronyms/not-acronyms.tsv")])
    return AcronymTable(files).compiled(
      metadata: ["title": "Acronyms and what they stand for", "licence": "CC0-1.0"])
  }

  private func file(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appendingPathComponent(path)))
  }
}
