/// A list of words, asked which of them a text begins with.
struct WordPrefixes: Sendable, ExpressibleByStringLiteral {
  private let words: Set<[Unicode.Scalar]>
  private let lengths: [Int]

  /// - Parameter words: Words between white space.
  init(stringLiteral words: String) {
    self.words = Set(words.split(whereSeparator: \.isWhitespace).map { Array($0.unicodeScalars) })
    lengths = Set(self.words.map(\.count)).sorted(by: >)
  }

  var all: Set<[Unicode.Scalar]> { words }

  func contains(_ text: ArraySlice<Unicode.Scalar>) -> Bool { words.contains(Array(text)) }

  /// The length of the longest word that a text begins with.
  func longestPrefix(of text: ArraySlice<Unicode.Scalar>) -> Int? {
    lengths.first { $0 <= text.count && words.contains(Array(text.prefix($0))) }
  }

  /// Whether a text begins with one of the words.
  func beginsOne(of text: ArraySlice<Unicode.Scalar>) -> Bool { longestPrefix(of: text) != nil }
}
