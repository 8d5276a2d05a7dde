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
  func readGold() async throws -> [GoldLine] {
    var gold = GoldLines(self)
    var lines: [GoldLine] = []
    while let (_, line) = try await gold.next() { lines.append(line) }
    return lines
  }

  func corpusError(line: Int? = nil, _ reason: String) -> CorpusError {
    CorpusError(file: path == "-" ? "standard input" : path, line: line, reason: reason)
  }

  fileprivate func illFormedText(line: Int?) -> CorpusError {
    corpusError(line: line, "the text is not UTF-8; convert it first")
  }
}

extension InputLines {
  /// The next line as text, and its number; `nil` at the end of the source.
  ///
  /// - Throws: ``CorpusError`` where it is not UTF-8; ``LineTooLong``.
  mutating func nextText() async throws -> (number: Int, text: String)? {
    guard let line = try await nextWhole() else { return nil }
    guard let text = String(validating: line.bytes, as: UTF8.self) else {
      throw source.illFormedText(line: line.start.line)
    }
    return (line.start.line, text)
  }
}

extension ArraySlice<UInt8> {
  fileprivate var isWellFormed: Bool { String(validating: self, as: UTF8.self) != nil }
}
