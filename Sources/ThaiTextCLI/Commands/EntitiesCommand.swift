internal import ArgumentParser
internal import ThaiText

struct EntitiesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entities",
    abstract: "List dates, numbers, money, telephones, abbreviations, names and addresses.",
    discussion: """
      Reads the files, or standard input when there is none or for '-', and writes the entities \
      of each line with their values.

      FORMATS
        text   An entity a line, for reading: line:start-end, kind, text, value.
        jsonl  A JSON object a line: {"line":1,"start":0,"end":26,"kind":"date",\
      "text":"สิงหาคม 2567","value":"2024-08","era":"buddhist","eraReason":"magnitude"}.
        tsv    line, start, end, kind, text and value, with tabs between. In the text \\t and \\\\ \
      stand for tab and backslash, as they do in the format text.

      With --per-line there is one line of output for each line of input: SURFACE=VALUE, with \
      ' ; ' between, or NONE.

      VALUES
        Dates are in ISO 8601 and the Common Era: 2024-08-23, 2024-08-18/2024-08-22, 2024-08, \
      2024, T14:30, T09:00/T12:00, T14:30:05+07:00, --08-23 for a day without a year. Numbers are \
      in ASCII digits without grouping, with the minus and the power of ten beside them: 2500000. \
      Money has the code of its currency behind: 2500000 THB. Numbers of telephones, persons, \
      accounts and post codes are digits only. An abbreviation's value is its most usual \
      expansion. Other kinds have none.

      EXAMPLE
        echo 'วันที่ 18 - 22 สิงหาคม 2567' | thaitext entities --per-line --kind date
      """)

  @OptionGroup var file: FileOptions

  @Option(help: "Only entities of this kind; can be given more than once.")
  var kind: [EntityKindArgument] = []

  @Option(help: "The form of the output.")
  var format = EntityFormat.text

  @Flag(help: "Write one line for each line of input.")
  var perLine = false

  @Option(help: "What offsets count.")
  var offsets = OffsetUnit.utf8

  func run() async throws {
    try await file.write { sources, target in try await list(sources, to: &target) }
  }

  private func list(_ sources: [InputSource], to target: inout OutputFile) async throws {
    var input = BlockReader(
      InputBytes(sources), tokenizer: .default, counting: offsets.unit)
    var block = TextBlock()
    var writer = EntityWriter(
      format: format, perLine: perLine, kinds: Set(kind.map(\.kind)), offsets: offsets)
    while try await input.read(into: &block) {
      writer.write(block)
      try target.write(writer.output)
      writer.output.removeAll()
    }
  }
}

/// The forms in which entities can be written.
enum EntityFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text
  case jsonl
  case tsv
}

/// A kind of entity, as an option names it.
struct EntityKindArgument: ExpressibleByArgument {
  let kind: EntityKind

  init?(argument: String) {
    guard let kind = EntityKind.allCases.first(where: { $0.rawValue == argument }) else {
      return nil
    }
    self.kind = kind
  }

  static var allValueStrings: [String] { EntityKind.allCases.map(\.rawValue) }
}
