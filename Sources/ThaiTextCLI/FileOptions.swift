internal import ArgumentParser

/// What a command reads and where it writes, for commands that turn lines into lines.
struct FileOptions: ParsableArguments {
  @Argument(help: "Files to read; '-' is standard input.", completion: .file())
  var files: [String] = []

  @Option(help: "How many parts of the input to work on at a time.")
  var jobs = 1

  @Option(name: .shortAndLong, help: "The file to write.", completion: .file())
  var output: String?

  func validate() throws {
    try InputSource.validate(files)
    guard (1...256).contains(jobs) else {
      throw ValidationError("--jobs has to be a number from 1 to 256.")
    }
  }

  /// Writes what a transform makes of the files. The output is written whole or not at all.
  ///
  /// - Parameter transform: Made when the files are known to be readable.
  func run(_ transform: () throws -> some BlockTransform) async throws {
    let sources = InputSource.sources(for: files)
    for source in sources { try source.check() }
    let transform = try transform()
    var progress = ProgressBar(for: sources, isOutputOnTerminal: isOutputOnTerminal)
    var target = try OutputFile(output)
    do {
      defer { progress.finish() }
      try await transform.run(sources, to: &target, jobs: jobs) { progress.update($0) }
    } catch let failure as FileFailure where failure.reason.isBrokenPipe {
      throw ExitCode.brokenPipe
    }
    try target.commit()
  }

  private var isOutputOnTerminal: Bool {
    output == nil && FileDescriptor.standardOutput.isTerminal
  }
}

extension ExitCode {
  /// What a shell reports of a program that was stopped by a broken pipe.
  static let brokenPipe = ExitCode(141)
}
