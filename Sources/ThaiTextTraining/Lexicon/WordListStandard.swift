package import ThaiText

/// What a word list of the package has to be, beyond what every word list is.
package enum WordListStandard {
  /// The keys that its header must have.
  package static let requiredHeader = ["title", "source", "licence"]

  /// Throws unless the list says what it is and has its words in the order of their bytes, each
  /// once.
  package static func check(_ list: WordList, named name: String) throws(LexiconError) {
    for key in requiredHeader where list.header[key, default: ""].isEmpty {
      throw LexiconError(
        .missingHeader, in: name, word: key, remedy: "begin the file with a line '# \(key): …'")
    }
    for (previous, entry) in zip(list.entries, list.entries.dropFirst())
    where !previous.word.utf8.lexicographicallyPrecedes(entry.word.utf8) {
      throw LexiconError(
        .wordsOutOfOrder, in: name, word: entry.word,
        remedy: "it follows '\(previous.word)'; sort the words by code point, each once")
    }
  }

  /// The text of a list that passes the check.
  ///
  /// - Parameter header: Keys and values, in the order in which to write them.
  package static func text(of entries: [WordList.Entry], header: [(String, String)]) -> String {
    let comments = header.map { "# \($0): \($1)\n" }
    let sorted = entries.sorted { $0.word.utf8.lexicographicallyPrecedes($1.word.utf8) }
    let lines = sorted.map { entry in
      entry.count.map { "\(entry.word)\t\($0)\n" } ?? "\(entry.word)\n"
    }
    return (comments + lines).joined()
  }
}
