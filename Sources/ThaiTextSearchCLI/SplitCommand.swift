#if SQLite
  internal import ArgumentParser
  internal import Foundation

  struct SplitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "split",
      abstract: "Split a text file into one file for each article.",
      discussion: """
        An article begins at each line that begins with the marker, and has that line for its title. \
        What stands before the first such line is left out. The files are named 00001.txt and so on; \
        files of these names that are there already are replaced.
        """)

    @Argument(help: "The file to split.", completion: .file())
    var file: String

    @Option(help: ArgumentHelp("How the first line of an article begins.", valueName: "marker"))
    var startingWith: String

    @Option(
      name: .shortAndLong, help: "The folder for the articles; it is made if it is not there.")
    var output: String

    func validate() throws {
      guard !startingWith.isEmpty else {
        throw ValidationError("--starting-with needs a text that first lines begin with.")
      }
    }

    func run() throws {
      let articles = Self.articles(in: try TextFile(path: file).contents(), marker: startingWith)
      guard !articles.isEmpty else {
        throw ValidationError("No line of \(file) begins with '\(startingWith)'.")
      }
      try write(articles)
      print("\(articles.count) articles in \(output)")
    }

    /// The articles of a text, each with its first line.
    static func articles(in text: String, marker: String) -> [String] {
      var articles: [String] = []
      text.enumerateLines { line, _ in
        if line.utf8.starts(with: marker.utf8) {
          articles.append(line + "\n")
        } else if !articles.isEmpty {
          articles[articles.count - 1] += line + "\n"
        }
      }
      return articles
    }

    private func write(_ articles: [String]) throws {
      let folder = URL(fileURLWithPath: output)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (index, article) in articles.enumerated() {
        let name = String(repeating: "0", count: max(0, 5 - "\(index + 1)".count)) + "\(index + 1)"
        let url = folder.appendingPathComponent("\(name).txt")
        try Data(article.utf8).write(to: url)
      }
    }
  }
#endif
