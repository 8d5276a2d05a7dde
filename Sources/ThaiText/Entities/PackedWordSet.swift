/// A set of short Thai words.
struct PackedWordSet: Sendable {
  /// The words, which stand for 1, and how they begin, which stands for 0.
  private var words = PackedWordIndex()
  /// The pairs of letters that words begin and end with, so that most places in a text cost a
  /// single look.
  private var beginnings = LetterPairSet()
  private var endings = LetterPairSet()
  private(set) var longest = 0

  /// The set without words.
  init() {}

  /// Inserts the words of a table: the first column of each line that is neither empty nor begins
  /// with #.
  mutating func insert(firstColumnOf table: Span<UInt8>) {
    TableLines.forEach(in: table) { line in
      insert(TableLines.firstColumn(of: line, in: table), in: table)
    }
  }

  /// The words of a list with white space between them.
  init(words: String) {
    for word in words.split(whereSeparator: \.isWhitespace) {
      let bytes = Array(word.utf8)
      insert(0..<bytes.count, in: bytes.span)
    }
  }

  private mutating func insert(_ range: Range<Int>, in table: Span<UInt8>) {
    guard let word = PackedWord(range, in: table) else {
      preconditionFailure("a word of a bundled table is no Thai word of at most 18 letters")
    }
    insert(word)
    longest = max(longest, range.count / 3)
    insertPairs(of: range, in: table)
  }

  private mutating func insertPairs(of word: Range<Int>, in table: Span<UInt8>) {
    let (start, end) = (word.lowerBound, word.upperBound)
    guard word.count == 3 else {
      beginnings.insert(table.thaiScalar(at: start), table.thaiScalar(at: start + 3))
      endings.insert(table.thaiScalar(at: end - 6), table.thaiScalar(at: end - 3))
      return
    }
    // Anything may stand beside a word of one letter.
    let letter = table.thaiScalar(at: start)
    for other in ThaiScalar.all + [.none] {
      beginnings.insert(letter, other)
      endings.insert(other, letter)
    }
  }

  private mutating func insert(_ word: PackedWord) {
    words.insert(word, 1)
    var beginning = word
    beginning.removeLast()
    while !beginning.isEmpty, words[beginning] == nil {
      words.insert(beginning, 0)
      beginning.removeLast()
    }
  }

  /// Whether a word may begin with two scalars.
  @inline(__always)
  func mayBegin(with first: ThaiScalar, _ second: ThaiScalar) -> Bool {
    beginnings.contains(first, second)
  }

  func contains(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard
      mayBegin(
        with: text.thaiScalar(at: range.lowerBound), text.thaiScalar(at: range.lowerBound &+ 3)),
      let word = PackedWord(range, in: text)
    else { return false }
    return words[word] == 1
  }

  /// Where the longest word that begins at an offset ends.
  ///
  /// - Complexity: O(*k*) for words of at most *k* letters.
  @inline(__always)
  func longestEnd(from offset: Int, in text: Span<UInt8>) -> Int? {
    guard mayBegin(with: text.thaiScalar(at: offset), text.thaiScalar(at: offset &+ 3)) else {
      return nil
    }
    return end(ofWordAt: offset, in: text)
  }

  private func end(ofWordAt offset: Int, in text: Span<UInt8>) -> Int? {
    var word = PackedWord()
    var end = offset
    var result: Int?
    for _ in 0..<longest {
      let letter = text.thaiScalar(at: end)
      guard letter != .none else { break }
      word.append(letter)
      end += 3
      guard let value = words[word] else { break }
      if value == 1 { result = end }
    }
    return result
  }

  /// Whether a word ends at an offset; the letters before `floor` are not looked at.
  @inline(__always)
  func hasWord(endingAt offset: Int, floor: Int, in text: Span<UInt8>) -> Bool {
    endings.contains(text.thaiScalar(at: offset &- 6), text.thaiScalar(at: offset &- 3))
      && findWord(endingAt: offset, floor: floor, in: text)
  }

  private func findWord(endingAt offset: Int, floor: Int, in text: Span<UInt8>) -> Bool {
    var word = PackedWord()
    var second = text.thaiScalar(at: offset)
    for count in 0..<longest {
      let start = offset - 3 * (count + 1)
      let first = text.thaiLetter(at: start)
      guard start >= floor, first != .none else { return false }
      word.prepend(first, to: count)
      if mayBegin(with: first, second), words[word] == 1 { return true }
      second = first
    }
    return false
  }
}
