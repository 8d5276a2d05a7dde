internal import FoundationEssentials
internal import ThaiText

/// How the bundled table of compounds is made from the tables in a folder.
///
/// Every file `*.tsv` of the folder is part of it. A line has a word with `|` between its parts, a
/// tab and what is known of it: `coarse`, `lexical`, which says more, or `parts`, which says that
/// a reader looks for the parts that have no `-` before them, and for no others. What follows
/// another tab, such as a count, is for readers only.
package struct CompoundRecipe {
  private let folder: SourceFolder

  /// - Parameter path: The folder of the tables.
  package init(folder path: String) { folder = SourceFolder(path) }

  /// The image of the table. The same files give the same bytes.
  ///
  /// - Throws: ``CorpusError`` when a table cannot be read, says nothing of its licence, or has a
  ///   line that means nothing.
  package func image() throws -> [UInt8] {
    var notes: [(word: String, note: CompoundNote)] = []
    var metadata = ImageMetadata()
    metadata.append("Words of Thai that are made of words", for: "title")
    for file in try folder.files(withExtension: "tsv") {
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      let header = try header(of: text, named: file.path)
      metadata.append("\(file.lastPathComponent): \(header)", for: "source")
      notes += try lines(of: text, named: file.path)
    }
    return try CompoundTable(notes).compiled(metadata: metadata)
  }

  private func header(of text: String, named name: String) throws(CorpusError) -> String {
    var fields: [String] = []
    for key in WordListStandard.requiredHeader {
      let start = "# \(key): "
      guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix(start) }) else {
        throw CorpusError(
          file: name, reason: "there is no '\(key)'; begin the file with a line '\(start)…'")
      }
      fields.append(String(line.dropFirst(start.count)))
    }
    return fields.joined(separator: "; ")
  }

  private func lines(
    of text: String, named name: String
  ) throws(CorpusError) -> [(word: String, note: CompoundNote)] {
    var notes: [(word: String, note: CompoundNote)] = []
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty || line.hasPrefix("#") { continue }
      guard let entry = CompoundLine(line) else {
        throw CorpusError(
          file: name, line: number,
          reason: "'\(line)' is no word with its notes; write '"
            + "part|part', a tab, and coarse, lexical or parts")
      }
      notes.append((entry.word, entry.note))
    }
    return notes
  }
}

/// A line of a table of compounds.
struct CompoundLine {
  var word: String
  var note: CompoundNote

  init?(_ line: Substring) {
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard columns.count >= 2, !columns[0].isEmpty else { return nil }
    let parts = columns[0].split(separator: "|", omittingEmptySubsequences: false)
    let texts = parts.map { $0.hasPrefix("-") ? $0.dropFirst() : $0 }
    guard !texts.contains(where: \.isEmpty) else { return nil }
    word = texts.joined()
    switch columns[1] {
    case "coarse": note = .coarse
    case "lexical": note = [.coarse, .lexical]
    case "parts":
      note = [.coarse, .lexical]
      note.formUnion(
        .parts(
          zip(parts, texts).map { (length: $1.unicodeScalars.count, isHidden: $0.hasPrefix("-")) }))
    default: return nil
    }
  }
}
