internal import ArgumentParser

/// What a command reads and where it writes.
struct FileOptions: ParsableArguments {
  @Argument(help: "Files to read; '-' is standard input.", completion: .file())
  var files: [String] = []

  @Option(name: .shortAndLong, help: "The file to write.", completion: .file())
  var output: String?

  @OptionGroup var input: EncodingOptions

  func validate() throws { try InputSource.validate(files) }

  /// Lets `body` write what it makes of the files, which can be read. The output is written whole
  /// or not at all.
  func write(_ body: ([InputSource], inout OutputFile) async throws -> Void) async throws {
    let sources = InputSource.sources(for: files, in: input.encoding)
    for source in sources { try source.check() }
    var target = try OutputFile(output)
    do {
      try await body(sources, &target)
    } catch let failure as FileFailure where failure.isBrokenPipe {
      throw ExitCode.brokenPipe
    }
    try target.commit()
  }

  var isOutputOnTerminal: Bool { output == nil && FileDescriptor.standardOutput.isTerminal }
}

/// What a command reads and writes that makes one block of lines after the other into output.
struct BlockOptions: ParsableArguments {
  @OptionGroup var file: FileOptions

  @Option(help: "How many parts of the input to work on at a time.")
  var jobs = 1

  func validate() throws {
    guard (1...256).contains(jobs) else {
      throw ValidationError("--jobs has to be a number from 1 to 256.")
    }
  }

  /// Writes what a transform makes of the files.
  ///
  /// - Parameter transform: Made when the files are known to be readable.
  func write(_ transform: () throws -> some BlockTransform) async throws {
    try await file.write { sources, target in
      let transform = try transform()
      var progress = ProgressBar(for: sources, isOutputOnTerminal: file.isOutputOnTerminal)
      defer { progress.finish() }
      try await transform.run(sources, to: &target, jobs: jobs) { progress.update($0) }
    }
  }
}

extension ExitCode {
  /// What a shell reports of a program that was stopped by a broken pipe.
  static let brokenPipe = ExitCode(141)
}
