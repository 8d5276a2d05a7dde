#if SQLite
  internal import ArgumentParser

  struct DatabaseOptions: ParsableArguments {
    @Option(
      name: .shortAndLong, help: ArgumentHelp("The database with the index.", valueName: "file"),
      completion: .file())
    var database = "thaitext.sqlite"
  }

  extension Duration {
    /// In seconds or milliseconds, for people.
    var formatted: String {
      let seconds = self / .seconds(1)
      return seconds >= 1
        ? "\((seconds * 100).rounded() / 100) s" : "\((seconds * 100_000).rounded() / 100) ms"
    }
  }
#endif
