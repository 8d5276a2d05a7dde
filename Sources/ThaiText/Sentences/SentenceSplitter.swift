/// Splits Thai text into sentences.
///
///     SentenceSplitter().sentences(in: "ฝนตกหนักมากครับ ดังนั้นเราจึงไม่ไปตลาด").map(\.text)
///     // ["ฝนตกหนักมากครับ ", "ดังนั้นเราจึงไม่ไปตลาด"]
///
/// Thai writes no mark at the end of a sentence, at most a space, and writes spaces inside sentences
/// as well. A line end always ends a sentence, and so does `?`, `!` or a full stop before a space.
/// At any other space the words beside it and the stretches of text on both sides are weighed; see
/// `SentenceEvidence`. There is no end inside a date, a name, a number, an abbreviation, brackets
/// or a quotation.
public struct SentenceSplitter: Sendable {
  /// What finds the words of the text.
  public let tokenizer: ThaiTokenizer

  public init(tokenizer: ThaiTokenizer = .default) { self.tokenizer = tokenizer }

  /// The sentences of a text, in order. Concatenated, they are the text: the white space and the
  /// empty lines between two sentences belong to the first.
  ///
  /// - Complexity: O(*n*) for *n* bytes of UTF-8.
  public func sentences(in text: String) -> [Sentence] {
    var text = text
    text.makeContiguousUTF8()
    var contents: [Range<Int>] = []
    var workspace = SegmentationWorkspace()
    text.withUTF8Span { appendContents(in: $0, to: &contents, using: &workspace) }
    guard !contents.isEmpty else { return text.isEmpty ? [] : [Sentence(blank: text)] }
    let starts = [0] + contents.dropFirst().map(\.lowerBound) + [text.utf8.count]
    return contents.indices.map { index in
      Sentence(starts[index]..<starts[index + 1], content: contents[index], of: text)
    }
  }

  /// Appends the sentences of UTF-8 text without the white space around them: the way for callers
  /// that hold bytes.
  ///
  /// - Parameters:
  ///   - utf8: The text, any bytes, below 4 GiB.
  ///   - contents: Where to append ranges of UTF-8 offsets; between them is nothing but white space
  ///     and line ends.
  ///   - workspace: Memory to use; it grows with the text and is used again.
  public func appendContents(
    in utf8: Span<UInt8>, to contents: inout [Range<Int>],
    using workspace: inout SegmentationWorkspace
  ) {
    var boundaries: [Boundary] = []
    let analysis = tokenizer.analyze(
      utf8, for: .numbers, appendingTo: &boundaries, using: &workspace)
    let reader = SentenceReader(
      SentenceTokens(boundaries), spans: UnbrokenSpans(analysis, of: utf8), in: utf8)
    contents.append(contentsOf: reader.sentences(in: utf8))
  }
}

extension Sentence {
  /// - Complexity: O(1) for text in contiguous UTF-8.
  fileprivate init(_ utf8Range: Range<Int>, content: Range<Int>, of text: String) {
    func part(_ range: Range<Int>) -> Substring {
      let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
      return text[start..<text.utf8.index(start, offsetBy: range.count)]
    }
    self.init(text: part(utf8Range), utf8Range: utf8Range, content: part(content))
  }

  /// A text of nothing but white space.
  fileprivate init(blank text: String) {
    self.init(text: text[...], utf8Range: 0..<text.utf8.count, content: text.prefix(0))
  }
}
