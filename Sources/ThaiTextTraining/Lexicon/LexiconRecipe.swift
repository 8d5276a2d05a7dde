internal import FoundationEssentials
internal import ThaiText

/// How the bundled lexicon is made from the word lists in a folder.
///
/// Every file `*.txt` of the folder is part of it. The same files give the same image, byte for
/// byte.
package struct LexiconRecipe {
  private let folder: SourceFolder

  /// - Parameter path: The folder of the word lists.
  package init(folder path: String) { folder = SourceFolder(path) }

  /// The image of the lexicon.
  ///
  /// - Throws: ``LexiconError`` when a list cannot be read, has no title, source or licence, or
  ///   has words twice or out of order.
  package func image() throws -> [UInt8] {
    var lists: [WordList] = []
    var metadata = ImageMetadata()
    metadata.append("Words of Thai with counts", for: "title")
    for file in try folder.files(withExtension: "txt") {
      let list = try WordList(contentsOfFile: file.path)
      try WordListStandard.check(list, named: file.path)
      metadata.append(try description(of: list, in: file), for: "source")
      lists.append(list)
    }
    return try Lexicon(lists, metadata: metadata).compiled
  }

  private func description(of list: WordList, in file: URL) throws -> String {
    let checksum = Checksum.crc32(of: [UInt8](try Data(contentsOf: file)).span)
    let fields = WordListStandard.requiredHeader.compactMap { list.header[$0] }
    return "\(file.lastPathComponent): \(fields.joined(separator: "; ")); "
      + "CRC-32 \(String(checksum, radix: 16))"
  }
}
