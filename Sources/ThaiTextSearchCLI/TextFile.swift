#if SQLite
  internal import ArgumentParser
  internal import Foundation

  /// A text file with an article: its first line that is not empty is the title, the rest the body.
  struct TextFile {
    let path: String

    /// What stands in the file. Bytes that are not UTF-8 are replaced, and so is NUL, at which
    /// SQLite's functions end a text.
    func contents() throws -> String {
      guard let data = FileManager.default.contents(atPath: path) else {
        throw ValidationError("Cannot read \(path): check that it exists and may be read.")
      }
      return String(decoding: data.map { $0 == 0 ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }

    func article() throws -> (title: String, body: String) {
      let lines = try contents().drop { $0.isWhitespace }
      let title = lines.prefix { !$0.isNewline }
      let body = lines[title.endIndex...].drop { $0.isNewline }
      return (String(title), String(body))
    }

    /// The text files below a folder, in the order of their paths.
    static func all(in folder: String) throws -> [TextFile] {
      var isFolder: ObjCBool = false
      guard unsafe FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder),
        isFolder.boolValue, let names = FileManager.default.enumerator(atPath: folder)
      else { throw ValidationError("\(folder) is not a folder; name one with text files.") }
      let paths = names.compactMap { $0 as? String }.filter { $0.hasSuffix(".txt") }.sorted()
      guard !paths.isEmpty else {
        throw ValidationError("\(folder) holds no file whose name ends in '.txt'.")
      }
      return paths.map { TextFile(path: "\(folder)/\($0)") }
    }
  }
#endif
