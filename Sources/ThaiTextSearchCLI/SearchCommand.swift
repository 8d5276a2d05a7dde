internal import ArgumentParser

#if SQLite
  internal import ThaiText
  internal import ThaiTextSystem

  @main
  struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "thaitext-search",
      abstract: "Searches Thai text in a folder of files, with SQLite.",
      discussion: """
        EXAMPLE
          thaitext-search split news.txt --starting-with 'รัฐบาลไทย-ข่าว' --output articles
          thaitext-search index articles --database news.sqlite
          thaitext-search query ราคาน้ำมัน --database news.sqlite
        """,
      version: PackageVersion.string,
      subcommands: [SplitCommand.self, IndexCommand.self, QueryCommand.self])

    static func main() {
      failAtExitIfOutputIsLost()
      main(nil)
    }
  }
#else
  @main
  struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "thaitext-search")

    @Argument(parsing: .captureForPassthrough)
    var arguments: [String] = []

    func run() throws { throw MissingTrait() }
  }

  private struct MissingTrait: Error, CustomStringConvertible {
    var description: String {
      "thaitext-search was built without SQLite; install libsqlite3-dev and build it with "
        + "'swift build -c release --traits ICU,SQLite --product thaitext-search'."
    }
  }
#endif
