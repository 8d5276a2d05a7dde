/// Words in folded text.
extension WordSet {
  /// The start of the longest word that ends at a position.
  ///
  /// - Complexity: O(1): the words are of bounded length.
  package func start(endingAt end: Int, floor: Int = 0, in text: FoldedText) -> Int? {
    guard end > 0, mayEnd(with: text[end - 2].thai, text[end - 1].thai) else { return nil }
    return (max(floor, end - longest)..<max(floor, end)).first { start in
      mayBegin(with: text[start].thai, text[start + 1].thai)
        && contains(text.units[start..<end])
    }
  }

  /// The end of the longest word that begins at a position.
  ///
  /// - Complexity: O(1): the words are of bounded length.
  package func end(startingAt start: Int, in text: FoldedText) -> Int? {
    guard mayBegin(with: text[start].thai, text[start + 1].thai) else { return nil }
    let units = text.units
    var result: Int?
    trie.forEachPrefix(of: start..<min(units.count, start + longest), { units[$0].symbol }) {
      end, _ in
      result = end
    }
    return result
  }

  package func contains(_ units: ArraySlice<FoldedUnit>) -> Bool {
    trie.contains(units.lazy.map(\.symbol))
  }
}

extension FoldedUnit {
  /// The symbol of a Thai scalar or of ASCII; that of a byte which is in no word for any other.
  @inline(__always)
  var symbol: TrieSymbol {
    if case let thai = thai, thai != .none { return TrieSymbol(thai) }
    return TrieSymbol(byte: isASCII ? sevenBits : 0)
  }
}
