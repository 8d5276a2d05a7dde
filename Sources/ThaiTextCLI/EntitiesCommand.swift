internal import ArgumentParser
internal import ThaiText

/// Lists the entities of texts.
struct EntitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entities",
    abstract: "Lists dates, numbers, abbreviations, names and addresses with their values.")

  @Argument(help: "Files of UTF-8 text; none for the standard input.")
  var files: [String] = []

  @Option(help: "Only entities of this kind; may be repeated.")
  var kind: [String] = []

  @Option(help: "How to print an entity: text, jsonl or tsv.")
  var format: Format = .text

  @Flag(help: "Print one line for each line of input: SURFACE=VALUE ; …, or NONE.")
  var perLine = false

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, jsonl, tsv }

  func validate() throws {
    for name in kind where !EntityKind.all.contains(where: { $0.rawValue == name }) {
      let known = EntityKind.all.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("There is no kind of entity “\(name)”; the kinds are \(known).")
    }
  }

  func run() throws {
    var number = 0
    var offset = 0
    while let line = readLine(strippingNewline: false) {
      number += 1
      let content = line.hasSuffix("\n") ? String(line.dropLast()) : line
      let entities = content.thaiEntities.filter { kind.isEmpty || kind.contains($0.kind.rawValue) }
      if perLine {
        print(EntityPrinter.summary(entities))
      } else {
        for entity in entities { print(EntityPrinter.tsv(entity, number, offset)) }
      }
      offset += line.utf8.count
    }
  }
}

enum EntityPrinter {
  static func summary(_ entities: [Entity]) -> String {
    if entities.isEmpty { return "NONE" }
    return entities.map { "\($0.text)=\($0.value ?? "")" }.joined(separator: " ; ")
  }

  static func tsv(_ entity: Entity, _ line: Int, _ offset: Int) -> String {
    "\(line)\t\(entity.utf8Range.lowerBound)\t\(entity.utf8Range.upperBound)\t\(entity.kind)\t\(entity.text)\t\(entity.value ?? "")"
  }
}
