/// A set of short Thai words.
struct PackedWordSet: Sendable {
  /// The words, which stand for 1, and how they begin, which stands for 0.
  private var words = PackedWordIndex()
  /// One bit for each pair of letters that a word begins with, so that most places in a text cost
  /// a single look.
  private var beginnings = [UInt64](repeating: 0, count: 256)
  private(set) var longest = 0

  /// The words of a table: the first column of each line that is neither empty nor begins with #.
  init(firstColumnOf table: Span<UInt8>) {
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
    let first = table.thaiScalar(at: range.lowerBound)
    // Anything may follow a word of one letter.
    let seconds = range.count == 3 ? 0..<128 : secondLetter(of: range, in: table)
    for second in seconds { markBeginning(first, UInt8(second)) }
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

  private func secondLetter(of range: Range<Int>, in table: Span<UInt8>) -> Range<Int> {
    let letter = Int(table.thaiScalar(at: range.lowerBound + 3))
    return letter..<letter + 1
  }

  private mutating func markBeginning(_ first: UInt8, _ second: UInt8) {
    let pair = Int(first) << 7 | Int(second)
    beginnings[pair >> 6] |= 1 << UInt64(pair & 63)
  }

  @inline(__always)
  private func mayBegin(_ first: UInt8, _ second: UInt8) -> Bool {
    let pair = Int(first & 0x7F) &<< 7 | Int(second & 0x7F)
    // Unchecked: fourteen bits count the pairs, and there is a bit for each.
    return unsafe beginnings.span[unchecked: pair &>> 6] &>> UInt64(pair & 63) & 1 == 1
  }

  func contains(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    PackedWord(range, in: text).map { words[$0] == 1 } ?? false
  }

  /// Where the longest word that begins at an offset ends.
  ///
  /// - Complexity: O(*k*) for words of at most *k* letters.
  @inline(__always)
  func longestEnd(from offset: Int, in text: Span<UInt8>) -> Int? {
    guard mayBegin(text.thaiScalar(at: offset), text.thaiScalar(at: offset &+ 3)) else {
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
      guard letter != 0 else { break }
      word.append(letter)
      end += 3
      guard let value = words[word] else { break }
      if value == 1 { result = end }
    }
    return result
  }

  /// Whether a word ends at an offset; the letters before `floor` are not looked at.
  func hasWord(endingAt offset: Int, floor: Int, in text: Span<UInt8>) -> Bool {
    var word = PackedWord()
    var second = text.thaiScalar(at: offset)
    for count in 0..<longest {
      let start = offset - 3 * (count + 1)
      let first = text.thaiLetter(at: start)
      guard start >= floor, first != 0 else { return false }
      word.prepend(first, to: count)
      if mayBegin(first, second), words[word] == 1 { return true }
      second = first
    }
    return false
  }
}
