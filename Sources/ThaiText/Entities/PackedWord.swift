/// A short Thai word or abbreviation as one number, for look-ups that allocate nothing.
///
/// Seven bits a letter hold its distance from U+0E00; a full stop is 127. Up to 18 letters fit.
struct PackedWord: Hashable, Sendable {
  static let capacity = 18
  static let fullStop: UInt8 = 0x7F

  private var bits: UInt128 = 0

  init() {}

  /// The word in the bytes, or `nil` if they hold something other than Thai letters and full
  /// stops, or too many.
  init?(_ range: Range<Int>, in text: Span<UInt8>) {
    var offset = range.lowerBound
    var count = 0
    while offset < range.upperBound {
      let letter = Self.letter(at: offset, in: text)
      guard letter != 0, count < Self.capacity else { return nil }
      append(letter)
      offset += letter == Self.fullStop ? 1 : 3
      count += 1
    }
  }

  /// The first three letters, of seven bits each, or `nil` for a shorter word.
  var firstThreeLetters: UInt32? {
    let length = (128 - bits.leadingZeroBitCount + 6) / 7
    return length < 3 ? nil : UInt32(truncatingIfNeeded: bits >> UInt128(7 * (length - 3)))
  }

  mutating func append(_ letter: UInt8) { bits = bits &<< 7 | UInt128(letter) }

  @inline(__always)
  static func letter(at offset: Int, in text: Span<UInt8>) -> UInt8 {
    text.byte(at: offset) == 0x2E ? fullStop : text.thaiScalar(at: offset)
  }
}

/// A set of short Thai words.
struct PackedWordSet: Sendable {
  private var words: Set<PackedWord> = []
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
    words.insert(word)
    longest = max(longest, range.count / 3)
  }

  /// How the words of three letters or more begin.
  var firstThreeLetters: [UInt32] { words.compactMap(\.firstThreeLetters) }

  func contains(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    PackedWord(range, in: text).map(words.contains) ?? false
  }

  /// Where the longest word that begins at an offset ends.
  ///
  /// - Complexity: O(*k*) for words of at most *k* letters.
  func longestEnd(from offset: Int, in text: Span<UInt8>) -> Int? {
    var word = PackedWord()
    var end = offset
    var result: Int?
    for _ in 0..<longest {
      let letter = text.thaiScalar(at: end)
      guard letter != 0 else { break }
      word.append(letter)
      end += 3
      if words.contains(word) { result = end }
    }
    return result
  }

  /// Whether a word ends at an offset; the letters before `floor` are not looked at.
  func hasWord(endingAt offset: Int, floor: Int, in text: Span<UInt8>) -> Bool {
    var start = offset
    for _ in 0..<longest {
      guard start - 3 >= floor, text.thaiLetter(before: start) != 0 else { return false }
      start -= 3
      if contains(start..<offset, in: text) { return true }
    }
    return false
  }
}
