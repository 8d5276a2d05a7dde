internal import ThaiText

/// Files that options name. Each is read once, however many engines it is for: a pipe can be read no more often.
enum OptionFiles {
  private static let models = Lock<[String: BoundaryModel]>([:])
  private static let wordLists = Lock<[String: WordList]>([:])

  static func model(at path: String) throws -> BoundaryModel {
    try models.withLock { try read(path, keptIn: &$0) { try BoundaryModel(compiledFileAt: $0) } }
  }

  static func wordList(at path: String) throws -> WordList {
    try wordLists.withLock { try read(path, keptIn: &$0) { try WordList(contentsOfFile: $0) } }
  }

  private static func read<File>(
    _ path: String, keptIn files: inout [String: File], _ read: (String) throws -> File
  ) throws -> File {
    if let file = files[path] { return file }
    let file = try read(path)
    files[path] = file
    return file
  }
}
