#if SQLite
  internal import ArgumentParser
  internal import ThaiTextGRDB

  struct IndexCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "index",
      abstract: "Index the text files of a folder.",
      discussion: """
        Each file below the folder whose name ends in '.txt' is an article; its first line is the \
        title. An index that is in the database already is replaced.
        """)

    @Argument(help: "The folder with the text files.", completion: .directory)
    var folder: String

    @OptionGroup var location: DatabaseOptions

    @Option(help: "How large the pieces are that can be found.")
    var granularity = GranularityChoice.search

    @Flag(help: "Leave out words that nearly every text has.")
    var stopWords = false

    @Flag(inversion: .prefixedNo, help: "Find acronyms by what they stand for.")
    var expansions = true

    @Flag(inversion: .prefixedNo, help: "Find damaged words by the words they stand for.")
    var repair = true

    func run() throws {
      var options = ThaiFTS5Options()
      options.granularity = granularity.granularity
      options.removesStopWords = stopWords
      options.expandsAcronyms = expansions
      options.repairsSpelling = repair
      let files = try TextFile.all(in: folder)
      let clock = ContinuousClock()
      let time = try clock.measure {
        try ArticleIndex.create(at: location.database, of: files, options)
      }
      print("\(files.count) articles indexed in \(time.formatted)")
    }
  }
#endif
