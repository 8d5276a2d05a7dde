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

extension ThaiTokenizer {
  /// The sentences of a text, in order. Concatenated, they are the text: the white space and the
  /// empty lines between two sentences belong to the first.
  ///
  ///     let text = "ฝนตกหนักมากครับ ดังนั้นเราจึงไม่ไปตลาด"
  ///     ThaiTokenizer.default.sentences(in: text).map(\.text)
  ///     // ["ฝนตกหนักมากครับ ", "ดังนั้นเราจึงไม่ไปตลาด"]
  ///
  /// The article <doc:Sentences> says how the ends are found. Indices are those of the string that
  /// the text is a part of.
  ///
  /// - Complexity: O(*n*) for *n* bytes of UTF-8.
  public func sentences(in text: some StringProtocol) -> [Sentence] {
    var text = text.substring
    var contents: [Range<Int>] = []
    text.withUTF8Span { utf8 in
      withWorkspace {
        SentenceSplitter(tokenizer: self).appendContents(in: utf8, to: &contents, using: &$0)
      }
    }
    return Sentence.all(of: text, contents: contents)
  }
}

extension Document {
  /// The sentences of the document, in order, as ``ThaiTokenizer/sentences(in:)`` has them. They are found in
  /// the analysis that found the tokens.
  ///
  /// - Complexity: O(*n*) for *n* bytes of UTF-8.
  public var sentences: [Sentence] {
    var text = tokens.source
    let contents = text.withUTF8Span {
      SentenceSplitter.contents(in: $0, tokens.boundaries, analysis)
    }
    return Sentence.all(of: text, contents: contents)
  }
}

extension StringProtocol {
  /// The sentences of the text. Concatenated, they are the text.
  ///
  /// Uses ``ThaiTokenizer/default``.
  public var thaiSentences: [Sentence] { ThaiTokenizer.default.sentences(in: self) }
}

extension Sentence {
  /// The sentences of a text, each with the white space after it.
  ///
  /// - Parameter contents: The sentences without the white space around them, in order.
  fileprivate static func all(of text: Substring, contents: [Range<Int>]) -> [Sentence] {
    guard !contents.isEmpty else { return text.isEmpty ? [] : [Sentence(blank: text)] }
    let starts = [0] + contents.dropFirst().map(\.lowerBound) + [text.utf8.count]
    return contents.indices.map { index in
      Sentence(starts[index]..<starts[index + 1], content: contents[index], of: text)
    }
  }

  /// - Complexity: O(1) for text in contiguous UTF-8.
  fileprivate init(_ utf8Range: Range<Int>, content: Range<Int>, of text: Substring) {
    self.init(
      text: text.part(atUTF8: utf8Range), utf8Range: utf8Range,
      content: text.part(atUTF8: content))
  }

  /// A text of nothing but white space.
  fileprivate init(blank text: Substring) {
    self.init(text: text, utf8Range: 0..<text.utf8.count, content: text.prefix(0))
  }
}
