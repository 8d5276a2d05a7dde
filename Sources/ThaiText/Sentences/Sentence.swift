/// A sentence of a text.
public struct Sentence: Hashable, Sendable {
  /// The sentence with the white space and line ends after it; it shares the storage of the input.
  public let text: Substring
  /// Where the sentence stands, in offsets of the input's UTF-8.
  public let utf8Range: Range<Int>
  /// The sentence itself, without white space around it.
  public let content: Substring

  /// Where the sentence stands in the input.
  public var range: Range<String.Index> { text.startIndex..<text.endIndex }
}

extension StringProtocol {
  /// The sentences of the text. Concatenated, they are the text.
  ///
  /// Uses ``SentenceSplitter`` with ``ThaiTokenizer/default``.
  public var thaiSentences: [Sentence] { SentenceSplitter().sentences(in: String(self)) }
}
