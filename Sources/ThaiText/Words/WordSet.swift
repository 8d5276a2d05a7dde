/// Words with a number each, to look for at a place of a text: the words of a list, or what several
/// spellings stand for.
///
/// Most places of a text are told by the first or last two letters that words have there.
package struct WordSet: Sendable {
  /// The words, with their numbers as values.
  let trie: Trie
  private var beginnings = LetterPairSet()
  private var endings = LetterPairSet()
  /// The number of symbols of the longest word.
  let longest: Int
  let count: Int

  init(_ entries: [Trie.Entry]) {
    let sorted = Trie.sorted(entries) { first, _ in first }
    guard let trie = Trie(sorted) else { preconditionFailure("a list of words is too long") }
    self.trie = trie
    count = sorted.count
    longest = sorted.lazy.map(\.key.count).max() ?? 0
    for entry in sorted { insertPairs(of: entry.key) }
  }

  /// - Parameter rows: The words of each number, from 0 on.
  init(rows: [[String]]) {
    self.init(
      rows.enumerated().flatMap { value, words in
        words.map { (key: TrieSymbol.symbols(of: $0), value: value) }
      })
  }

  init(_ words: some Sequence<String>) { self.init(rows: [Array(words)]) }

  /// - Parameter words: With white space between them.
  package init(_ words: String) {
    self.init(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private mutating func insertPairs(of word: [TrieSymbol]) {
    let (first, last) = (word[0].thai, word[word.count - 1].thai)
    guard word.count == 1 else {
      beginnings.insert(first, word[1].thai)
      endings.insert(word[word.count - 2].thai, last)
      return
    }
    // Anything may stand beside a word of one letter.
    for other in ThaiScalar.all + [.none] {
      beginnings.insert(first, other)
      endings.insert(other, last)
    }
  }

  /// Whether a word may begin with two scalars; those that are not Thai are alike.
  @inline(__always)
  func mayBegin(with first: ThaiScalar, _ second: ThaiScalar) -> Bool {
    beginnings.contains(first, second)
  }

  /// Whether a word may end with two scalars; those that are not Thai are alike.
  @inline(__always)
  func mayEnd(with first: ThaiScalar, _ second: ThaiScalar) -> Bool {
    endings.contains(first, second)
  }
}

// MARK: - In UTF-8

extension WordSet {
  /// Whether a range is one of the words as a whole.
  ///
  /// - Complexity: O(*n*) for *n* letters.
  func contains(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    number(of: range, in: text) != nil
  }

  /// The number of the word that a range is as a whole.
  ///
  /// - Complexity: O(*n*) for *n* letters.
  func number(of range: Range<Int>, in text: Span<UInt8>) -> Int? {
    mayBegin(at: range.lowerBound, in: text) ? value(of: range, in: text) : nil
  }

  /// Whether a range and a symbol after it are one of the words.
  func contains(
    _ range: Range<Int>, followedBy last: TrieSymbol, in text: Span<UInt8>
  ) -> Bool {
    trie.contains(TrieSymbol.symbols(of: text.extracting(range)) + [last])
  }

  /// Calls `body` with the end and the number of each word that begins at an offset, shortest first.
  ///
  /// - Parameter limit: No word ends after it.
  @inline(__always)
  func forEachWord(
    at start: Int, upTo limit: Int, in text: Span<UInt8>, _ body: (_ end: Int, _ value: Int) -> Void
  ) {
    guard mayBegin(at: start, in: text) else { return }
    trie.forEachPrefix(at: start, upTo: limit, in: text) { end, value in
      body(end, value)
      return true
    }
  }

  /// The number of the longest word that begins at an offset, and where that ends.
  ///
  /// - Complexity: O(*k*) for words of at most *k* letters.
  @inline(__always)
  func longestMatch(at start: Int, in text: Span<UInt8>) -> (value: Int, end: Int)? {
    mayBegin(at: start, in: text) ? match(at: start, in: text) : nil
  }

  /// Where the longest word that begins at an offset ends.
  @inline(__always)
  func longestEnd(from start: Int, in text: Span<UInt8>) -> Int? {
    longestMatch(at: start, in: text)?.end
  }

  /// Whether a word of Thai letters ends at an offset; those before `floor` are not looked at.
  @inline(__always)
  func hasWord(endingAt end: Int, floor: Int, in text: Span<UInt8>) -> Bool {
    mayEnd(with: text.thaiScalar(at: end &- 6), text.thaiScalar(at: end &- 3))
      && findWord(endingAt: end, floor: floor, in: text)
  }

  @inline(__always)
  private func mayBegin(at offset: Int, in text: Span<UInt8>) -> Bool {
    let first = text.thaiScalar(at: offset)
    return mayBegin(with: first, text.thaiScalar(at: offset &+ (first == .none ? 1 : 3)))
  }

  private func match(at start: Int, in text: Span<UInt8>) -> (value: Int, end: Int)? {
    guard start >= 0 else { return nil }
    var result: (value: Int, end: Int)?
    trie.forEachPrefix(at: start, in: text) { end, value in
      result = (value, end)
      return true
    }
    return result
  }

  private func value(of range: Range<Int>, in text: Span<UInt8>) -> Int? {
    var result: Int?
    trie.forEachPrefix(at: range.lowerBound, upTo: range.upperBound, in: text) { end, value in
      if end == range.upperBound { result = value }
      return true
    }
    return result
  }

  private func findWord(endingAt end: Int, floor: Int, in text: Span<UInt8>) -> Bool {
    var second = text.thaiScalar(at: end)
    for start in stride(from: end - 3, through: max(floor, end - 3 * longest), by: -3) {
      let first = text.thaiLetter(at: start)
      guard first != .none else { return false }
      if mayBegin(with: first, second), value(of: start..<end, in: text) != nil { return true }
      second = first
    }
    return false
  }
}
