internal import ThaiText
internal import ThaiTextTraining

extension InputSource {
  /// The whole text.
  ///
  /// - Throws: ``CorpusError`` where it is not UTF-8.
  func readText() throws -> String {
    let bytes = try readUTF8()
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let lines = bytes.split(separator: TextBlock.lineFeed, omittingEmptySubsequences: false)
      throw illFormedText(line: lines.firstIndex { !$0.isWellFormed }.map { $0 + 1 })
    }
    return text
  }

  /// The words of a list: the first column of each line.
  func readWords() throws -> [String] {
    try readText().split { $0 == "\n" || $0 == "\r\n" }
      .filter { !$0.hasPrefix("#") }
      .map { line in String(line.prefix { $0 != "\t" }) }
      .filter { !$0.isEmpty }
  }

  /// The lines of a gold file, which has a word at least.
  func readGold() throws -> [GoldLine] {
    let lines = try readLines()
    if let index = lines.firstIndex(where: { !$0[...].isWellFormed }) {
      throw illFormedText(line: index + 1)
    }
    let gold = lines.map { GoldLine(utf8: $0) }
    guard gold.contains(where: \.hasWords) else {
      throw CorpusError(
        file: place,
        reason: "there is no word to measure by; give lines of text with '|' between the words")
    }
    return gold
  }

  private func illFormedText(line: Int?) -> CorpusError {
    CorpusError(file: place, line: line, reason: "the text is not UTF-8; convert it first")
  }

  private var place: String { path == "-" ? "standard input" : path }
}

extension ArraySlice<UInt8> {
  fileprivate var isWellFormed: Bool { String(validating: self, as: UTF8.self) != nil }
}
