import Foundation
import Testing
import ThaiText

@Suite struct EntityGoldenTests {
  @Test(arguments: try EntityGolden.all(in: "dates"))
  func dates(golden: EntityGolden) {
    let found = golden.text.thaiEntities.filter { $0.kind == .date }
      .map { "\($0.text)=\($0.value ?? "")" }
    #expect(found == golden.expected, "\(golden.text)")
  }

  @Test(arguments: try EntityGolden.all(in: "entities"))
  func otherEntities(golden: EntityGolden) {
    let found = golden.text.thaiEntities.filter { $0.kind != .date }.map { "\($0.kind) \($0.text)" }
    #expect(found == golden.expected, "\(golden.text)")
  }

  /// What is an entity by itself is one token of the same text, but for annotations, whose words are
  /// tokens.
  @Test(arguments: try EntityGolden.all(in: "entities"))
  func entitiesAreTokens(golden: EntityGolden) {
    let tokens = Set(ThaiTokenizer.default.tokens(in: golden.text).map(\.utf8Range))
    let annotations: Set<EntityKind> = [
      .date, .hashtag, .number, .money, .telephone, .nationalID, .bankAccount, .licencePlate,
      .postCode,
    ]
    for entity in golden.text.thaiEntities
    where !annotations.contains(entity.kind) && !entity.text.contains(" ") {
      #expect(tokens.contains(entity.utf8Range), "\(entity.text) of \(golden.text)")
    }
  }
}

/// A text and what a reader of Thai finds in it.
struct EntityGolden: Sendable, CustomTestStringConvertible {
  let text: String
  let expected: [String]

  var testDescription: String { text }

  static func all(in name: String) throws -> [EntityGolden] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = folder.appendingPathComponent("Goldens/\(name).tsv")
    return try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") || $0.contains("\t") }
      .map { line in
        let columns = line.split(separator: "\t").map(String.init)
        return EntityGolden(
          text: columns[0],
          expected: columns[1] == "NONE" ? [] : columns[1].components(separatedBy: " ; "))
      }
  }
}
