import Foundation
import Testing
import ThaiText

/// The cases of `acronym-cases.tsv`: a text, the acronyms a reader finds in it, a note.
@Suite struct AcronymCaseTests {
  static let cases: [AcronymCase] = AcronymCase.all(
    besides: #filePath, named: "acronym-cases.tsv")

  @Test func thereAreManyCases() {
    #expect(Self.cases.count >= 200)
    #expect(Self.cases.count { $0.expected == "NONE" } >= 60)
  }

  @Test(arguments: cases)
  func readerAgrees(_ example: AcronymCase) {
    let document = ThaiTokenizer.default.document(of: example.input)
    let found = document.acronyms.map { AcronymCase.Item($0) }
    let expected = example.items
    #expect(found.map(\.form) == expected.map(\.form), "\(example.note)")
    for (found, expected) in zip(found, expected) {
      #expect(found.longForms.isSuperset(of: expected.longForms), "\(example.note)")
    }
  }
}

struct AcronymCase: CustomTestStringConvertible, Sendable {
  var input: String
  var expected: String
  var note: String

  var testDescription: String { input }

  /// An acronym as the table writes it: `SURFACE=CANONICAL{LONG / LONG}`.
  struct Item {
    var form: String
    var longForms: Set<String>

    init(_ acronym: Acronym) {
      form = "\(acronym.text)=\(acronym.canonical)"
      longForms = Set(acronym.longForms.filter { $0.provenance == .here }.map(\.text))
    }

    init(_ text: String) {
      let parts = text.split(separator: "{", maxSplits: 1)
      form = String(parts[0])
      longForms = Set(
        parts.dropFirst().flatMap { $0.dropLast().components(separatedBy: " / ") })
    }
  }

  var items: [Item] {
    expected == "NONE" ? [] : expected.components(separatedBy: " ; ").map { Item($0) }
  }

  static func all(besides path: String, named name: String) -> [Self] {
    let file = URL(fileURLWithPath: path).deletingLastPathComponent().appendingPathComponent(name)
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").dropFirst().map { line in
      let columns = line.components(separatedBy: "\t")
      return Self(input: columns[0], expected: columns[1], note: columns[2])
    }
  }
}
