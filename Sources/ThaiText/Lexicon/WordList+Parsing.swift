extension WordList {
  /// Reads a word list from a file.
  public init(contentsOfFile path: String) throws(LexiconError) {
    let file: MappedFile
    do throws(ImageError) {
      file = try MappedFile(path: path)
    } catch {
      throw LexiconError(
        .unreadableFile, in: path, word: error.found, remedy: "check the path and the permissions")
    }
    let text = ImageBytes(mapping: file).withSpan { String(validating: $0) }
    guard let text else {
      throw LexiconError(.illFormedText, in: path, remedy: "save the list as UTF-8")
    }
    try self.init(parsing: text, named: path)
  }

  /// Reads a word list from its text.
  ///
  /// - Parameters:
  ///   - text: The list, as ``WordList`` describes it.
  ///   - name: What errors call the list.
  /// - Complexity: O(*n*) for *n* bytes.
  public init(parsing text: String, named name: String) throws(LexiconError) {
    var number = 0
    for line in text.utf8Lines {
      number += 1
      do throws(LexiconError) {
        try add(line)
      } catch {
        throw error.at(line: number, of: name)
      }
    }
  }

  private mutating func add(_ text: Substring) throws(LexiconError) {
    let line = text.trimmed
    if line.isEmpty { return }
    // A number after nothing but a tab is a count whose word is missing.
    if text.prefix(while: \.isWhitespace).contains("\t"), Int(line) != nil {
      throw LexiconError(
        .emptyWord, remedy: "write the word before the tab and its count, or leave the line out")
    }
    guard line.first != "#" else { return addHeader(line.dropFirst()) }
    let fields = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
    let word = String(fields[0].trimmed)
    try Self.check(word)
    guard entries.count < Self.greatestCount else {
      throw LexiconError(
        .tooManyWords,
        remedy: "give \(Self.greatestCount) words at most, and fewer if they are long")
    }
    let count = fields.count == 1 ? nil : try Self.count(fields[1].trimmed, of: word)
    entries.append(Entry(word, count: count))
  }

  /// Takes `key: value` from the comments at the top.
  private mutating func addHeader(_ comment: Substring) {
    guard entries.isEmpty, let colon = comment.firstIndex(of: ":") else { return }
    let key = comment[..<colon].trimmed
    guard !key.isEmpty, !key.contains(" ") else { return }
    header[String(key)] = String(comment[comment.index(after: colon)...].trimmed)
  }

  private static func count(_ text: Substring, of word: String) throws(LexiconError) -> Int {
    guard let count = Int(text), count > 0 else {
      throw LexiconError(
        .badCount, word: "\(text)",
        remedy: "write a whole number above zero after '\(word)' and a tab, or nothing")
    }
    return count
  }
}

extension String {
  /// The lines of the text, without their ends, which are LF or CR LF. A byte order mark at the
  /// start is left out.
  fileprivate var utf8Lines: [Substring] {
    let start =
      unicodeScalars.first == "\u{FEFF}" ? unicodeScalars.index(after: startIndex) : startIndex
    let scalars = unicodeScalars[start...]
    return scalars.split(separator: "\n", omittingEmptySubsequences: false).map { Substring($0) }
  }
}

extension Substring {
  /// The text without white space at its ends.
  fileprivate var trimmed: Substring {
    var scalars = unicodeScalars
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return Substring(scalars)
  }
}
