/// Numbers that short Thai words stand for.
struct PackedWordTable: Sendable {
  private var values = PackedWordIndex()
  private var longest = 0

  /// - Parameter spellings: Those of each number, from 0 on.
  init(_ spellings: [[String]]) {
    for (value, words) in spellings.enumerated() {
      for word in words {
        let bytes = Array(word.utf8)
        guard let key = PackedWord(0..<bytes.count, in: bytes.span) else { continue }
        values.insert(key, value)
        longest = max(longest, word.unicodeScalars.count)
      }
    }
  }

  /// The number of the longest spelling at an offset, and where it ends.
  ///
  /// - Complexity: O(*k*) for spellings of at most *k* letters.
  func longestMatch(at offset: Int, in text: Span<UInt8>) -> (value: Int, end: Int)? {
    var word = PackedWord()
    var end = offset
    var result: (value: Int, end: Int)?
    for _ in 0..<longest {
      let letter = PackedWord.letter(at: end, in: text)
      guard letter != .none else { break }
      word.append(letter)
      end += letter == PackedWord.fullStop ? 1 : 3
      if let value = values[word] { result = (value, end) }
    }
    return result
  }
}
