internal import FoundationEssentials

/// A folder of files that something is made of.
struct SourceFolder {
  private let url: URL

  init(_ path: String) { url = URL(fileURLWithPath: path, isDirectory: true) }

  /// The files whose names have an extension, in order of their names.
  func files(withExtension pathExtension: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(atPath: url.path)
      .map { url.appendingPathComponent($0) }
      .filter { $0.pathExtension == pathExtension }
      .sorted { $0.lastPathComponent.utf8.lexicographicallyPrecedes($1.lastPathComponent.utf8) }
  }

  /// The text of a corpus or open list.
  func text(of file: String) throws(CorpusError) -> String {
    let file = url.appendingPathComponent(file)
    guard let data = try? Data(contentsOf: file) else {
      throw CorpusError(file: file.path, reason: "cannot be read; decompress the corpora before")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
