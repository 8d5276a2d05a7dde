internal import FoundationEssentials

/// The gold text that the bundled data is made from.
///
/// The texts that were written for this project are files of the package. The others, whose text is in
/// the public domain or CC0, lie elsewhere; the package has corrections for them.
package struct OpenCorpus {
  /// The lines of all files, words between bars.
  package let lines: [String]

  /// The files that lie elsewhere.
  private static let files = ["government", "social-posts"]

  /// - Parameters:
  ///   - own: The folder of the package's own gold text, with a folder `corrections`.
  ///   - corpora: The folder of `government.txt` and `social-posts.txt`.
  /// - Throws: ``CorpusError`` when a file cannot be read, or its corrections are of another one.
  package init(own: String, corpora: String) throws {
    let folder = SourceFolder(own)
    var lines: [String] = []
    for file in try folder.files(withExtension: "txt") {
      lines += try folder.text(of: file.lastPathComponent).nonEmptyLines.map(String.init)
    }
    for name in Self.files {
      let file = "corrections/\(name).tsv"
      let corrections = try CorpusCorrections(parsing: folder.text(of: file), named: file)
      let text = try SourceFolder(corpora).text(of: "\(name).txt")
      lines += try corrections.corrected(text.nonEmptyLines.map(String.init))
    }
    self.lines = lines
  }
}
