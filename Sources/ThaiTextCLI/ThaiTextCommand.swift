internal import ArgumentParser
internal import ThaiText

@main
struct ThaiTextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "thaitext", subcommands: [DataCommand.self])
  func run() throws {
    while let line = readLine() {
      print(ThaiTokenizer.default.tokens(in: line).map { "\($0.text)" }.joined(separator: "|"))
    }
  }
}
